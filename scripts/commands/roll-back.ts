/** What `parkbrief rollback` does: an earlier release becomes the site again. */
import { joinArchive, shownLines, withoutArchive } from '../../src/publish/archive/join-archive.ts';
import { releaseLines } from '../../src/publish/release/change-sheet.ts';
import { nextManifest, nextName } from '../../src/publish/release/next-manifest.ts';
import { formatReleaseForm } from '../../src/publish/release/release-form.ts';
import {
  compareSiteFiles,
  currentSite,
  isSameSite,
  type SiteFiles,
} from '../../src/publish/release/site-files.ts';
import { readSiteFile, upTo } from '../../src/publish/release/store.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import type { FolderStore } from '../releases/store.ts';
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
  store: FolderStore,
  name: string,
  { approvedBy, reason }: RollbackOptions,
  { content, out }: SiteOptions,
): Promise<string> {
  const links = upTo(store, name);
  const target = links.at(-1)?.manifest;
  if (target === undefined) throw new RangeError(name);
  const live: SiteFiles = {
    digests: target.site,
    read: (path) => readSiteFile(store, links, path),
  };
  const current = currentSite(store);
  if (isSameSite(withoutArchive(current), withoutArchive(live))) return texts.alreadyCurrent(name);
  const { loadSite } = await import('../../src/data/site.ts');
  const settings = loadSite(content);
  const rollback = { to: name, reason: reason.trim() };
  const facts = {
    name: nextName(store, target.period),
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
  const { compareWithRelease, releasedData } =
    await import('../../src/publish/release/compare-data.ts');
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
