/** One build of the demo, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { watchMemory } from './process-memory.ts';

const REPORT = new URL('report-usage.ts', import.meta.url).href;

/**
 * Seconds of wall and processor time, pages written, and the most memory in MB that the build and the
 * bundling beside it had at one time.
 */
export interface BuildCost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
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
  const reports = mkdtempSync(join(tmpdir(), 'parkbrief-usage-'));
  try {
    const begin = performance.now();
    const build = spawn(
      process.execPath,
      ['scripts/parkbrief.ts', 'build', '--out', out, ...options],
      {
        cwd: PROJECT_ROOT,
        env: { ...process.env, NODE_OPTIONS: `--import ${REPORT}`, PARKBRIEF_USAGE: reports },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const peak = watchMemory(build.pid ?? 0);
    const [status] = (await once(build, 'exit')) as [number | null];
    const wall = (performance.now() - begin) / 1000;
    if (status !== 0) throw new Error('The build failed.');
    return {
      wall,
      cpu: readdirSync(reports).reduce((sum, file) => sum + cpuOf(join(reports, file)), 0),
      memory: peak(),
      pages: listOutputFiles(out).filter((file) => file.endsWith('.html')).length,
    };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/** Seconds of processor time in the report of one process. */
function cpuOf(report: string): number {
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return (usage.userCPUTime + usage.systemCPUTime) / 1e6;
}
