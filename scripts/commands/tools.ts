/** `parkbrief tools`: what staff use without this program, as files to hand on. */
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { withForceOption } from './options.ts';

/** Adds the verb. */
export function addTools(program: Command): void {
  withForceOption(program.command('tools'))
    .summary('生成离线检查页')
    .description(
      '生成 check.html：一个文件，双击打开，不联网、不安装，就能检查数据文件、整理写法，' +
        '提示与 check 完全一样。可以发给各填报单位。',
    )
    .option('--out <文件夹>', '放在哪里（默认 dist-tools）')
    .action(async ({ force, out }: { force?: boolean; out?: string }) => {
      const folder = out === undefined ? join(PROJECT_ROOT, 'dist-tools') : resolve(out);
      const page = join(folder, 'check.html');
      const use = { command: 'tools', force };
      const { refuseFile, writeFile } = await import('../output/write-files.ts');
      refuseFile(page, use);
      const { makeCheckPage } = await import('../tools/check-page.ts');
      writeFile(page, await makeCheckPage(), use);
      console.log(`离线检查页已生成：${page}`);
    });
}
