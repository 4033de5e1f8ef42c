/** Keeps a release whose site was not built but put together from earlier ones, and makes it the current site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claimFolder } from '../output/owned-folder.ts';
import type { ReleaseParts } from '../../src/publish/release/release-files.ts';
import { writeRelease } from '../releases/write-release.ts';

/**
 * Writes a release and its site.
 * @param folder of the releases
 * @param out where the site stands
 * @param command as staff type it
 * @returns the folder of the release
 */
export function replaceSite(
  folder: string,
  parts: ReleaseParts,
  out: string,
  command: string,
): string {
  const claim = claimFolder(out, { command, kind: 'site', edition: 'public' });
  try {
    for (const path of Object.keys(parts.manifest.site)) {
      const file = join(claim.fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, parts.read(path));
    }
    const place = writeRelease(folder, parts, command);
    for (const note of claim.publish()) console.warn(note);
    return place;
  } finally {
    claim.abandon();
  }
}
