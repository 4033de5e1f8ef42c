/** The page of the map with few and with very many parcels. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { writeLandData } from './land-data.ts';
import { measurePage } from './home-page.ts';

/** The home of the budget, and the most a zone may have. */
export const LAND_COUNTS = [500, 3000] as const;

/**
 * Builds a site with `count` parcels below `folder`.
 *
 * @param park whose parcels they take the place of, its folders below the project
 * @returns bytes after gzip of the land page with all it loads, and seconds of the build
 * @throws when the build fails
 */
export function measureLand(
  folder: string,
  count: number,
  park: { readonly data: string; readonly content: string },
): { total: number; seconds: number } {
  const data = join(folder, `land-${count}`);
  const out = join(folder, `land-${count}-dist`);
  writeLandData(data, count, park.data);
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/parkbrief.ts', 'build', '--data', data, '--content', park.content, '--out', out],
    { cwd: PROJECT_ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build with ${count} parcels failed.\n${stderr}`);
  const seconds = (performance.now() - begin) / 1000;
  return { total: measurePage(out, 'land/index.html').total, seconds };
}
