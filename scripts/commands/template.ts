/** `parkbrief template`: empty files to fill in, each with one example row. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Dataset } from '../../src/data/dataset.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { refuseUsage } from './terminal.ts';
import { writeFiles } from './write-files.ts';

interface TemplateOptions {
  out?: string;
  force?: boolean;
  json?: boolean;
}

/** Adds the verb; its exit code is 1 when a file is in the way. */
export function addTemplate(program: Command): void {
  program
    .command('template')
    .summary('生成空白模板')
    .description('生成空白的数据表：一行表头，一行示例。示例行填写前请删去，忘了删检查时会指出。')
    .argument('[表名...]', '要哪些表，如 指标数据 或 observations；不写是全部')
    .option('--out <文件夹>', '放在哪里（默认 data-template）')
    .option('--force', '盖掉已有的同名文件')
    .option('--json', '按程序可读的格式输出')
    .action(async (names: string[], { out, force = false, json = false }: TemplateOptions) => {
      const { datasets } = await import('../../src/data/datasets.ts');
      const { findDataset, formatTemplate } = await import('../../src/desk/template.ts');
      const wanted = new Set<Dataset>();
      for (const name of names) {
        const found = findDataset(name);
        if ('dataset' in found) {
          wanted.add(found.dataset);
          continue;
        }
        const hint = found.near === undefined ? '' : `，可能应为 ${found.near}`;
        return refuseUsage(`没有这个表：${name}${hint}`);
      }
      const chosen = wanted.size === 0 ? (datasets as readonly Dataset[]) : [...wanted];
      const folder = out === undefined ? resolve(PROJECT_ROOT, 'data-template') : resolve(out);
      const files = new Map(
        chosen.map((one) => [one.file.slice('data/'.length), formatTemplate(one)] as const),
      );
      const inTheWay = [...files].filter(([name, text]) => differs(join(folder, name), text));
      if (inTheWay.length > 0 && !force) {
        const taken = inTheWay.map(([name]) => name).join('、');
        console.error(
          `${folder} 里已有：${taken}。为免盖掉数据，没有写。请换一个文件夹（--out），或加 --force`,
        );
        process.exitCode = 1;
        return;
      }
      writeFiles(folder, files);
      const written = [...files.keys()];
      if (json) console.log(JSON.stringify({ version: 1, folder, files: written }, null, 2));
      else console.log(`已生成 ${written.length} 个模板，放在 ${folder}：\n${written.join('、')}`);
    });
}

function differs(path: string, text: string): boolean {
  // Compared as bytes: reading as text would drop the byte order mark.
  return existsSync(path) && !readFileSync(path).equals(Buffer.from(text));
}
