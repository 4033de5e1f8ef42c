/** The pages of investment and projects with very many projects. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { measurePage } from './home-page.ts';
import { writeProjectData } from './projects-data.ts';

/** What the demo has, and more than any zone will have. */
export const PROJECT_COUNTS = [90, 2000] as const;

/** Pages that grow with the projects. */
const PROJECT_PAGES = ['investment/index.html', 'projects/index.html'] as const;

/**
 * Builds a site with `count` projects below `folder`, in the internal edition, which has the most.
 *
 * @returns bytes after gzip of each page with all it loads, and seconds of the build
 * @throws when the build fails
 */
export function measureProjects(
  folder: string,
  count: number,
): { pages: { page: string; total: number }[]; seconds: number } {
  const data = join(folder, `projects-${count}`);
  const out = join(folder, `projects-${count}-dist`);
  writeProjectData(data, count);
  const begin = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/parkbrief.ts', 'build', '--edition', 'internal', '--data', data, '--out', out],
    { cwd: PROJECT_ROOT, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status !== 0) {
    throw new Error(`The build with ${count} projects failed.\n${stderr}${stdout.slice(-4000)}`);
  }
  const seconds = (performance.now() - begin) / 1000;
  return {
    pages: PROJECT_PAGES.map((page) => ({ page, total: measurePage(out, page).total })),
    seconds,
  };
}
