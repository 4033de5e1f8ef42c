/** One build of the demo, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** Seconds of wall and processor time, peak memory in MB, pages written. */
export interface BuildCost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly pages: number;
}

/** What a build keeps for the next one. */
const CACHES = ['.astro', '.cache/programs', 'node_modules/.astro', 'node_modules/.vite'];

/**
 * Builds the demo to `out`; `forget` removes what earlier builds kept first.
 * @param options further options of the command: another data folder, another edition
 * @throws when the build fails
 */
export function measureBuild(
  out: string,
  forget: boolean,
  options: readonly string[] = [],
): BuildCost {
  for (const cache of forget ? CACHES : []) {
    rmSync(join(PROJECT_ROOT, cache), { recursive: true, force: true });
  }
  const report = join(mkdtempSync(join(tmpdir(), 'parkbrief-usage-')), 'usage.json');
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      './scripts/bench/report-usage.ts',
      'scripts/parkbrief.ts',
      'build',
      '--out',
      out,
      ...options,
    ],
    { cwd: PROJECT_ROOT, encoding: 'utf8', env: { ...process.env, PARKBRIEF_USAGE: report } },
  );
  const wall = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    wall,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: (usage.maxRSS * 1024) / 1e6,
    pages: listOutputFiles(out).filter((file) => file.endsWith('.html')).length,
  };
}
