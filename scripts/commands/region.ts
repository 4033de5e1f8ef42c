/** `parkbrief region`: several zones as one region, each with tables and texts of its own. */
import { resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { showProgress } from './terminal.ts';

/** Adds the verb; its exit code is 1 when region.yaml or a member has errors. */
export function addRegion(program: Command): void {
  program
    .command('region')
    .summary('检查一个地区的各个开发区')
    .description(
      '一个地区有多个开发区的，用 region.yaml 列出各成员和汇总指标。check 逐个检查各成员（与 check 一样），' +
        '列出要改的，并说明哪些指标可以相加、到哪一期，哪些不能相加、为什么。',
    )
    .addArgument(new Argument('<做什么>', 'check 检查').choices(['check']))
    .option('--region <文件>', 'region.yaml 的位置（默认当前文件夹里的 region.yaml）')
    .action(async (_what: string, { region }: { region?: string }) => {
      const { checkRegion } = await import('../region/check-region.ts');
      const sound = await checkRegion(resolve(region ?? 'region.yaml'), showProgress());
      if (!sound) process.exitCode = 1;
    });
}
