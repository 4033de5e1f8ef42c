/** Which process a file belongs to: a number alone is given to another process later. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as a file can name it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in whatever form the system tells; empty where it does not. */
  readonly start: string;
}

/** In /proc/<pid>/stat, counted from what follows the name: state is the first, start time the 20th. */
const STATE = 0;
const START_TIME = 19;

/** The state of a process that has ended and that nobody has asked for. */
const ZOMBIE = 'Z';

/** When a process began; undefined when there is none, empty when the system does not tell. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[STATE] === ZOMBIE ? undefined : (fields[START_TIME] ?? '');
    }
    if (process.platform === 'darwin') {
      const args = ['-o', 'lstart=', '-p', String(pid)];
      return execFileSync('ps', args, { encoding: 'utf8' }).trim() || undefined;
    }
  } catch {
    return undefined;
  }
  return exists(pid) ? '' : undefined;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

let known: ProcessIdentity | undefined;

/** This process. */
export function thisProcess(): ProcessIdentity {
  known ??= { pid: process.pid, start: startOf(process.pid) ?? '' };
  return known;
}

/** Whether the very process still runs. */
export function isRunning({ pid, start }: ProcessIdentity): boolean {
  const now = startOf(pid);
  return now !== undefined && (now === '' || start === '' || now === start);
}

/** Stands still, so that nothing else of this process runs meanwhile. */
export function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, ms);
}
