/** What `parkbrief rollback` does: an earlier release becomes the site again. */
import { nextReleaseName } from '../../src/publish/release/manifest.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import { releaseLines } from '../releases/change-sheet.ts';
import { joinArchive, shownLines, withoutArchive } from '../releases/join-archive.ts';
import {
  compareSiteFiles,
  currentSite,
  isSameSite,
  nextManifest,
  type SiteFiles,
} from '../releases/new-release.ts';
import { formatReleaseForm } from '../releases/release-form.ts';
import { readSiteFile, type ReleaseStore, upTo } from '../releases/store.ts';
import type { SiteOptions } from './options.ts';
import { replaceSite } from './replace-site.ts';

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
  const live: SiteFiles = {
    digests: target.site,
    read: (path) => readSiteFile(store.folder, links, path),
  };
  const current = currentSite(store);
  if (isSameSite(withoutArchive(current), withoutArchive(live))) return texts.alreadyCurrent(name);
  const { loadSite } = await import('../../src/data/site.ts');
  const settings = loadSite(content);
  const rollback = { to: name, reason: reason.trim() };
  const names = store.links.map(({ manifest }) => manifest.name);
  const facts = {
    name: nextReleaseName(target.period, names),
    published: target.published,
    rollback,
  };
  // What was taken back from the archive stays so, and no release loses its addresses.
  const { shown, site } = joinArchive(store, live, facts, settings);
  const change = compareSiteFiles(current, site);
  const manifest = nextManifest(
    store,
    {
      period: target.period,
      published: target.published,
      approvedBy: approvedBy.trim(),
      rollback,
      sources: {},
    },
    site,
    change,
  );
  const { compareWithRelease, releasedData } = await import('../releases/compare-data.ts');
  const files = await releasedData(store, target);
  const data = await compareWithRelease(store, files, settings);
  const comparison = data && { ...data, pages: change.pages };
  const history = store.links.map((link) => link.manifest);
  const lines = [...releaseLines(manifest, history, comparison), ...shownLines(shown)];
  const signOff = (digest: string): string =>
    formatReleaseForm(manifest, digest, comparison, [texts.entryRollback(name, reason), ...lines]);
  const parts = { manifest, read: site.read, sources: new Map<string, Uint8Array>(), signOff };
  const place = replaceSite(store.folder, parts, out, 'rollback');
  return texts.rolledBack(manifest.name, name, place);
}
