/** Which pages of which releases say the same, and where each of them stands in full. */
import { sha256Of } from '../../data/sha256.ts';
import type { Digests } from '../send/plan.ts';
import { resolveUrl } from '../site-url.ts';
import { archivedAddress, isArchive, isKeptData, isKeptPage } from './addresses.ts';
import { archivedContent, picturesOf } from './archived-page.ts';

/** A release as the archive sees it. */
export interface ArchivedRelease {
  readonly name: string;
  /** The time of publication as staff typed it, `2026-07-22 09:00`. */
  readonly published: string;
  /** Name of the release it went back to. */
  readonly rollback?: string;
  /** Every file of its site, the archive apart, with its SHA-256. */
  readonly digests: Digests;
  read(path: string): Uint8Array;
}

/** How much of the archive there is to be. */
export interface ArchiveLimits {
  /** How many releases, that of today included, are kept in full. */
  readonly keep: number;
  /** Archived addresses that were taken back. */
  readonly withdrawn: readonly string[];
}

/** What stands at an archived address of a page or a table. */
export type Entry =
  | { readonly kind: 'full' | 'dropped' | 'withdrawn' }
  | { readonly kind: 'same'; readonly as: string };

/** What every release's pages and tables are in the archive. */
export interface Versions {
  /** What stands at the address of a file of a release; undefined for what is not archived. */
  entryOf(release: ArchivedRelease, path: string): Entry | undefined;
  /** Says which of the versions of a file a release has: equal texts for equal contents. */
  versionOf(release: ArchivedRelease, path: string): string | undefined;
}

const has = (digests: Digests, path: string): boolean => Object.hasOwn(digests, path);

/** Gives the version of a page: of what it says and shows, whatever the frame around it. */
function pageVersions(): (release: ArchivedRelease, path: string) => string {
  const known = new Map<string, string>();
  return ({ digests, read }, path) => {
    const file = `${path} ${digests[path]}`;
    const found = known.get(file);
    if (found !== undefined) return found;
    const content = archivedContent(new TextDecoder().decode(read(path)), path);
    const files = new Set(Object.keys(digests));
    const pictures = picturesOf(content).map((url) => {
      const target = resolveUrl(url, path, files);
      return target.kind === 'file' ? digests[target.path] : url;
    });
    const version = sha256Of(JSON.stringify([content, pictures]));
    known.set(file, version);
    return version;
  };
}

/**
 * Compares the releases, the one of today last. A page that today's site still says leads there; one that
 * several releases said stands in the first of those kept in full. Tables stand with every release.
 */
export function archiveVersions(
  releases: readonly ArchivedRelease[],
  { keep, withdrawn }: ArchiveLimits,
): Versions {
  const today = releases.at(-1);
  const kept = new Set(releases.slice(-keep));
  const versionOfPage = pageVersions();
  const versionOf: Versions['versionOf'] = (release, path) => {
    if (!has(release.digests, path) || isArchive(path)) return undefined;
    if (isKeptPage(path)) return versionOfPage(release, path);
    return isKeptData(path) ? release.digests[path] : undefined;
  };
  const takenBack = new Set(
    withdrawn.flatMap((address) => {
      const release = releases.find(({ name }) => address.startsWith(archivedAddress(name, '')));
      const path = release && address.slice(archivedAddress(release.name, '').length);
      const version = release && path && versionOf(release, path);
      return version ? [`${path} ${version}`] : [];
    }),
  );
  const entryOf: Versions['entryOf'] = (release, path) => {
    const version = versionOf(release, path);
    if (version === undefined) return undefined;
    const isToday = today !== undefined && versionOf(today, path) === version;
    if (!isToday && takenBack.has(`${path} ${version}`)) return { kind: 'withdrawn' };
    if (isKeptData(path)) return { kind: kept.has(release) ? 'full' : 'dropped' };
    if (isToday) return { kind: 'same', as: path };
    const holder = [...kept].find((candidate) => versionOf(candidate, path) === version);
    if (holder === undefined) return { kind: 'dropped' };
    if (holder === release) return { kind: 'full' };
    return { kind: 'same', as: archivedAddress(holder.name, path) };
  };
  return { entryOf, versionOf };
}
