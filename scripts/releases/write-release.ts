/** Puts a release together and gives it its folder, all of it or nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatManifest, type ReleaseManifest } from '../../src/publish/release/manifest.ts';
import { zipFiles } from '../../src/open-data/zip-files.ts';
import { digestOf } from '../output/file-digest.ts';
import { formatMarker, MARKER_FILE } from '../output/marker.ts';
import { claimFolder } from '../output/owned-folder.ts';
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

/**
 * Writes the folder of a release below `folder`.
 * @param command as staff type it
 * @returns the folder
 * @throws CommandFault when there is one of that name, or the system refuses
 */
export function writeRelease(folder: string, parts: ReleaseParts, command: string): string {
  const place = join(folder, parts.manifest.name);
  const claim = claimFolder(place, { command, kind: 'release', edition: 'internal' });
  try {
    for (const [name, bytes] of releaseFiles(parts)) {
      const path = join(claim.fresh, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    claim.publish();
  } finally {
    claim.abandon();
  }
  return place;
}

function releaseFiles({
  inspection,
  manifest,
  read,
  signOff,
  sources,
}: ReleaseParts): Map<string, Uint8Array | string> {
  const { changed, deleted, site } = manifest;
  const text = formatManifest(manifest);
  // The site's own marker names every file, so it changes with any of them; it is no file of the list.
  const marker = Buffer.from(formatMarker({ kind: 'site', edition: 'public', files: site }));
  const whole = new Map(Object.keys(site).map((path) => [path, read(path)]));
  const changes = new Map(changed.map((path) => [path, whole.get(path) as Uint8Array]));
  for (const files of [whole, changes]) files.set(MARKER_FILE, marker);
  const files = new Map<string, Uint8Array | string>([
    [RELEASE_FILES.manifest, text],
    [RELEASE_FILES.signOff, signOff(digestOf(text))],
    [RELEASE_FILES.deletions, deleted.map((path) => `${path}\r\n`).join('')],
    [RELEASE_FILES.siteZip, zipFiles(whole)],
    [RELEASE_FILES.changesZip, zipFiles(changes)],
  ]);
  if (inspection !== undefined) files.set(RELEASE_FILES.inspection, inspection);
  if (sources.size > 0) files.set(RELEASE_FILES.sources, zipFiles(sources));
  for (const [path, bytes] of changes) files.set(`${RELEASE_FILES.changes}/${path}`, bytes);
  return files;
}
