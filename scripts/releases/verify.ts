/** Proves that nothing of any release was changed since it was written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_FILES } from '../../src/publish/release/store.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import { digestOfFile } from '../output/file-digest.ts';
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
  return [
    ...(changed.length === 0 ? [] : [texts.changedFiles(name, changed)]),
    ...(missing.length === 0 ? [] : [texts.missingFiles(name, missing)]),
    ...(added.length === 0 ? [] : [texts.addedFiles(name, added)]),
  ];
}
