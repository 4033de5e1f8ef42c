/**
 * How a command that another one has started says that the system refused something: nothing is then
 * wrong with the data.
 */
import { CommandFault, explainSystemError } from '../output/command-fault.ts';

/** What it sends. */
export interface ToldFault {
  readonly fault: string;
}

/** Tells the command that has started this one, if one has. */
export function tellParent(error: unknown): void {
  const fault = error instanceof CommandFault ? error.message : explainSystemError(error);
  if (fault !== undefined) process.send?.({ fault } satisfies ToldFault);
}

/** Whether a message of another process is one of these. */
export function isToldFault(message: unknown): message is ToldFault {
  return typeof message === 'object' && message !== null && 'fault' in message;
}
