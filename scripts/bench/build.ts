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
 * @throws when the build fails
 */
export async function measureBuild(
  out: string,
  forget: boolean,
  options: readonly string[] = [],
): Promise<BuildCost> {
  for (const cache of forget ? CACHES : []) {
    rmSync(join(PROJECT_ROOT, cache), { recursive: true, force: true });
  }
  const cost = await measureProgram(['scripts/parkbrief.ts', 'build', '--out', out, ...options]);
  return { ...cost, pages: listOutputFiles(out).filter((file) => file.endsWith('.html')).length };
}
