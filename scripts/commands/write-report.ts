/** `parkbrief report`: a report of a built site as Word file, PDF or text. */
import type { Command } from 'commander';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';
import type { ReportOptions } from './save-report.ts';

/** Adds the verb; its exit code is 1 when nothing was written, 2 for wrong usage. */
export function addReport(program: Command): void {
  withForceOption(program.command('report'))
    .summary('把汇报存成 Word、PDF 或纯文本')
    .description(
      '把已生成网站里的汇报存成 Word、PDF，或打印成纯文本，粘贴到办公系统。版式按 GB/T 9704—2012。',
    )
    .option('--docx <文件>', 'Word 文件')
    .option('--pdf <文件>', 'PDF 文件')
    .option('--text', '在屏幕上打印纯文本')
    .option('--period <期间>', '哪一期，如 2026-06（默认最新一期）')
    .option('--site <文件夹>', '已生成的网站（默认 dist）；内部版汇报要用内部版网站')
    .action(async (options: ReportOptions) => {
      if (!options.docx && !options.pdf && !options.text) {
        return refuseUsage('请用 --docx、--pdf 或 --text 说明要什么。');
      }
      const { writeReport } = await import('./save-report.ts');
      if (!(await writeReport(options))) process.exitCode = 1;
    });
}
