/** One build of the demo, in a process of its own. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { measureProgram, type ProgramCost } from './program-cost.ts';

/** What the build and the bundling beside it cost, and the pages written. */
export interface BuildCost extends ProgramCost {
  readonly pages: number;
}

/** What a build keeps for the next one. */
const CACHES = [
  '.astro',
  '.cache/bundling',
  '.cache/compiled',
  '.cache/pages',
  '.cache/programs',
  'node_modules/.astro',
  'node_modules/.vite',
];

/**
 * Builds the demo to `out`; `forget` removes what earlier builds kept first.
 * @param options further options of the command: another data folder, another edition
 * @param project the checkout whose program builds it
 * @throws when the build fails
 */
export async function measureBuild(
  out: string,
  forget: boolean,
  options: readonly string[] = [],
  project = PROJECT_ROOT,
): Promise<BuildCost> {
  for (const cache of forget ? CACHES : []) {
    rmSync(join(project, cache), { recursive: true, force: true });
  }
  const args = ['scripts/parkbrief.ts', 'build', '--out', out, ...options];
  const cost = await measureProgram(args, project);
  return { ...cost, pages: listOutputFiles(out).filter((file) => file.endsWith('.html')).length };
}
