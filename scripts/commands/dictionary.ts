/** `parkbrief dictionary`: writes the data dictionary from the schemas. */
import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { writeFiles } from './write-files.ts';

/** Adds the verb. */
export function addDictionary(program: Command): void {
  program
    .command('dictionary')
    .summary('生成数据字典')
    .description('生成数据字典：每个表、每一列填什么，哪些公开。默认写到 data/README.md。')
    .option('--out <文件>', '写到哪个文件（默认 data/README.md）')
    .action(async ({ out }: { out?: string }) => {
      const { formatDictionary } = await import('../../src/desk/dictionary.ts');
      const path = out === undefined ? resolve(PROJECT_ROOT, 'data/README.md') : resolve(out);
      writeFiles(dirname(path), new Map([[basename(path), formatDictionary()]]));
      console.log(`数据字典已写好：${path}`);
    });
}
