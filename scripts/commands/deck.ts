/** `parkbrief deck`: the slides of a built site as a PDF, as PowerPoint or as pictures, without a server. */
import { type Command, Option } from 'commander';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';
import type { DeckOptions } from './write-deck.ts';

/** Adds the verb; its exit code is 1 when nothing was written. */
export function addDeck(program: Command): void {
  withForceOption(program.command('deck'))
    .summary('把演示文稿存成 PDF、PowerPoint 或图片')
    .description(
      '把已生成网站里的演示文稿存成 PDF（一页一张、文字可选、有书签）、PowerPoint（条形、折线等图表带数据，可以改）或图片，不用联网。',
    )
    .option('--pdf <文件>', 'PDF 文件')
    .option('--pptx <文件>', 'PowerPoint 文件，图表和表格可以改')
    .option('--png <文件夹>', '图片放在哪个文件夹')
    .option('--site <文件夹>', '已生成的网站（默认 dist）')
    .option('--deck <名称>', '哪一份演示文稿', 'index')
    .addOption(
      new Option('--theme <底色>', 'light 浅色，dark 深色')
        .choices(['light', 'dark'])
        .default('light'),
    )
    .action(async (options: DeckOptions) => {
      if (![options.pdf, options.pptx, options.png].some((target) => target !== undefined)) {
        refuseUsage('请用 --pdf、--pptx 或 --png 说明存成什么。');
        return;
      }
      const { writeDeck } = await import('./write-deck.ts');
      if (!(await writeDeck(options))) process.exitCode = 1;
    });
}
