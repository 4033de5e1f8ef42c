/** `parkbrief publish`: sends a release to where readers find it, and proves that it arrived. */
import type { Command } from 'commander';
import { applyOptions, releasesFolder, withReleasesOption, withSourceOptions } from './options.ts';
import type { PublishOptions } from './send-release.ts';
import { refuseUsage } from './terminal.ts';

/** 2 is for wrong usage, as everywhere. */
const EXIT_CODES = { sent: 0, different: 1, broken: 3 } as const;

/** Adds the verb; its exit code tells how it ended. */
export function addPublish(program: Command): void {
  withReleasesOption(withSourceOptions(program.command('publish')))
    .summary('把发布版发到服务器')
    .description(
      '把一个发布版发到 content/publish.yaml 里写的位置，或一个文件夹：只传有变化的，先传新的、后传改的、再传首页、最后删；断了再运行一次接着传。',
    )
    .addHelpText(
      'after',
      '\n退出码：0 已发到（--verify 也相符）；1 没有发，或核对出不同；2 命令写得不对；3 传到一半断了，再运行一次接着传。',
    )
    .option('--to <位置>', 'publish.yaml 里的名称，或一个已有的文件夹')
    .option('--release <发布版>', '发哪一版（默认最新的）')
    .option('--dry-run', '只列出要传、要删的文件，不传')
    .option('--verify', '传完以后逐个读回来核对；写了网址的，再看服务器怎么给')
    .option('--adopt', '那里是以前手工上传的这个网站：同名文件换成新的，别的不动')
    .option('--unlock', '别人留下的发布锁已经没用了，去掉它')
    .action(async (given: PublishOptions) => {
      const { content } = applyOptions({ ...given, edition: 'public' });
      const { sendRelease } = await import('./send-release.ts');
      const outcome = await sendRelease(releasesFolder(given.releases), content, given);
      if (typeof outcome !== 'string') return refuseUsage(outcome.usage);
      process.exitCode = EXIT_CODES[outcome];
    });
}
