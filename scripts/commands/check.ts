/** `parkbrief check`: reads the data as a build would and prints every fault. */
import type { Command } from 'commander';
import { applyOptions, withInputOptions, type WrittenOptions } from './options.ts';
import { checkData } from './check-data.ts';

/** Adds the verb; its exit code is 1 when the data has errors. */
export function addCheck(program: Command): void {
  withInputOptions(program.command('check'))
    .summary('检查数据文件')
    .description('检查数据文件，一次列出全部问题：哪个文件、第几行、哪一列、怎么改。')
    .action(async (written: WrittenOptions) => {
      if (!(await checkData(applyOptions(written)))) process.exitCode = 1;
    });
}
