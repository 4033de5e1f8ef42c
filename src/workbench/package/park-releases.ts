/** The releases that lie in a park's folder, and those that are put there. */
import { sha256Of } from '../../data/sha256.ts';
import { formatMarker, MARKER_FILE } from '../../publish/marker.ts';
import { releaseFiles, type ReleaseParts } from '../../publish/release/release-files.ts';
import { openReleases, type ReleaseStore } from '../../publish/release/store.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Where releases stand in a park's folder. */
const RELEASES = 'releases/';

/** The releases of a park by its files; none where its folder was opened without them. */
export function releasesOf(files: Files): ReleaseStore {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const [folder, name, inside] = path.split('/');
    if (`${folder}/` === RELEASES && name !== undefined && inside !== undefined) folders.add(name);
  }
  return openReleases([...folders], (name, path) => files.get(`${RELEASES}${name}/${path}`));
}

/** The files of a new release by their paths in the park's folder, as `parkbrief release` writes them. */
export function filesOfRelease(parts: ReleaseParts): Map<string, Uint8Array> {
  const files = releaseFiles(parts);
  const sums = [...files]
    .map(([path, bytes]): [string, string] => [path, sha256Of(bytes)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const marker = formatMarker({
    kind: 'release',
    edition: 'internal',
    files: Object.fromEntries(sums),
  });
  files.set(MARKER_FILE, new TextEncoder().encode(marker));
  const folder = `${RELEASES}${parts.manifest.name}/`;
  return new Map([...files].map(([path, bytes]) => [folder + path, bytes]));
}
