/** `parkbrief article`: the public report of a period for the editor of a WeChat account. */
import type { Command } from 'commander';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';
import type { ArticleOptions } from './write-article.ts';

/** Adds the verb; its exit code is 1 when nothing was written, 2 for wrong usage. */
export function addArticle(program: Command): void {
  withForceOption(program.command('article'))
    .summary('把一期汇报存成公众号文章')
    .description(
      '把已生成的公开版网站里的汇报存成公众号编辑器能用的样子：一个带“复制”按钮的网页、正文的 HTML、按顺序编号的配图（每张不超过 1 MB）。只用公开的数据，不用联网。',
    )
    .option('--out <文件夹>', '放在哪个文件夹')
    .option('--period <期间>', '哪一期，如 2026-06（默认最新一期）')
    .option('--site <文件夹>', '已生成的公开版网站（默认 dist）')
    .action(async (options: ArticleOptions) => {
      if (options.out === undefined) return refuseUsage('请用 --out 说明放在哪个文件夹。');
      const { writeArticle } = await import('./write-article.ts');
      if (!(await writeArticle({ ...options, out: options.out }))) process.exitCode = 1;
    });
}
