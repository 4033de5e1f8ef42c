/** Compares a site that was just built with the release before. */
import { comparePages, type PageChange } from '../../desk/diff/pages.ts';
import { isArchive } from '../archive/addresses.ts';
import { compareSites, type ReleaseManifest } from './manifest.ts';
import { readSiteFile, type ReleaseStore } from './store.ts';

/** Files of a site and how to read one. */
export interface SiteFiles {
  /** SHA-256 by path. */
  readonly digests: Readonly<Record<string, string>>;
  read(path: string): Uint8Array;
}

/** The site the newest release has; none before the first. */
export function currentSite(store: ReleaseStore): SiteFiles {
  const { links } = store;
  return {
    digests: links.at(-1)?.manifest.site ?? {},
    read: (path) => readSiteFile(store, links, path),
  };
}

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
