/** `parkbrief rollback`: the site of an earlier release is current again, as a release of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { releases as texts } from '../../src/ui/releases.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { releaseLines } from '../releases/change-sheet.ts';
import {
  compareSiteFiles,
  currentSite,
  nextManifest,
  type SiteFiles,
} from '../releases/new-release.ts';
import { formatReleaseForm } from '../releases/release-form.ts';
import { readSiteFile, type ReleaseStore, upTo } from '../releases/store.ts';
import { writeRelease } from '../releases/write-release.ts';
import { applyOptions, type SiteOptions, withOutputOption, withSourceOptions } from './options.ts';
import { openStore, releasesFolder, withReleasesOption } from './release.ts';
import { refuseUsage } from './terminal.ts';

interface RollbackOptions {
  approvedBy: string;
  content?: string;
  data?: string;
  out?: string;
  reason: string;
  releases?: string;
}

/** Adds the verb; its exit code is 1 when nothing was taken back. */
export function addRollback(program: Command): void {
  withReleasesOption(withOutputOption(withSourceOptions(program.command('rollback'))))
    .argument('<发布版>')
    .summary('退回到以前的发布版')
    .description(
      '把网站换回以前的一个发布版，另记一个发布版，写明原因。data 和 content 不动。名称见 npx parkbrief releases。',
    )
    .requiredOption('--reason <原因>', '为什么退回')
    .requiredOption('--approved-by <姓名>', '由谁批准')
    .action(async (name: string, given: RollbackOptions) => {
      const options = applyOptions({ ...given, edition: 'public' });
      const store = openStore(releasesFolder(given.releases), options);
      const names = store.links.map(({ manifest }) => manifest.name);
      if (!names.includes(name)) return refuseUsage(texts.unknown(name, names));
      console.log(await rollBack(store, name, given, options));
    });
}

async function rollBack(
  store: ReleaseStore,
  name: string,
  { approvedBy, reason }: RollbackOptions,
  { content, out }: SiteOptions,
): Promise<string> {
  const links = upTo(store, name);
  const target = links.at(-1)?.manifest;
  if (target === undefined) throw new RangeError(name);
  const site: SiteFiles = {
    digests: target.site,
    read: (path) => readSiteFile(store.folder, links, path),
  };
  const change = compareSiteFiles(currentSite(store), site);
  if (change.changed.length + change.deleted.length === 0) return texts.alreadyCurrent(name);
  const manifest = nextManifest(
    store,
    {
      period: target.period,
      published: target.published,
      approvedBy: approvedBy.trim(),
      rollback: { to: name, reason: reason.trim() },
      sources: {},
    },
    site,
    change,
  );
  const { loadSite } = await import('../../src/data/site.ts');
  const { compareWithRelease, releasedData } = await import('../releases/compare-data.ts');
  const files = await releasedData(store, target);
  const data = await compareWithRelease(store, files, loadSite(content));
  const comparison = data && { ...data, pages: change.pages };
  const history = store.links.map((link) => link.manifest);
  const lines = releaseLines(manifest, history, comparison);
  const signOff = (digest: string): string =>
    formatReleaseForm(manifest, digest, comparison, [texts.entryRollback(name, reason), ...lines]);
  const parts = { manifest, read: site.read, sources: new Map<string, Uint8Array>(), signOff };
  const claim = claimFolder(out, { command: 'rollback', kind: 'site', edition: 'public' });
  try {
    for (const path of Object.keys(site.digests)) {
      const file = join(claim.fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, site.read(path));
    }
    const place = writeRelease(store.folder, parts, 'rollback');
    for (const note of claim.publish()) console.warn(note);
    return texts.rolledBack(manifest.name, name, place);
  } finally {
    claim.abandon();
  }
}
