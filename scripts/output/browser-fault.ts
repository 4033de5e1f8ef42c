/** What a browser could not do, told in Chinese: it says in English that something failed, not why. */
import { statfsSync } from 'node:fs';
import { systemFaults as texts } from '../../src/ui/system-faults.ts';
import { asCommandFault, CommandFault } from './command-fault.ts';

/** How playwright words what failed: the call, and what the browser answered. */
const FAILED_CALL = /^(?:browserType|browserContext|browser|page|locator|elementHandle)\.\w+: (.*)/;

/** A browser's profile and one PDF need more than this. */
const LEAST_FREE_BYTES = 4e6;

function isFull(place: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize < LEAST_FREE_BYTES;
  } catch {
    return false;
  }
}

/**
 * The error as a fault that can be told; one that is neither the system's nor a browser's stays as it is.
 * @param place where the browser keeps its working files
 */
export function asBrowserFault(error: unknown, place: string): unknown {
  const known = asCommandFault(error, place);
  if (known instanceof CommandFault || !(error instanceof Error)) return known;
  const [, reason] = FAILED_CALL.exec(error.message) ?? [];
  if (reason === undefined) return error;
  const fault = isFull(place)
    ? texts.sentence(place, texts.reasons.ENOSPC, 'ENOSPC')
    : texts.browserFailed(reason);
  return new CommandFault(fault, error);
}
