/** Releases of a park: each is a folder of files that never changes once it is written. */
import { unzipSync } from 'fflate';
import { sha256Of } from '../../data/sha256.ts';
import { releases as texts } from '../../ui/releases.ts';
import { holderOf, type Link, orderReleases } from './chain.ts';
import { parseManifest, RELEASE_NAME, type ReleaseManifest } from './manifest.ts';

/** Names of what stands in the folder of a release. */
export const RELEASE_FILES = {
  manifest: 'release.json',
  signOff: 'sign-off.html',
  /** What an inspection finds on the site; never uploaded. */
  inspection: 'internal-inspection.html',
  deletions: 'deletions.txt',
  /** The changed files of the site, as they are to be uploaded. */
  changes: 'changes',
  changesZip: 'changes.zip',
  siteZip: 'site.zip',
  sources: 'internal-sources.zip',
} as const;

/** Gives a file in the folder of a release; undefined where there is none. */
export type ReadRelease = (release: string, path: string) => Uint8Array | undefined;

/** All releases there are, the first first. */
export interface ReleaseStore {
  readonly links: readonly Link[];
  /** Why their records can't be relied on, in Chinese; none when they can. */
  readonly faults: readonly string[];
  readonly read: ReadRelease;
}

/**
 * Reads the records of all releases.
 * @param folders names of folders; what is not named like a release is left alone
 */
export function openReleases(folders: readonly string[], read: ReadRelease): ReleaseStore {
  const faults: string[] = [];
  const links: Link[] = [];
  for (const name of folders.filter((folder) => RELEASE_NAME.test(folder)).sort()) {
    const bytes = read(name, RELEASE_FILES.manifest);
    const manifest =
      bytes && parseManifest(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    if (bytes === undefined || manifest === undefined) faults.push(texts.noManifest(name));
    else if (manifest.name !== name) faults.push(texts.wrongName(name, manifest.name));
    else links.push({ manifest, digest: sha256Of(bytes) });
  }
  const chain = orderReleases(links);
  return { links: chain.links, faults: [...faults, ...chain.faults], read };
}

/** The releases up to one of them. */
export function upTo({ links }: ReleaseStore, name: string): readonly Link[] {
  return links.slice(0, links.findIndex(({ manifest }) => manifest.name === name) + 1);
}

/**
 * A file of the site as a release has it.
 * @param links the releases up to that one
 * @throws when the site has no such file, or it is not in the folder of the release
 */
export function readSiteFile(
  { read }: ReleaseStore,
  links: readonly Link[],
  path: string,
): Uint8Array {
  const holder = holderOf(links, path);
  const bytes = holder && read(holder.name, `${RELEASE_FILES.changes}/${path}`);
  if (bytes === undefined) throw new Error(texts.fileGone(holder?.name ?? '', path));
  return bytes;
}

/**
 * The tables and texts a release was made from, by path below `data/` and `content/`; those of the
 * release it went back to for a rollback, those of the release before where only the archive changed.
 * @throws when their file is not in the folder of the release
 */
export function sourcesOf(
  store: ReleaseStore,
  manifest: ReleaseManifest,
): ReadonlyMap<string, Uint8Array> {
  const { previous, rollback, withdrawal } = manifest;
  const origin = rollback?.to ?? (withdrawal && previous?.name);
  if (origin !== undefined) {
    const target = store.links.find((link) => link.manifest.name === origin);
    return target === undefined ? new Map() : sourcesOf(store, target.manifest);
  }
  const zip = store.read(manifest.name, RELEASE_FILES.sources);
  if (zip === undefined) throw new Error(texts.fileGone(manifest.name, RELEASE_FILES.sources));
  return new Map(Object.entries(unzipSync(zip)));
}
