/** `parkbrief paper`: what is printed from a built site: the brief on one page, the wall chart, the report. */
import { Argument, type Command, Option } from 'commander';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';
import type { PaperKind, PaperOptions } from './write-paper.ts';

/** Adds the verb; its exit code is 1 when nothing was written, 2 for wrong usage. */
export function addPaper(program: Command): void {
  withForceOption(program.command('paper'))
    .summary('打印用的一页纸、挂图作战图和汇报')
    .description(
      '由已生成的网站存出打印用的文件：brief 一页纸（A3），wall 挂图作战图（A3 或 A2，只在内部版），report 汇报（A4，版式按 GB/T 9704—2012）。',
    )
    .addArgument(
      new Argument('<哪一种>', 'brief 一页纸，wall 挂图作战图，report 汇报').choices([
        'brief',
        'wall',
        'report',
      ]),
    )
    .option('--pdf <文件>', 'PDF 文件')
    .option('--docx <文件>', 'Word 文件（一页纸和汇报）')
    .addOption(
      new Option('--size <纸张>', '挂图作战图的纸张：a3 或 a2').choices(['a3', 'a2']).default('a3'),
    )
    .option('--period <期间>', '哪一期的汇报，如 2026-06（默认最新一期）')
    .option('--site <文件夹>', '已生成的网站（默认 dist）；内部版的要用内部版网站')
    .action(async (kind: PaperKind, options: PaperOptions) => {
      if (options.docx !== undefined && kind === 'wall') {
        return refuseUsage('挂图作战图只有 PDF，请用 --pdf。');
      }
      if (!options.docx && !options.pdf) return refuseUsage('请用 --pdf 或 --docx 说明要什么。');
      const { writePaper } = await import('./write-paper.ts');
      if (!(await writePaper(kind, options))) process.exitCode = 1;
    });
}
