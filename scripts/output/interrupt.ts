/** Ctrl+C: what a command has begun is put in order before it ends. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { output as texts } from '../../src/ui/output.ts';
import { CommandFault } from './command-fault.ts';

type Cleaner = () => void | Promise<void>;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Exit codes of a shell for a command that a signal ended. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const LONGEST_MS = 5000;

/** Whatever a cleaner waits for in vain must not keep the command, nor the other cleaners. */
const longestWait = (): Promise<void> => setTimeout(LONGEST_MS);

const cleaners: Cleaner[] = [];
let listening = false;
let ending = false;

/**
 * Has `clean` run when the command is told to end; what was begun last is cleaned first.
 * @returns call it when there is nothing left to clean
 */
export function onInterrupt(clean: Cleaner): () => void {
  cleaners.push(clean);
  if (!listening) {
    listening = true;
    for (const signal of SIGNALS) process.once(signal, () => void endNow(CODES[signal]));
  }
  return () => {
    const at = cleaners.indexOf(clean);
    if (at !== -1) cleaners.splice(at, 1);
  };
}

/**
 * Lets signals that have come be heard: work that only ever waits for itself leaves them no moment.
 * To be awaited before a change and after one.
 */
export async function hearSignals(): Promise<void> {
  // The first turn may have been under way when the signal came.
  await setImmediate();
  await setImmediate();
}

/** Whether the command has been told to end and is putting things in order. */
export function isInterrupted(): boolean {
  return ending;
}

/** Refuses to begin anything more once the command has been told to end. @throws CommandFault */
export function refuseInterrupted(): void {
  if (ending) throw new CommandFault(texts.interrupted);
}

/** Ends this process when the one that started it has ended, however that was. */
export function endWithParent(): void {
  if (process.channel === undefined) return;
  process.once('disconnect', () => void endNow(1));
  // Listening keeps a process alive, which nothing else may.
  process.channel.unref();
}

async function endNow(code: number): Promise<void> {
  ending = true;
  for (const clean of [...cleaners].reverse()) {
    try {
      // After the last of them, which only remove, nothing else may come to run and make it anew.
      const cleaned = clean();
      if (cleaned instanceof Promise) await Promise.race([cleaned, longestWait()]);
    } catch {
      // The next command takes away what could not be taken away now.
    }
  }
  process.exit(code);
}
