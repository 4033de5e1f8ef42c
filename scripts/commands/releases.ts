/** `parkbrief releases`: what was released, and the proof that nothing of it was changed. */
import type { Command } from 'commander';
import { releases as texts } from '../../src/ui/releases.ts';
import type { ReleaseStore } from '../../src/publish/release/store.ts';
import { releasesFolder, withReleasesOption } from './options.ts';

/** Adds the verb; its exit code is 1 when a release is not as it was written. */
export function addReleases(program: Command): void {
  withReleasesOption(program.command('releases'))
    .summary('列出和核对发布版')
    .description('列出发布过的各版。')
    .option('--verify', '逐个文件核对：有没有被改过、缺少或多出，各版是否接得上')
    .action(async ({ releases, verify = false }: { releases?: string; verify?: boolean }) => {
      const { readReleases } = await import('../releases/store.ts');
      const store = readReleases(releasesFolder(releases));
      const { faults, links } = store;
      if (links.length === 0 && faults.length === 0) {
        console.log(texts.none(store.folder));
        return;
      }
      console.log(formatList(store));
      const { verifyReleases } = await import('../releases/verify.ts');
      const found = verify ? verifyReleases(store) : faults;
      const newest = links.at(-1);
      if (found.length > 0) {
        console.error(found.join('\n'));
        process.exitCode = 1;
      } else if (verify && newest !== undefined) {
        console.log(texts.sound(links.length, newest.manifest.name, newest.digest));
      }
    });
}

/** The newest first. */
function formatList({ links }: ReleaseStore): string {
  return links
    .map(({ manifest }, index) => {
      const { approvedBy, changed, deleted, name, published, rollback } = manifest;
      const counts = texts.entryCounts(changed.length, deleted.length);
      const mark = index === links.length - 1 ? `　${texts.current}` : '';
      const reason =
        rollback === undefined ? '' : texts.entryRollback(rollback.to, rollback.reason);
      return `${texts.entry(name, published, approvedBy, counts)}${mark}${reason}`;
    })
    .reverse()
    .join('\n');
}
