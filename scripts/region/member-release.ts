/** The tables and texts of a member's releases, taken only from what is as it was written. */
import { basename, dirname, join } from 'node:path';
import { sha256Of } from '../../src/data/sha256.ts';
import { parseManifest, type ReleaseManifest } from '../../src/publish/release/manifest.ts';
import { RELEASE_FILES, sourcesOf } from '../../src/publish/release/store.ts';
import { region as texts } from '../../src/ui/region.ts';
import { releases as releaseTexts } from '../../src/ui/releases.ts';
import { type FolderStore, readReleases } from '../releases/store.ts';
import { faultsOfFolder } from '../releases/verify.ts';

/** A release and what it was made from, by path below `data/` and `content/`. */
export interface ReleaseSources {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The release in a folder, or why it can't be relied on. */
export type FoundRelease = ReleaseSources | { readonly faults: readonly string[] };

/** Opens the release `name` of a store once all of its files were held against their digests. */
function openRelease(store: FolderStore, name: string): FoundRelease {
  const faults = faultsOfFolder(join(store.folder, name), name);
  if (faults.length > 0) return { faults };
  const bytes = store.read(name, RELEASE_FILES.manifest);
  const manifest = bytes && parseManifest(new TextDecoder().decode(bytes));
  if (manifest === undefined) return { faults: [releaseTexts.noManifest(name)] };
  if (manifest.name !== name) return { faults: [releaseTexts.wrongName(name, manifest.name)] };
  const origin = originOf(manifest);
  const faultsOfOrigin = origin === name ? [] : faultsOfFolder(join(store.folder, origin), origin);
  if (faultsOfOrigin.length > 0) return { faults: faultsOfOrigin };
  const files = sourcesOf(store, manifest);
  if (files.size === 0) return { faults: [texts.noSources(name)] };
  const changed = Object.entries(manifest.sources).filter(([path, digest]) => {
    const source = files.get(path);
    return source === undefined || sha256Of(source) !== digest;
  });
  return changed.length === 0
    ? { name, files }
    : {
        faults: [
          releaseTexts.changedFiles(
            name,
            changed.map(([path]) => path),
          ),
        ],
      };
}

/** The release whose folder holds the sources of another. */
function originOf({ name, previous, rollback, withdrawal }: ReleaseManifest): string {
  return rollback?.to ?? (withdrawal === undefined ? name : (previous?.name ?? name));
}

/** The release package in a folder that is named as the release is. */
export function packageIn(folder: string): FoundRelease {
  try {
    return openRelease(readReleases(dirname(folder)), basename(folder));
  } catch (error) {
    // A file that is missing, a zip that is none.
    if (!(error instanceof Error)) throw error;
    return { faults: [texts.badPackage(basename(folder), error.message)] };
  }
}

/** The releases of a folder that are as they were written, the newest first. */
export function* goodReleases(folder: string): Generator<ReleaseSources> {
  for (const { manifest } of readReleases(folder).links.toReversed()) {
    const found = packageIn(join(folder, manifest.name));
    if ('files' in found) yield found;
  }
}
