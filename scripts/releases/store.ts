/** The folder of releases: each is a folder of its own that never changes once it is written. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { holderOf, type Link, orderReleases } from '../../src/publish/release/chain.ts';
import {
  parseManifest,
  RELEASE_NAME,
  type ReleaseManifest,
} from '../../src/publish/release/manifest.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import { digestOf } from '../output/file-digest.ts';

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

/** All releases of a folder, the first first. */
export interface ReleaseStore {
  readonly folder: string;
  readonly links: readonly Link[];
  /** Why their records can't be relied on, in Chinese; none when they can. */
  readonly faults: readonly string[];
}

/** Reads the records of all releases; what is not a folder named like a release is left alone. */
export function readReleases(folder: string): ReleaseStore {
  const names = existsSync(folder) ? readdirSync(folder).filter(isRelease(folder)).sort() : [];
  const faults: string[] = [];
  const links: Link[] = [];
  for (const name of names) {
    const text = readText(join(folder, name, RELEASE_FILES.manifest));
    const manifest = text === undefined ? undefined : parseManifest(text);
    if (text === undefined || manifest === undefined) faults.push(texts.noManifest(name));
    else if (manifest.name !== name) faults.push(texts.wrongName(name, manifest.name));
    else links.push({ manifest, digest: digestOf(text) });
  }
  const chain = orderReleases(links);
  return { folder, links: chain.links, faults: [...faults, ...chain.faults] };
}

const isRelease =
  (folder: string) =>
  (name: string): boolean =>
    RELEASE_NAME.test(name) && statSync(join(folder, name)).isDirectory();

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The releases up to one of them. */
export function upTo({ links }: ReleaseStore, name: string): readonly Link[] {
  return links.slice(0, links.findIndex(({ manifest }) => manifest.name === name) + 1);
}

/**
 * A file of the site as a release has it.
 * @param links the releases up to that one
 * @throws when the site has no such file, or it can't be read
 */
export function readSiteFile(folder: string, links: readonly Link[], path: string): Uint8Array {
  const holder = holderOf(links, path);
  if (holder === undefined) throw new Error(`no release holds ${path}`);
  return readFileSync(join(folder, holder.name, RELEASE_FILES.changes, path));
}

/**
 * The tables and texts a release was made from, by path below `data/` and `content/`; those of the
 * release it went back to for a rollback, those of the release before where only the archive changed.
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
  const zip = readFileSync(join(store.folder, manifest.name, RELEASE_FILES.sources));
  return new Map(Object.entries(unzipSync(zip)));
}
