/** What a program costs that runs in a process of its own and starts others. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { watchMemory } from './process-memory.ts';

const REPORT = new URL('report-usage.ts', import.meta.url).href;

/**
 * Seconds of wall and processor time, and the most memory in MB that the program and those it started
 * had at one time.
 */
export interface ProgramCost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/**
 * Runs a program with Node and waits for it.
 *
 * @param args the program and its arguments, as Node takes them
 * @throws when it fails
 */
export async function measureProgram(
  args: readonly string[],
  cwd = PROJECT_ROOT,
): Promise<ProgramCost> {
  const reports = mkdtempSync(join(tmpdir(), 'parkbrief-usage-'));
  try {
    const begin = performance.now();
    const program = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: `--import ${REPORT}`, PARKBRIEF_USAGE: reports },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const peak = watchMemory(program.pid ?? 0);
    const [status] = (await once(program, 'exit')) as [number | null];
    const wall = (performance.now() - begin) / 1000;
    const memory = peak();
    if (status !== 0) throw new Error(`It failed: ${args.join(' ')}`);
    const cpu = readdirSync(reports).reduce((sum, file) => sum + cpuOf(join(reports, file)), 0);
    return { wall, memory, cpu };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/** Seconds of processor time in the report of one process. */
function cpuOf(report: string): number {
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return (usage.userCPUTime + usage.systemCPUTime) / 1e6;
}
