/** `parkbrief tools`: what staff use without this program, as a file to hand on. */
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { withForceOption } from './options.ts';

interface ToolsOptions {
  force?: boolean;
  out?: string;
  ascii?: boolean;
}

/** Adds the verb. */
export function addTools(program: Command): void {
  withForceOption(program.command('tools'))
    .summary('生成发布页')
    .description(
      '生成 发布页.html：一个文件，双击打开，不联网、不安装，就能检查和修改数据、收部门送来的表、' +
        '写文稿、生成网站，提示和网站与本程序完全一样。内部工具，可以发给各填报单位。',
    )
    .option('--out <文件夹>', '放在哪里（默认 dist-tools）')
    .option('--ascii', '文件名用英文：publish-page.html')
    .action(async ({ ascii, force, out }: ToolsOptions) => {
      const folder = out === undefined ? join(PROJECT_ROOT, 'dist-tools') : resolve(out);
      const page = join(folder, ascii === true ? 'publish-page.html' : '发布页.html');
      const use = { command: 'tools', force };
      const { refuseFile, writeFile } = await import('../output/write-files.ts');
      refuseFile(page, use);
      const { madeFile } = await import('../kit/made-files.ts');
      writeFile(page, await madeFile('publish-page.html'), use);
      console.log(`发布页已生成：${page}`);
    });
}
