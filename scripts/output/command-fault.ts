/** What stops a command, told to staff in Chinese: what stands where, and the way out. */
import { dirname } from 'node:path';
import { systemFaults as texts } from '../../src/ui/system-faults.ts';

/** A fault whose message is all there is to say; the command ends with exit code 1. */
export class CommandFault extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CommandFault';
    this.stack = message;
  }
}

/** How programs in other languages word what Node tells by a code. */
const WORDED: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|os error 28\b|disk (is )?full/i, 'ENOSPC'],
  [/disk quota exceeded|os error 122\b/i, 'EDQUOT'],
  [/read-only file system|os error 30\b/i, 'EROFS'],
  [/permission denied|os error 13\b|access is denied/i, 'EACCES'],
  [/resource busy|device or resource busy|os error 16\b/i, 'EBUSY'],
  [/too many open files|os error 24\b/i, 'EMFILE'],
];

interface SystemError {
  readonly code: string;
  readonly path?: string | undefined;
  readonly syscall?: string | undefined;
}

/** What the system refused, in an error or in what caused it. */
function systemErrorOf(error: unknown, depth = 0): SystemError | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const { code, path, syscall, dest } = error as NodeJS.ErrnoException & { dest?: string };
  if (code !== undefined && code in texts.reasons) {
    return { code, path: dest ?? path, syscall };
  }
  const inside = systemErrorOf(error.cause, depth + 1);
  if (inside !== undefined) return inside;
  const worded = WORDED.find(([words]) => words.test(error.message))?.[1];
  return worded === undefined ? undefined : { code: worded, path: pathIn(error.message) };
}

/** The first path a message names in quotes. */
function pathIn(message: string): string | undefined {
  return /['"`]((?:\/|[A-Za-z]:\\)[^'"`\n]+)['"`]/.exec(message)?.[1];
}

/**
 * The Chinese sentence for an error of the system: a full disk, a read-only one, no permission, a file
 * in use, a folder that is missing. Undefined for any other error.
 * @param place what the command was about to write, for errors that name no path
 */
export function explainSystemError(error: unknown, place?: string): string | undefined {
  const found = systemErrorOf(error);
  if (found === undefined) return undefined;
  if (found.code === 'ENOENT' && found.syscall === 'mkdtemp') {
    return texts.noTemporaryFolder(dirname(found.path ?? ''));
  }
  const reason = texts.reasons[found.code as keyof typeof texts.reasons];
  return texts.sentence(found.path ?? place, reason, found.code);
}

/** The error as a fault that can be told; one that is not the system's stays as it is. */
export function asCommandFault(error: unknown, place?: string): unknown {
  if (error instanceof CommandFault) return error;
  const message = explainSystemError(error, place);
  return message === undefined ? error : new CommandFault(message, error);
}

/** Runs an action and tells what the system refused by `place` where the error does not. */
export function tellFaults<T>(place: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asCommandFault(error, place);
  }
}
