/** Ctrl+C: what a command has begun is put in order before it ends. */

type Cleaner = () => void | Promise<void>;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Exit codes of a shell for a command that a signal ended. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const LONGEST_MS = 5000;

const cleaners: Cleaner[] = [];
let listening = false;

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

/** Ends this process when the one that started it has ended, however that was. */
export function endWithParent(): void {
  if (process.channel === undefined) return;
  process.once('disconnect', () => void endNow(1));
  // Listening keeps a process alive, which nothing else may.
  process.channel.unref();
}

async function endNow(code: number): Promise<void> {
  // Whatever a cleaner waits for in vain must not keep the command.
  setTimeout(() => process.exit(code), LONGEST_MS).unref();
  for (const clean of [...cleaners].reverse()) {
    try {
      await clean();
    } catch {
      // The next command takes away what could not be taken away now.
    }
  }
  process.exit(code);
}
