import type { FileChanges, ParkFiles } from './engine/engine.ts';

/** One thing that was done: what it changed and what stood there before. */
export interface DoneStep {
  /** In the words of whoever did it: 改 observations.csv 第7行. */
  readonly label: string;
  readonly before: FileChanges;
  readonly after: FileChanges;
}

/** More steps back than this nobody takes. */
const MOST_STEPS = 200;

/** Bytes kept for steps back: a whole table for each cell adds up. */
const MOST_BYTES = 64 * 1024 * 1024;

function sizeOf({ before, after }: DoneStep): number {
  let size = 0;
  for (const changes of [before, after])
    for (const bytes of changes.values()) size += bytes?.length ?? 0;
  return size;
}

function isSameWork(a: DoneStep, b: DoneStep): boolean {
  const paths = [...a.after.keys()];
  return (
    a.label === b.label && paths.length === b.after.size && paths.every((path) => b.after.has(path))
  );
}

/** What the paths of a change hold now. */
export function standing(files: ParkFiles, changes: FileChanges): FileChanges {
  return new Map([...changes.keys()].map((path) => [path, files.get(path)]));
}

/** What was done and can be undone, what was undone and can be done again; the oldest is forgotten. */
export class UndoHistory {
  private done: DoneStep[] = [];
  private undone: DoneStep[] = [];

  /**
   * Adds a step; what had been undone before can't be done again.
   *
   * @param joins true for one that goes on with the last where that is of the same name and files: a
   *   text that is being typed is one step
   */
  add(step: DoneStep, joins = false): void {
    const last = this.done[this.done.length - 1];
    if (joins && this.undone.length === 0 && last !== undefined && isSameWork(last, step))
      this.done[this.done.length - 1] = { ...step, before: last.before };
    else this.done.push(step);
    this.undone = [];
    let size = this.done.reduce((sum, each) => sum + sizeOf(each), 0);
    while (this.done.length > 1 && (this.done.length > MOST_STEPS || size > MOST_BYTES)) {
      const oldest = this.done.shift();
      size -= oldest === undefined ? 0 : sizeOf(oldest);
    }
  }

  /** The step to take back. */
  back(): DoneStep | undefined {
    const step = this.done.pop();
    if (step !== undefined) this.undone.push(step);
    return step;
  }

  /** The step to do again. */
  again(): DoneStep | undefined {
    const step = this.undone.pop();
    if (step !== undefined) this.done.push(step);
    return step;
  }

  /** Forgets everything. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** What the next step back would take back. */
  get backLabel(): string | undefined {
    return this.done.at(-1)?.label;
  }

  /** What would be done again. */
  get againLabel(): string | undefined {
    return this.undone.at(-1)?.label;
  }
}
