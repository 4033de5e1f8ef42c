/** Compares a site that was just built with the release before, and says what a new one is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FORMAT } from '../../src/data/data-format.ts';
import { comparePages, type PageChange } from '../../src/desk/diff/pages.ts';
import { isArchive } from '../../src/publish/archive/addresses.ts';
import {
  compareSites,
  nextReleaseName,
  type ReleaseManifest,
} from '../../src/publish/release/manifest.ts';
import { digestOfFile } from '../output/file-digest.ts';
import { listEntries } from '../output/folder-entries.ts';
import { MARKER_FILE } from '../output/marker.ts';
import { productVersion } from '../output/version.ts';
import { readSiteFile, type ReleaseStore } from './store.ts';

/** Files of a site and how to read one. */
export interface SiteFiles {
  /** SHA-256 by path. */
  readonly digests: Readonly<Record<string, string>>;
  read(path: string): Uint8Array;
}

/** The files of a folder that holds a site, without the product's marker. */
export function siteFilesIn(folder: string): SiteFiles {
  const paths = listEntries(folder).files.filter((path) => path !== MARKER_FILE);
  return {
    digests: Object.fromEntries(
      paths.map((path) => [path, digestOfFile(join(folder, path)) as string]),
    ),
    read: (path) => readFileSync(join(folder, path)),
  };
}

/** The site the newest release has; none before the first. */
export function currentSite({ folder, links }: ReleaseStore): SiteFiles {
  return {
    digests: links.at(-1)?.manifest.site ?? {},
    read: (path) => readSiteFile(folder, links, path),
  };
}

/** What distinguishes a release besides its files. */
export type ReleaseFacts = Pick<
  ReleaseManifest,
  'period' | 'published' | 'approvedBy' | 'rollback' | 'withdrawal' | 'sources'
>;

/** What changes from one site to the next. */
export interface SiteChange extends Pick<ReleaseManifest, 'changed' | 'deleted'> {
  /** Pages that say something else. */
  readonly pages: readonly PageChange[];
}

/** Whether two sites have the same files. */
export function isSameSite(before: SiteFiles, after: SiteFiles): boolean {
  const { changed, deleted } = compareSites(before.digests, after.digests);
  return changed.length + deleted.length === 0;
}

/** Compares two sites, pages by what they say; those of the archive say nothing new. */
export function compareSiteFiles(before: SiteFiles, after: SiteFiles): SiteChange {
  const { changed, deleted } = compareSites(before.digests, after.digests);
  const isPage = (path: string): boolean => path.endsWith('.html') && !isArchive(path);
  const texts = (site: SiteFiles, paths: readonly string[]): Map<string, string> =>
    new Map(
      paths
        .filter((path) => isPage(path) && Object.hasOwn(site.digests, path))
        .map((path) => [path, new TextDecoder().decode(site.read(path))]),
    );
  const pages = comparePages(texts(before, [...changed, ...deleted]), texts(after, changed));
  return { changed, deleted, pages };
}

/** The manifest of the release that follows those of a store. */
export function nextManifest(
  { links }: ReleaseStore,
  facts: ReleaseFacts,
  site: SiteFiles,
  { changed, deleted, pages }: SiteChange,
): ReleaseManifest {
  const last = links.at(-1);
  const names = links.map(({ manifest }) => manifest.name);
  return {
    product: 'parkbrief',
    version: productVersion(),
    dataFormat: DATA_FORMAT,
    name: nextReleaseName(facts.period, names),
    ...facts,
    previous: last === undefined ? null : { name: last.manifest.name, digest: last.digest },
    changed,
    deleted,
    pages: pages.map(({ path }) => path),
    site: site.digests,
  };
}
