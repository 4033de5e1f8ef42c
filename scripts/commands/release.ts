/** `parkbrief release`: check → build → compare with the last release → approval → an archived release. */
import type { Command } from 'commander';
import { releases as texts } from '../../src/ui/releases.ts';
import {
  applyOptions,
  releasesFolder,
  withOutputOption,
  withReleasesOption,
  withSourceOptions,
  type WrittenOptions,
} from './options.ts';
import { refuseUsage } from './terminal.ts';

interface ReleaseOptions extends Omit<WrittenOptions, 'edition'> {
  approvedBy?: string;
  period?: string;
  releases?: string;
}

/** Adds the verb; its exit code is 1 when nothing was released. */
export function addRelease(program: Command): void {
  withReleasesOption(withOutputOption(withSourceOptions(program.command('release'))))
    .summary('发布一版网站')
    .description(
      '检查数据，生成公开版网站，列出和上一个发布版有什么不同，经批准后存成一个发布版：' +
        '确认单、改动的文件、整个网站、生成它的数据和文稿，都有校验码。不批准，网站不变。',
    )
    .option('--period <期间>', '发布哪一期，如 2026-06；数据最新一期不是它就不发布')
    .option('--approved-by <姓名>', '由谁批准；不写就当场问')
    .action(async (given: ReleaseOptions) => {
      const { approvedBy, period, releases, ...written } = given;
      if (period !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(period))
        return refuseUsage(texts.badPeriod(period));
      if (approvedBy === undefined && process.stdin.isTTY !== true)
        return refuseUsage(texts.needsApproval);
      const options = applyOptions({ ...written, edition: 'public' });
      const { releaseSite } = await import('./release-site.ts');
      const folder = releasesFolder(releases);
      if (!(await releaseSite(options, folder, period, approvedBy))) process.exitCode = 1;
    });
}
