/** `parkbrief dictionary`: writes the data dictionary from the schemas, or lists what texts may name. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { applyOptions, withForceOption, withInputOptions, type WrittenOptions } from './options.ts';
import { refuseUsage } from './terminal.ts';

/** What every dictionary says of itself, of whatever version. */
const OWN_SIGN = '由 `npx parkbrief dictionary` 根据';

interface DictionaryOptions extends WrittenOptions {
  force?: boolean;
  names?: boolean;
  out?: string;
}

/** Adds the verb; its exit code is 1 when names are asked for and the data have errors. */
export function addDictionary(program: Command): void {
  withForceOption(withInputOptions(program.command('dictionary')))
    .summary('生成数据字典')
    .description('生成数据字典：每个表、每一列填什么，哪些公开。默认写到 data/README.md。')
    .option('--out <文件>', '写到哪个文件（默认 data/README.md）')
    .option('--names', '改为列出文稿里能用的名称：指标、园区、图表编号')
    .action(async ({ force, out, names = false, ...written }: DictionaryOptions) => {
      if (names) return listNames(written);
      const { writeFile } = await import('../output/write-files.ts');
      const { formatDictionary } = await import('../../src/desk/dictionary.ts');
      const path = out === undefined ? resolve(PROJECT_ROOT, 'data/README.md') : resolve(out);
      // One of an earlier version says of itself what it is.
      const isOurs = (bytes: Uint8Array): boolean =>
        Buffer.from(bytes).toString('utf8').includes(OWN_SIGN);
      writeFile(path, formatDictionary(), { command: 'dictionary', force, isOurs });
      console.log(`数据字典已写好：${path}`);
    });
}

async function listNames(written: WrittenOptions): Promise<void> {
  const options = applyOptions(written);
  if (!existsSync(options.data)) return refuseUsage(`找不到数据文件夹：${options.data}`);
  const { formatNames } = await import('./names.ts');
  const names = await formatNames(options);
  if (names !== undefined) return console.log(names);
  console.error('数据有错误，列不出名称。请先运行 npx parkbrief check，按提示改好。');
  process.exitCode = 1;
}
