/** `parkbrief bundle`: the built site and deck for a USB stick, as a folder or one zip file. */
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';

/** Adds the verb; its exit code is 1 when nothing was written. */
export function addBundle(program: Command): void {
  withForceOption(program.command('bundle'))
    .summary('打包到优盘')
    .description(
      '把已生成的网站和演示文稿打成一个文件夹或 zip，拷到优盘，双击“打开演示.html”即可放映。',
    )
    .option('--out <文件夹或.zip>', '放在哪里；以 .zip 结尾时打成一个文件')
    .option('--site <文件夹>', '已生成的网站（默认 dist）')
    .action(async ({ force, out, site }: { force?: boolean; out?: string; site?: string }) => {
      if (out === undefined) {
        refuseUsage('请用 --out 说明放在哪里。');
        return;
      }
      const folder = site === undefined ? join(PROJECT_ROOT, 'dist') : resolve(site);
      const { writeBundle } = await import('./write-bundle.ts');
      if (!writeBundle(folder, resolve(out), force)) process.exitCode = 1;
    });
}
