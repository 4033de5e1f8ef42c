/** Proves that nothing of any release was changed since it was written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER_FILE, parseMarker } from '../../src/publish/marker.ts';
import { RELEASE_FILES } from '../../src/publish/release/store.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import { digestOf, digestOfFile } from '../output/file-digest.ts';
import { foreignEntries } from '../output/folder-entries.ts';
import { readMarker } from '../output/marker.ts';
import type { FolderStore } from './store.ts';

/** Everything that is not as it was written, in Chinese; none when all is. */
export function verifyReleases(store: FolderStore): string[] {
  return [
    ...store.faults,
    ...store.links.flatMap(({ manifest }) => {
      const folder = join(store.folder, manifest.name);
      const faults = faultsOfFolder(folder, manifest.name);
      const wrong = manifest.changed.filter(
        (path) => digestOfFile(join(folder, RELEASE_FILES.changes, path)) !== manifest.site[path],
      );
      return wrong.length === 0 || faults.length > 0
        ? faults
        : [texts.changedFiles(manifest.name, wrong)];
    }),
  ];
}

/** What of a release's folder is not as it was written. */
export function faultsOfFolder(folder: string, name: string): string[] {
  const marker = readMarker(folder);
  if (marker === undefined) return [texts.noMarker(name)];
  const { added, changed } = foreignEntries(folder, marker);
  const missing = Object.keys(marker.files).filter((file) => !existsSync(join(folder, file)));
  return describeFaults(name, { added, changed, missing });
}

/** The same of a release whose files were unpacked, by their paths in its folder. */
export function faultsOfFiles(files: ReadonlyMap<string, Uint8Array>, name: string): string[] {
  const written = files.get(MARKER_FILE);
  const marker = written && parseMarker(new TextDecoder().decode(written));
  if (marker === undefined) return [texts.noMarker(name)];
  const paths = Object.keys(marker.files);
  const known = new Set([MARKER_FILE, ...paths]);
  return describeFaults(name, {
    added: [...files.keys()].filter((path) => !known.has(path)),
    changed: paths.filter((path) => {
      const bytes = files.get(path);
      return bytes !== undefined && digestOf(bytes) !== marker.files[path];
    }),
    missing: paths.filter((path) => !files.has(path)),
  });
}

function describeFaults(
  name: string,
  { added, changed, missing }: Readonly<Record<'added' | 'changed' | 'missing', readonly string[]>>,
): string[] {
  return [
    ...(changed.length === 0 ? [] : [texts.changedFiles(name, changed)]),
    ...(missing.length === 0 ? [] : [texts.missingFiles(name, missing)]),
    ...(added.length === 0 ? [] : [texts.addedFiles(name, added)]),
  ];
}
