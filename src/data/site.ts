import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteIn } from './check-site.ts';
import type { Site } from './site-schema.ts';

export type { Site } from './site-schema.ts';

/**
 * Reads `site.yaml` of the content folder. Throws one `DataFault` with everything that is wrong,
 * each by line and field.
 */
export function loadSite(contentDir: string): Site {
  try {
    return siteIn(readFileSync(join(contentDir, 'site.yaml')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return siteIn(undefined);
  }
}
