/** The files of a release, put together. */
import { sha256Of } from '../../data/sha256.ts';
import { zipFiles } from '../../open-data/zip-files.ts';
import { formatMarker, MARKER_FILE } from '../marker.ts';
import { formatManifest, type ReleaseManifest } from './manifest.ts';
import { RELEASE_FILES } from './store.ts';

/** What a release is put together from. */
export interface ReleaseParts {
  readonly manifest: ReleaseManifest;
  /** Reads a file of the new site. */
  readonly read: (path: string) => Uint8Array;
  /** The tables and texts it was made from, by path below `data/` and `content/`. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
  /** The sheet to sign, given the digest of the manifest. */
  readonly signOff: (digest: string) => string;
  /** What an inspection finds on the new site, as a page to print; undefined where nothing new was built. */
  readonly inspection?: string;
}

const utf8 = new TextEncoder();

/** The files of the folder of a release by path, its marker apart. */
export function releaseFiles({
  inspection,
  manifest,
  read,
  signOff,
  sources,
}: ReleaseParts): Map<string, Uint8Array> {
  const { changed, deleted, site } = manifest;
  const text = formatManifest(manifest);
  // The site's own marker names every file, so it changes with any of them; it is no file of the list.
  const marker = utf8.encode(formatMarker({ kind: 'site', edition: 'public', files: site }));
  const whole = new Map(Object.keys(site).map((path) => [path, read(path)]));
  const changes = new Map(changed.map((path) => [path, whole.get(path) as Uint8Array]));
  for (const files of [whole, changes]) files.set(MARKER_FILE, marker);
  const files = new Map<string, Uint8Array>([
    [RELEASE_FILES.manifest, utf8.encode(text)],
    [RELEASE_FILES.signOff, utf8.encode(signOff(sha256Of(text)))],
    [RELEASE_FILES.deletions, utf8.encode(deleted.map((path) => `${path}\r\n`).join(''))],
    [RELEASE_FILES.siteZip, zipFiles(whole)],
    [RELEASE_FILES.changesZip, zipFiles(changes)],
  ]);
  if (inspection !== undefined) files.set(RELEASE_FILES.inspection, utf8.encode(inspection));
  if (sources.size > 0) files.set(RELEASE_FILES.sources, zipFiles(sources));
  for (const [path, bytes] of changes) files.set(`${RELEASE_FILES.changes}/${path}`, bytes);
  return files;
}
