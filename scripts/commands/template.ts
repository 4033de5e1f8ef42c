/** `parkbrief template`: empty files to fill in, each with one example row. */
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Files } from '../output/write-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';

interface TemplateOptions {
  out?: string;
  start?: string;
  force?: boolean;
  json?: boolean;
}

/** Adds the verb; its exit code is 1 when a file is in the way. */
export function addTemplate(program: Command): void {
  withForceOption(program.command('template'))
    .summary('生成空白模板；加 --start 从头建一个园区')
    .description(
      '生成空白的数据表：一行表头，一行示例。示例行填写前请删去，忘了删检查时会指出。' +
        '从头开始的用 --start：必填的几张表、网站信息和不带演示内容的文稿，一次备齐。',
    )
    .argument('[表名...]', '要哪些表，如 指标数据 或 observations；不写是全部')
    .option('--out <文件夹>', '放在哪里（默认 data-template）')
    .option(
      '--start <文件夹>',
      '从头建一个园区，放在这个文件夹；不写表名是园区、指标、指标数据、年度目标',
    )
    .option('--json', '按程序可读的格式输出')
    .action(async (names: string[], options: TemplateOptions) => {
      const { force, json = false, out, start } = options;
      if (out !== undefined && start !== undefined)
        return refuseUsage('--out 和 --start 只写一个：--start 已经写明放在哪里');
      const { START_TABLES, startTexts } = await import('./start-files.ts');
      const { writeFiles } = await import('../output/write-files.ts');
      const tables = await tablesOf(names, start === undefined ? undefined : START_TABLES);
      if (typeof tables === 'string') return refuseUsage(tables);
      const folder = resolve(start ?? out ?? join(PROJECT_ROOT, 'data-template'));
      const files = start === undefined ? tables : startFiles(tables, startTexts());
      writeFiles(folder, files, { command: 'template', force });
      const written = [...files.keys()];
      if (json) console.log(JSON.stringify({ version: 1, folder, files: written }, null, 2));
      else
        console.log(
          start === undefined ? writtenMessage(folder, tables) : toldStart(start, tables),
        );
    });
}

/** The templates of the tables asked for, or a message on one there is not. */
async function tablesOf(
  names: readonly string[],
  usual: readonly string[] | undefined,
): Promise<Files | string> {
  const { datasets } = await import('../../src/data/datasets.ts');
  const { findDataset, formatTemplate } = await import('../../src/desk/template.ts');
  const wanted = new Set<Dataset>();
  for (const name of names.length === 0 ? (usual ?? []) : names) {
    const found = findDataset(name);
    if (!('dataset' in found)) {
      const hint = found.near === undefined ? '' : `，可能应为 ${found.near}`;
      return `没有这个表：${name}${hint}`;
    }
    wanted.add(found.dataset);
  }
  const chosen = wanted.size === 0 ? (datasets as readonly Dataset[]) : [...wanted];
  return new Map(
    chosen.map((chosenDataset) => [
      chosenDataset.file.slice('data/'.length),
      formatTemplate(chosenDataset),
    ]),
  );
}

function startFiles(tables: Files, texts: Files): Files {
  return new Map([
    ...[...tables].map(([name, text]) => [`data/${name}`, text] as const),
    ...[...texts].map(([name, bytes]) => [`content/${name}`, bytes] as const),
  ]);
}

function writtenMessage(folder: string, tables: Files): string {
  return `已生成 ${tables.size} 个模板，放在 ${folder}：\n${[...tables.keys()].join('、')}`;
}

/** What to do next, with the folder as it was typed. */
function toldStart(start: string, tables: Files): string {
  const folder = start.replace(/[\\/]+$/, '');
  return [
    `新园区的文件已备好，放在 ${resolve(start)}。接着：`,
    `1. 填 data 里的 ${[...tables.keys()].join('、')}，删去示例行；不用的表整个删去。`,
    '2. 填 content/site.yaml 里写着“必填”的几项。',
    `3. 检查：npx parkbrief check --data ${folder}/data --content ${folder}/content`,
    `4. 生成：npx parkbrief build --data ${folder}/data --content ${folder}/content`,
  ].join('\n');
}
