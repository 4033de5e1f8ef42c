/** The releases in a zip, as if it were unpacked: nothing of it is written to the disk. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readZip } from '../../src/publish/read-zip.ts';
import { parseManifest, RELEASE_NAME } from '../../src/publish/release/manifest.ts';
import { openReleases, RELEASE_FILES } from '../../src/publish/release/store.ts';
import { region as texts } from '../../src/ui/region.ts';
import { zipFaults } from '../../src/ui/zip.ts';
import { faultsOfFiles } from '../releases/verify.ts';
import { inOrder, type ReleasePlace } from './release-place.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What a release is called: as its folder, or as it says where the folder was named otherwise. */
function nameOf(folder: string, manifest: Uint8Array): string {
  const top = basename(folder);
  if (RELEASE_NAME.test(top)) return top;
  return parseManifest(new TextDecoder().decode(manifest))?.name ?? top;
}

/** The folders with a release, each with its files by their paths in it; none lies in another. */
function foldersIn(files: Files): Map<string, Map<string, Uint8Array>> {
  const found = new Map<string, Map<string, Uint8Array>>();
  const manifests = [...files.keys()]
    .filter((path) => path.endsWith(`/${RELEASE_FILES.manifest}`))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  const taken: string[] = [];
  for (const path of manifests) {
    const folder = path.slice(0, -RELEASE_FILES.manifest.length);
    if (taken.some((other) => folder.startsWith(other))) continue;
    taken.push(folder);
    const below = [...files].filter(([each]) => each.startsWith(folder));
    found.set(
      nameOf(folder.slice(0, -1), files.get(path) ?? new Uint8Array()),
      new Map(below.map(([each, bytes]) => [each.slice(folder.length), bytes])),
    );
  }
  return found;
}

/** The releases of a zip and the newest of them, or why there is none. */
export function openZip(
  path: string,
):
  { readonly place: ReleasePlace; readonly name: string } | { readonly faults: readonly string[] } {
  const file = basename(path);
  const files = readZip(file, readFileSync(path));
  if (typeof files === 'string') return { faults: [zipFaults[files](file)] };
  const folders = foldersIn(files);
  const newest = [...folders.keys()].sort(inOrder).at(-1);
  if (newest === undefined) return { faults: [texts.noRelease(file)] };
  const store = openReleases([...folders.keys()], (name, each) => folders.get(name)?.get(each));
  const faultsOf = (name: string): string[] => faultsOfFiles(folders.get(name) ?? new Map(), name);
  return { place: { store, faultsOf }, name: newest };
}
