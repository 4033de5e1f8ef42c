/** What `parkbrief rollback` does: an earlier release becomes the site again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
import type { SiteOptions } from './options.ts';

/** As they are written on the command line. */
export interface RollbackOptions {
  approvedBy: string;
  content?: string;
  data?: string;
  out?: string;
  reason: string;
  releases?: string;
}

/**
 * Makes the site of a release the current one and keeps that as a release.
 * @param name of a release there is
 * @returns what was done, to be printed
 */
export async function rollBack(
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
