/** Planned and actual times of projects, for a timeline. */
import { daysLate, isBefore } from './day.ts';
import { hasPassed, livesAt, reachedOn, type Life, type LifeTables } from './project-life.ts';

/** One row of the timeline. */
export interface TimelineEntry {
  readonly life: Life;
  /** 0 for a project, 1 for a phase under its parent. */
  readonly depth: 0 | 1;
  readonly plannedStart: string | undefined;
  readonly plannedFinish: string | undefined;
  readonly actualStart: string | undefined;
  readonly actualFinish: string | undefined;
  /** Days beyond the planned finish, finished or not; 0 when in time, without a plan or where nobody can tell. */
  readonly late: number;
  /** Whether it can be told at all, and whether by so many days or at least as many. */
  readonly lateness: 'known' | 'least' | 'unknown';
  readonly status: TimelineStatus;
  /** It only spans the phases that follow it; counts go by those. */
  readonly parent?: true;
}

/** Where the building work stands. */
export type TimelineStatus = 'waiting' | 'building' | 'finished' | 'stopped';

/** Whether the work of a row is still to be done or going on. */
export function isOpen({ status }: TimelineEntry): boolean {
  return status === 'building' || status === 'waiting';
}

/** A date that is withheld: it has happened, nobody says when. */
const withheldOf = (date: string | undefined): '' | undefined => (date === '' ? '' : undefined);

function entryOf(life: Life, day: string, depth: 0 | 1): TimelineEntry | undefined {
  const { project } = life;
  const upTo = (date: string | undefined): string | undefined =>
    date !== undefined && date !== '' && date <= day ? date : undefined;
  const started = reachedOn(life, 'started') ?? withheldOf(project.actualStart);
  const completed = reachedOn(life, 'completed') ?? withheldOf(project.actualFinish);
  // An empty date is withheld: the stage was reached, nobody says when.
  const actualStart =
    started === '' ? upTo(project.actualStart) : (started ?? upTo(project.actualStart));
  const finish =
    completed === '' ? upTo(project.actualFinish) : (completed ?? upTo(project.actualFinish));
  // A finish before the start is a slip of the pen that the checks report; the bar stays whole.
  const actualFinish =
    finish !== undefined && actualStart !== undefined && isBefore(finish, actualStart)
      ? undefined
      : finish;
  const { plannedFinish, plannedStart } = project;
  // Before its signing a project waits for no work: it may still come to nothing.
  if (actualStart === undefined && actualFinish === undefined && isUnsigned(life)) return undefined;
  if (
    [plannedStart, plannedFinish, actualStart, actualFinish].every((date) => date === undefined)
  ) {
    return undefined;
  }
  const isDone = completed === '' && actualFinish === undefined;
  const late =
    plannedFinish === undefined || life.state !== 'active'
      ? undefined
      : daysLate(plannedFinish, isDone ? '' : actualFinish, day);
  return {
    life,
    depth,
    plannedStart,
    plannedFinish,
    actualStart,
    actualFinish,
    late: late?.days ?? 0,
    lateness: late === undefined ? 'unknown' : late.atLeast ? 'least' : 'known',
    status:
      actualFinish !== undefined || completed === ''
        ? 'finished'
        : life.state !== 'active'
          ? 'stopped'
          : actualStart !== undefined || started === ''
            ? 'building'
            : 'waiting',
  };
}

/** Whether a project has come so far only as stages before the signing. */
const isUnsigned = (life: Life): boolean => life.stage !== undefined && !hasPassed(life, 'signed');

/** The first day a row shows, for sorting. */
function begin({ actualFinish, actualStart, plannedFinish, plannedStart }: TimelineEntry): string {
  return [plannedStart, actualStart, plannedFinish, actualFinish]
    .filter((date) => date !== undefined)
    .reduce((least, date) => (date < least ? date : least), '9999');
}

/**
 * Every project with a planned or actual date, by its beginning; phases stand under their parent
 * whatever their dates. A parent spans its phases and is never late itself: they are.
 */
export function timelineOf(tables: LifeTables, day: string): TimelineEntry[] {
  const lives = livesAt(tables, day);
  const codes = new Set(lives.map(({ project }) => project.code));
  const children = new Map<string, Life[]>();
  for (const life of lives) {
    const { parent } = life.project;
    if (parent !== undefined && codes.has(parent)) {
      children.set(parent, [...(children.get(parent) ?? []), life]);
    }
  }
  const blocks = lives
    .filter(({ project }) => project.parent === undefined || !codes.has(project.parent))
    .flatMap((life): TimelineEntry[][] => {
      const phases = descendants(life, children)
        .flatMap((phase) => entryOf(phase, day, 1) ?? [])
        .sort((a, b) => (begin(a) < begin(b) ? -1 : 1));
      if (phases.length > 0) return [[spanning(life, entryOf(life, day, 0), phases), ...phases]];
      const entry = entryOf(life, day, 0);
      return entry === undefined ? [] : [[entry]];
    });
  const first = (block: readonly TimelineEntry[]): string =>
    block.map(begin).reduce((least, date) => (date < least ? date : least), '9999');
  return blocks.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0)).flat();
}

function descendants(life: Life, children: ReadonlyMap<string, readonly Life[]>): Life[] {
  const direct = children.get(life.project.code) ?? [];
  return direct.flatMap((child) => [child, ...descendants(child, children)]);
}

/** A parent from the first to the last day of itself and its phases. */
function spanning(
  life: Life,
  entry: TimelineEntry | undefined,
  phases: readonly TimelineEntry[],
): TimelineEntry {
  const parts = entry === undefined ? phases : [entry, ...phases];
  const days = (key: 'plannedStart' | 'plannedFinish' | 'actualStart' | 'actualFinish'): string[] =>
    parts.flatMap((part) => part[key] ?? []).sort();
  const finished = phases.every(({ status }) => status === 'finished');
  const started = days('actualStart')[0];
  return {
    life,
    depth: 0,
    plannedStart: days('plannedStart')[0],
    plannedFinish: days('plannedFinish').at(-1),
    actualStart: started,
    actualFinish: finished ? days('actualFinish').at(-1) : undefined,
    late: 0,
    lateness: 'unknown',
    status: finished
      ? 'finished'
      : life.state !== 'active'
        ? 'stopped'
        : started === undefined
          ? 'waiting'
          : 'building',
    parent: true,
  };
}
