/** `parkbrief poster`: the long picture of a period as files for phones and WeChat. */
import type { Command } from 'commander';
import { withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';
import type { PosterOptions } from './write-poster.ts';

/** Adds the verb; its exit code is 1 when nothing was written, 2 for wrong usage. */
export function addPoster(program: Command): void {
  withForceOption(program.command('poster'))
    .summary('把一期数据存成一图读懂（长图）')
    .description(
      '把已生成的公开版网站里的一图读懂存成 PNG：1080 和 750 像素宽，各有一张整图（不超过 5 MB）和按段切开的几张（每张不超过 1 MB），每张都有同名的文字说明。只用公开的数据，不用联网。',
    )
    .option('--out <文件夹>', '图片放在哪个文件夹')
    .option('--period <期间>', '哪一期，如 2026-06（默认最新一期）')
    .option('--site <文件夹>', '已生成的公开版网站（默认 dist）')
    .action(async (options: PosterOptions) => {
      if (options.out === undefined) return refuseUsage('请用 --out 说明图片放在哪个文件夹。');
      const { writePoster } = await import('./write-poster.ts');
      if (!(await writePoster({ ...options, out: options.out }))) process.exitCode = 1;
    });
}
