/** The memory of a process and of those it started, as Linux tells it. */
import { readFileSync } from 'node:fs';

/** Looking takes some milliseconds in which the process waits. */
const INTERVAL_MS = 250;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended.
    return '';
  }
}

/** Kilobytes in memory now; what processes share counts once. */
function residentOf(pid: number): number {
  const resident = Number(/^Pss:\s*(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + residentOf(Number(child)), resident);
}

/**
 * Watches a process.
 * @returns gives the most that it and its children had in memory at one time, in MB; 0 where there is
 *   no /proc
 */
export function watchMemory(pid: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, residentOf(pid));
  }, INTERVAL_MS);
  return () => {
    clearInterval(timer);
    return (most * 1024) / 1e6;
  };
}
