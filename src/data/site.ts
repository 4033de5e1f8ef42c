import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSite, SITE_FILE } from './check-site.ts';
import { DataFault } from './diagnostic.ts';
import type { Site } from './site-schema.ts';

export type { Site } from './site-schema.ts';

/**
 * Reads `site.yaml` of the content folder. Throws one `DataFault` with everything that is wrong,
 * each by line and field.
 */
export function loadSite(contentDir: string): Site {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(contentDir, 'site.yaml'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new DataFault([
      {
        code: 'missing-file',
        severity: 'error',
        file: SITE_FILE,
        problem: '缺少网站信息文件',
        fix: '请对照示例新建',
      },
    ]);
  }
  return parseSite(bytes);
}
