/** `parkbrief build`: makes the site. What it does is loaded when it is done: help need not wait for it. */
import type { Command } from 'commander';
import {
  applyOptions,
  withInputOptions,
  withOutputOption,
  type WrittenOptions,
} from './options.ts';

/** Adds the verb; its exit code is 1 when nothing was published. */
export function addBuild(program: Command): void {
  withOutputOption(withInputOptions(program.command('build')))
    .summary('生成网站')
    .description('检查数据并生成网站。任何一步不通过，原来的网站保持不变。')
    .option('--verbose', '出错时显示程序调用栈，供开发人员使用')
    .action(async ({ verbose = false, ...written }: WrittenOptions & { verbose?: boolean }) => {
      const { buildSite } = await import('./build-site.ts');
      const built = await buildSite(applyOptions(written), verbose);
      if (!built) process.exitCode = 1;
    });
}
