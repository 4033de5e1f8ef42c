/** Which files of a site are kept when the next release takes its place, and at which address. */
import { ARCHIVE_FEED, ARCHIVE_PAGE } from '../../site/archive-addresses.ts';

/** Where releases stand. */
const RELEASES = 'r/';

/** Stylesheets, icons and pictures that archived pages need, each once. */
const SHARED_FILES = `${RELEASES}files/`;

const KEPT_PAGE = /^(index|data\/index|(figures|indicators|report)\/[a-z0-9-]+)\.html$/i;
const KEPT_DATA = /^data\/([a-z0-9-]+\.csv|datapackage\.json)$/;

/** Whether a file of the whole site belongs to its archive: all but these are the site of today. */
export function isArchive(path: string): boolean {
  return path === ARCHIVE_PAGE || path === ARCHIVE_FEED || path.startsWith(RELEASES);
}

/** Whether a page keeps its address in the archive. */
export function isKeptPage(path: string): boolean {
  return KEPT_PAGE.test(path);
}

/** Whether a file of the open data is kept with its release. */
export function isKeptData(path: string): boolean {
  return KEPT_DATA.test(path);
}

/** The page a table of a figure is downloaded from; undefined for other files. */
export function pageOfTable(path: string): string | undefined {
  const id = /^figures\/([a-z0-9-]+)\.csv$/.exec(path)?.[1];
  return id === undefined ? undefined : `figures/${id}.html`;
}

/** The address of a file of a release, for ever: `r/2026-06-r1/figures/revenue.html`. */
export function archivedAddress(release: string, path: string): string {
  return `${RELEASES}${release}/${path}`;
}

/** The release and the file of an archived address; undefined for one that is none. */
export function partsOfAddress(address: string): { release: string; path: string } | undefined {
  const [, release, path] = /^\/?r\/(\d{4}-\d{2}-r[1-9]\d*)\/(.+)$/.exec(address) ?? [];
  return release === undefined || path === undefined ? undefined : { release, path };
}

/** Where a file that many archived pages need stands: by what it holds. */
export function sharedAddress(path: string, digest: string): string {
  return `${SHARED_FILES}${digest.slice(0, 16)}${/\.[a-z0-9]+$/i.exec(path)?.[0] ?? ''}`;
}
