/** Gives a release its folder, all of it or nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseFiles, type ReleaseParts } from '../../src/publish/release/release-files.ts';
import { claimFolder } from '../output/owned-folder.ts';

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
