/**
 * The steps of a change, each one rename. Every step can be done again after it was done, and taken
 * back after it was taken back, so that whoever finds a journal need not know how far it came.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { digestOfFile } from './file-digest.ts';
import { patiently } from './patiently.ts';
import { type SwapStep, swapFolder, unswapFolder } from './swap-folder.ts';

/** A file takes its place. `old` is a second name of what stood there, to go back to. */
export interface FileStep {
  readonly kind: 'file';
  readonly from: string;
  readonly to: string;
  readonly old: string;
  /** Digest of what stood there; null for nothing. */
  readonly before: string | null;
  readonly after: string;
}

/** A file goes: one that an earlier run of the same command wrote and nobody has changed. */
export interface RemovalStep {
  readonly kind: 'removal';
  readonly to: string;
  readonly old: string;
  readonly before: string;
}

/** A folder gets a name that is free. */
export interface FolderStep {
  readonly kind: 'folder';
  readonly from: string;
  readonly to: string;
}

/** Any step. */
export type Step = FileStep | RemovalStep | FolderStep | SwapStep;

/** What came of a step: done now, done before, or left alone because somebody has changed the file since. */
export type Outcome = 'done' | 'was done' | 'changed since';

/** Does a step. Throws what the system refuses. */
export function doStep(step: Step): Outcome {
  switch (step.kind) {
    case 'file': {
      if (!existsSync(step.from)) return 'was done';
      const now = digestOfFile(step.to);
      if (now !== step.before && now !== step.after) return 'changed since';
      patiently(() => renameSync(step.from, step.to));
      return 'done';
    }
    case 'removal': {
      const now = digestOfFile(step.to);
      if (now === null) return 'was done';
      if (now !== step.before) return 'changed since';
      patiently(() => rmSync(step.to));
      return 'done';
    }
    case 'folder':
      if (!existsSync(step.from)) return 'was done';
      if (existsSync(step.to)) return 'changed since';
      patiently(() => renameSync(step.from, step.to));
      return 'done';
    case 'swap':
      return swapFolder(step);
  }
}

/** Takes a step back, if it was done. Throws what the system refuses. */
export function takeBackStep(step: Step): void {
  switch (step.kind) {
    case 'file':
      // While `from` is there the step has not been done.
      if (existsSync(step.from) || digestOfFile(step.to) !== step.after) return;
      if (step.before === null) rmSync(step.to);
      else if (existsSync(step.old)) patiently(() => renameSync(step.old, step.to));
      return;
    case 'removal':
      if (digestOfFile(step.to) === null && existsSync(step.old)) renameSync(step.old, step.to);
      return;
    case 'folder':
      if (!existsSync(step.from) && existsSync(step.to)) {
        patiently(() => renameSync(step.to, step.from));
      }
      return;
    case 'swap':
      return unswapFolder(step);
  }
}
