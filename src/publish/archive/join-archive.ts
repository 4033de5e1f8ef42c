/** Joins the archive of all releases to the site of a new one. */
import { sha256Of } from '../../data/sha256.ts';
import { pageAddress } from '../../data/site-address.ts';
import type { Site } from '../../data/site.ts';
import { archivedAddress, isArchive } from './addresses.ts';
import {
  changesCsv,
  changesInWords,
  changesJson,
  dataChanges,
  publicChanges,
} from './data-changes.ts';
import { archivedFiles } from './make-archive.ts';
import { type OpenPackage, readOpenPackage } from './open-package.ts';
import { type ListedRelease, releasesFeed, withReleases } from './release-list.ts';
import { hiddenSince, type ShownValue, stillShown } from './still-shown.ts';
import { type ArchivedRelease, archiveVersions, type Versions } from './versions.ts';
import { withCharsetMark } from '../charset-mark.ts';
import type { ReleaseManifest } from '../release/manifest.ts';
import { ARCHIVE_FEED, ARCHIVE_PAGE } from '../../site/archive-addresses.ts';
import { archive as texts } from '../../ui/archive.ts';
import type { SiteFiles } from '../release/site-files.ts';
import { readSiteFile, type ReleaseStore, upTo } from '../release/store.ts';

/** More than this is counted, not named. */
const MOST_SHOWN = 10;

/** What the archive says of a release. */
export type ArchiveFacts = Pick<ReleaseManifest, 'name' | 'published' | 'rollback' | 'withdrawal'>;

/** A site with its archive. */
export interface JoinedSite {
  readonly site: SiteFiles;
  /** The files that were joined. */
  readonly archive: ReadonlyMap<string, Uint8Array>;
  readonly versions: Versions;
  /** All releases, that of the new site last. */
  readonly releases: readonly ArchivedRelease[];
  /** What today's site does not publish and the archive still shows. */
  readonly shown: readonly ShownValue[];
}

/** A release and what the archive says of it. */
interface Dated extends ArchivedRelease {
  readonly facts: ArchiveFacts;
}

/** The files of a site, its archive apart. */
export function withoutArchive({ digests, read }: SiteFiles): SiteFiles {
  return {
    digests: Object.fromEntries(Object.entries(digests).filter(([path]) => !isArchive(path))),
    read,
  };
}

function dated(facts: ArchiveFacts, site: SiteFiles): Dated {
  const { name, published, rollback } = facts;
  const { digests, read } = withoutArchive(site);
  return { name, published, ...(rollback && { rollback: rollback.to }), digests, read, facts };
}

/** Every release of a store as the archive sees it. */
function releasesOf(store: ReleaseStore): Dated[] {
  return store.links.map(({ manifest }) => {
    const links = upTo(store, manifest.name);
    const read = (path: string): Uint8Array => readSiteFile(store, links, path);
    return dated(manifest, { digests: manifest.site, read });
  });
}

const packageOf = ({ digests, read }: ArchivedRelease): OpenPackage =>
  readOpenPackage((path) => (Object.hasOwn(digests, path) ? read(path) : undefined));

/** What is new in a release, in words that may be published. */
function changeOf(at: number, facts: ArchiveFacts, packages: readonly OpenPackage[]): string {
  const [before, after] = [packages[at - 1], packages[at]];
  if (facts.rollback !== undefined) return texts.rolledBack(facts.rollback.to);
  if (facts.withdrawal !== undefined) return texts.tookBack(facts.withdrawal.addresses.length);
  if (before === undefined || after === undefined) return texts.first;
  return changesInWords(dataChanges(before, after), after);
}

/** The lists of changes that stand with each release kept in full, but for the first. */
function changeFiles(
  releases: readonly Dated[],
  packages: readonly OpenPackage[],
  keep: number,
): [string, string][] {
  const today = packages.at(-1);
  return releases.flatMap(({ name }, at): [string, string][] => {
    const [before, after, last] = [packages[at - 1], packages[at], releases[at - 1]];
    if (before === undefined || after === undefined || last === undefined) return [];
    if (at < releases.length - keep || today === undefined) return [];
    const changes = publicChanges(dataChanges(before, after), today);
    return [
      [archivedAddress(name, 'data/changes.csv'), changesCsv(changes)],
      [archivedAddress(name, 'data/changes.json'), changesJson(changes, last.name, name)],
    ];
  });
}

/** What the archive shows though today's site does not, each thing once with all its addresses. */
function shownInArchive(
  releases: readonly Dated[],
  packages: readonly OpenPackage[],
  archive: ReadonlyMap<string, Uint8Array>,
  versions: Versions,
): ShownValue[] {
  const today = packages.at(-1);
  const shown = new Map<string, string[]>();
  releases.slice(0, -1).forEach((release, at) => {
    const prefix = archivedAddress(release.name, '');
    const fileOf = (address: string): string => address.slice(prefix.length);
    const files = [...archive].filter(([address]) => {
      const entry = address.startsWith(prefix) && versions.entryOf(release, fileOf(address));
      // What leads to today's page shows nothing that today's page does not.
      return entry && !(entry.kind === 'same' && !entry.as.startsWith('r/'));
    });
    const hidden = today === undefined ? [] : hiddenSince(packages[at] ?? new Map(), today);
    for (const { addresses, what } of stillShown(hidden, new Map(files), fileOf)) {
      shown.set(what, [...(shown.get(what) ?? []), ...addresses]);
    }
  });
  return [...shown].map(([what, addresses]) => ({ what, addresses }));
}

/**
 * Makes the archive of the releases of a store and of a new site, and joins it to that site.
 * @param live the new site; an archive it has is replaced
 * @param facts of the new release
 * @param settings how many releases are kept in full, and who publishes
 */
export function joinArchive(
  store: ReleaseStore,
  live: SiteFiles,
  facts: ArchiveFacts,
  settings: Site,
): JoinedSite {
  const releases = [...releasesOf(store), dated(facts, live)];
  const { keep } = settings.archive;
  const withdrawn = releases.flatMap((release) => release.facts.withdrawal?.addresses ?? []);
  const versions = archiveVersions(releases, { keep, withdrawn });
  const packages = releases.map(packageOf);
  const archive = archivedFiles(releases, versions, (path) => pageAddress(settings, path));
  const utf8 = new TextEncoder();
  const shown = shownInArchive(releases, packages, archive, versions);
  for (const [address, text] of changeFiles(releases, packages, keep)) {
    archive.set(address, utf8.encode(text));
  }
  const current = releases.at(-1) as Dated;
  if (Object.hasOwn(live.digests, ARCHIVE_PAGE)) {
    const list = listOf(releases, packages, archive);
    const page = new TextDecoder().decode(live.read(ARCHIVE_PAGE));
    archive.set(ARCHIVE_PAGE, utf8.encode(withReleases(page, list)));
    const corrections = Object.hasOwn(current.digests, 'corrections.xml')
      ? new TextDecoder().decode(current.read('corrections.xml'))
      : undefined;
    archive.set(ARCHIVE_FEED, utf8.encode(releasesFeed(list, corrections, settings)));
  }
  for (const [address, bytes] of archive) archive.set(address, withCharsetMark(address, bytes));
  return { site: joined(current, archive), archive, versions, releases, shown };
}

function listOf(
  releases: readonly Dated[],
  packages: readonly OpenPackage[],
  archive: ReadonlyMap<string, Uint8Array>,
): ListedRelease[] {
  return releases.map(({ facts, name, published }, at) => {
    const prefix = archivedAddress(name, '');
    const files = [...archive.keys()].flatMap((address) =>
      address.startsWith(prefix) ? [address.slice(prefix.length)] : [],
    );
    return {
      name,
      published,
      change: changeOf(at, facts, packages),
      files: new Set(files),
      isCurrent: at === releases.length - 1,
    };
  });
}

function joined(
  { digests, read }: ArchivedRelease,
  archive: ReadonlyMap<string, Uint8Array>,
): SiteFiles {
  const sums = [...archive].map(([path, bytes]): [string, string] => [path, sha256Of(bytes)]);
  const all = Object.entries({ ...digests, ...Object.fromEntries(sums) });
  return {
    digests: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
    read: (path) => archive.get(path) ?? read(path),
  };
}

/** Lines for staff on what the archive still shows, with the command that takes it back. */
export function shownLines(shown: readonly ShownValue[]): string[] {
  if (shown.length === 0) return [];
  const lines = shown
    .slice(0, MOST_SHOWN)
    .map(({ addresses, what }) => texts.stillShown(what, addresses));
  const rest = shown.length - lines.length;
  return [...lines, ...(rest > 0 ? [texts.moreShown(rest)] : []), texts.takeBack];
}
