/** Before any command: what commands that were killed have begun is finished or taken back. */
import { output as texts } from '../../src/ui/output.ts';
import { asCommandFault, CommandFault } from './command-fault.ts';
import { type LeftJournal, leftJournals } from './journal.ts';
import { withFileLock } from './lock.ts';
import { discardOld } from './owned-folder.ts';
import { pause } from './running-process.ts';
import { doStep, type Step } from './steps.ts';

/** A change takes moments; whoever reads meanwhile could see half of it. */
const LONGEST_WAIT_MS = 10_000;
const LOOK_AGAIN_MS = 20;

/**
 * Finishes what killed commands of this checkout have begun, and waits for one that is just changing
 * files.
 * @returns what was done, to be told; nothing when there was nothing
 * @throws CommandFault when a change can neither be finished nor be left as it is
 */
export function recover(): string[] {
  const end = Date.now() + LONGEST_WAIT_MS;
  let { changing, left } = leftJournals();
  while (changing > 0 && Date.now() < end) {
    pause(LOOK_AGAIN_MS);
    ({ changing, left } = leftJournals());
  }
  if (left.length === 0) return [];
  // Another command may have begun the same; with the lock there is one that does it.
  return withFileLock(() => leftJournals().left.flatMap(finish));
}

function finish(journal: LeftJournal): string[] {
  const { command, ready, steps } = journal.record;
  if (!ready) {
    journal.close(true);
    return [];
  }
  const done: string[] = [];
  const changed: string[] = [];
  try {
    for (const step of steps) {
      const outcome = doStep(step);
      if (outcome === 'done') done.push(placeOf(step));
      if (outcome === 'changed since') changed.push(placeOf(step));
    }
  } catch (error) {
    const reason = (asCommandFault(error) as Error).message;
    throw new CommandFault(texts.notRecovered(command, reason, journal.file), error);
  }
  const notes = steps.flatMap((step) => (step.kind === 'swap' ? discardQuietly(step) : []));
  journal.close(false);
  return [
    ...(done.length > 0 ? [texts.recovered(command, done)] : []),
    ...(changed.length > 0 ? [texts.changedSince(command, changed)] : []),
    ...notes,
  ];
}

const placeOf = (step: Step): string => (step.kind === 'swap' ? step.target : step.to);

function discardQuietly(step: Step & { kind: 'swap' }): string[] {
  try {
    return discardOld(step);
  } catch {
    // What is held now is removed by a later command.
    return [];
  }
}
