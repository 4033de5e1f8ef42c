/** The tables and texts of a member's releases, taken only from what is as it was written. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256Of } from '../../src/data/sha256.ts';
import {
  parseManifest,
  RELEASE_NAME,
  type ReleaseManifest,
} from '../../src/publish/release/manifest.ts';
import { RELEASE_FILES, sourcesOf } from '../../src/publish/release/store.ts';
import { region as texts } from '../../src/ui/region.ts';
import { releases as releaseTexts } from '../../src/ui/releases.ts';
import { readReleases } from '../releases/store.ts';
import { faultsOfFolder } from '../releases/verify.ts';
import { inOrder, type ReleasePlace } from './release-place.ts';
import { openZip } from './release-zip.ts';

/** A release and what it was made from, by path below `data/` and `content/`. */
export interface ReleaseSources {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The release in a folder, or why it can't be relied on. */
export type FoundRelease = ReleaseSources | { readonly faults: readonly string[] };

/** Faults of a release, and behind the last of them what to do. */
const withAdvice = (faults: readonly string[]): string[] =>
  faults.map((fault, index) =>
    index === faults.length - 1 ? `${fault.replace(/。$/, '')}${texts.sendAgain}` : fault,
  );

/** Opens a release once all of its files were held against their digests. */
function openRelease({ faultsOf, store }: ReleasePlace, name: string): FoundRelease {
  const faults = faultsOf(name);
  if (faults.length > 0) return { faults: withAdvice(faults) };
  const bytes = store.read(name, RELEASE_FILES.manifest);
  const manifest = bytes && parseManifest(new TextDecoder().decode(bytes));
  if (manifest === undefined) return { faults: [releaseTexts.noManifest(name)] };
  if (manifest.name !== name) {
    const wrong = releaseTexts.wrongName(name, manifest.name);
    return { faults: [`${wrong}${texts.folderEach(manifest.name)}`] };
  }
  const origin = originOf(manifest);
  const faultsOfOrigin = origin === name ? [] : faultsOf(origin);
  if (faultsOfOrigin.length > 0) return { faults: withAdvice(faultsOfOrigin) };
  const files = sourcesOf(store, manifest);
  if (files.size === 0) return { faults: [texts.noSources(name)] };
  const changed = Object.entries(manifest.sources).filter(([path, digest]) => {
    const source = files.get(path);
    return source === undefined || sha256Of(source) !== digest;
  });
  const paths = changed.map(([path]) => path);
  return paths.length === 0
    ? { name, files }
    : { faults: withAdvice([releaseTexts.changedFiles(name, paths)]) };
}

/** The release whose folder holds the sources of another. */
function originOf({ name, previous, rollback, withdrawal }: ReleaseManifest): string {
  return rollback?.to ?? (withdrawal === undefined ? name : (previous?.name ?? name));
}

/** Whether a package is given as a zip. */
const isZip = (path: string): boolean => /\.zip$/i.test(path);

function placeOf(folder: string): ReleasePlace {
  return {
    store: readReleases(folder),
    faultsOf: (name) => faultsOfFolder(join(folder, name), name),
  };
}

/** What a folder is that holds no release but releases, or the data of a park. */
function otherFolder(path: string): string | undefined {
  if (existsSync(join(path, RELEASE_FILES.manifest))) return undefined;
  const names = readdirSync(path).filter((name) => RELEASE_NAME.test(name));
  if (names.length > 0) return texts.releasesInside(path, names.sort(inOrder));
  return existsSync(join(path, 'data')) ? texts.parkInside(path) : undefined;
}

/** The release package in a folder that is named as the release is, or in a zip: the newest there. */
export function packageIn(path: string): FoundRelease {
  const file = basename(path);
  try {
    if (!existsSync(path)) return { faults: [texts.noPackage(path)] };
    if (!isZip(path)) {
      const misplaced = otherFolder(path);
      return misplaced === undefined
        ? openRelease(placeOf(dirname(path)), file)
        : { faults: [misplaced] };
    }
    const zip = openZip(path);
    return 'faults' in zip ? zip : openRelease(zip.place, zip.name);
  } catch (error) {
    // A file that is missing, a zip that is none.
    if (!(error instanceof Error)) throw error;
    return { faults: [texts.badPackage(file, error.message)] };
  }
}

/** The releases of a folder that are as they were written, the newest first: folders, and zips of such. */
export function* goodReleases(folder: string): Generator<ReleaseSources> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const releases = names.filter((name) => RELEASE_NAME.test(name) || isZip(name));
  for (const name of releases.sort(inOrder).reverse()) {
    const found = packageIn(join(folder, name));
    if ('files' in found) yield found;
  }
}
