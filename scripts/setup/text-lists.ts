import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the lists of texts that Astro keeps below the folder `project`. It writes them anew only when
 * its store of texts has changed, so those of another folder of texts, or of a bundling that was broken
 * off, would stay and name files that are gone.
 */
export function forgetTextLists(project: string): void {
  for (const name of ['content-modules.mjs', 'content-assets.mjs']) {
    rmSync(join(project, '.astro', name), { force: true });
  }
}
