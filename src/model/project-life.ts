/**
 * What the stage events say about a project on a given day.
 *
 * A phase (分期) decides for its parent: with one phase started the parent has started, whatever the
 * others wait for; it is finished, in trial or producing once every phase that was not ended is. Up to
 * the signing a project stands by its own events, for it is signed as a whole.
 */
import type { Park } from '../data/park.ts';
import type { Project } from '../data/projects.ts';
import type { StageEvent } from '../data/stage-events.ts';
import { isBefore, latestDay } from './day.ts';
import { once, onceByKey } from './once.ts';
import { isRanked, rankOf, STAGE_ORDER, type RankedStage } from './project-stages.ts';

/** The tables a project's life is read from; a loaded `Park` has them. */
export type LifeTables = Pick<Park, 'projects' | 'stageEvents'>;

/** The first arrival at a stage. */
export interface Arrival {
  readonly stage: RankedStage;
  /** `YYYY-MM-DD`, `YYYY-MM` where only the month is known, empty where it is withheld. */
  readonly date: string;
}

/** A project's life up to a day. */
export interface Life {
  readonly project: Project;
  /** Every event up to the day, by date; on one day by the order of the stages. */
  readonly events: readonly StageEvent[];
  /** First arrivals in the order of the stages, its own and those that follow from its phases. */
  readonly arrivals: readonly Arrival[];
  /**
   * The furthest stage reached, undefined before the first. What has been signed stays signed, so
   * an event in the wrong order does not throw a project back.
   */
  readonly stage: RankedStage | undefined;
  /** Since when it has been there; of a project that was shelved or ended, since when it is. */
  readonly since: string | undefined;
  readonly state: 'active' | 'shelved' | 'ended';
  /** Stages before the present one without an event; who needs no land (0 亩) is supplied none. */
  readonly skipped: readonly RankedStage[];
  /** Arrivals dated before an arrival at an earlier stage. */
  readonly disorder: readonly { readonly earlier: Arrival; readonly later: Arrival }[];
}

/** Each project's events in the order of their days. */
const eventsByProject = once((events: readonly StageEvent[]) => {
  const lists = new Map<string, StageEvent[]>();
  for (const event of events) {
    const list = lists.get(event.project);
    if (list === undefined) lists.set(event.project, [event]);
    else list.push(event);
  }
  for (const list of lists.values()) list.sort(byDate);
  return lists;
});

function eventsOf(events: readonly StageEvent[], project: string): readonly StageEvent[] {
  return eventsByProject(events).get(project) ?? [];
}

/** On one day an interruption comes after what was reached that day. */
const orderOf = ({ stage }: StageEvent): number =>
  isRanked(stage) ? rankOf(stage) : STAGE_ORDER.length;

/** An interruption comes after what was reached in its month, or at any time when its date is withheld. */
function timeOf({ date, stage }: StageEvent): string {
  if (isRanked(stage)) return date;
  return date === '' ? '9999' : latestDay(date);
}

function byDate(a: StageEvent, b: StageEvent): number {
  const [earlier, later] = [timeOf(a), timeOf(b)];
  return earlier < later ? -1 : earlier > later ? 1 : orderOf(a) - orderOf(b);
}

function stateOf(events: readonly StageEvent[]): Life['state'] {
  const last = events.at(-1)?.stage;
  return last === 'shelved' || last === 'ended' ? last : 'active';
}

const NO_PHASES: readonly Project[] = [];

/** The phases of each project; 增资扩产 is a contract of its own and no phase. */
const phasesByParent = once((projects: readonly Project[]) => {
  const lists = new Map<string, Project[]>();
  for (const project of projects) {
    const { kind, parent } = project;
    if (parent === undefined || kind === 'expansion') continue;
    lists.set(parent, [...(lists.get(parent) ?? []), project]);
  }
  return lists;
});

const earliest = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>(
    (least, date) => (least === undefined || date < least ? date : least),
    undefined,
  );

const latest = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>(
    (most, date) => (most === undefined || date > most ? date : most),
    undefined,
  );

/** When a project came to a stage after the signing by what its phases did; see the file's head. */
function arrivalByPhases(phases: readonly Life[], stage: RankedStage): string | undefined {
  if (rankOf(stage) <= rankOf('signed')) return undefined;
  if (rankOf(stage) <= rankOf('started')) {
    const reached = phases.flatMap((phase) => reachedOn(phase, stage) ?? []);
    return earliest(reached.filter((date) => date !== '')) ?? reached[0];
  }
  const going = phases.filter(({ state }) => state !== 'ended');
  const dates = going.flatMap((phase) => passedOn(phase, stage) ?? []);
  return dates.length < going.length ? undefined : latest(dates);
}

/** @param below projects whose phases are being looked at: a circle of parents has no end */
function phasesOf(
  tables: LifeTables,
  { code }: Project,
  day: string,
  below: ReadonlySet<string>,
): Life[] {
  const phases = phasesByParent(tables.projects).get(code) ?? NO_PHASES;
  return phases
    .filter((phase) => !below.has(phase.code))
    .map((phase) => replay(tables, phase, day, new Set([...below, phase.code])));
}

function arrivalsOf(dateOf: (stage: RankedStage) => string | undefined): Arrival[] {
  return STAGE_ORDER.flatMap((stage): Arrival[] => {
    const date = dateOf(stage);
    return date === undefined ? [] : [{ stage, date }];
  });
}

/**
 * Replays a project's events up to and including a day; later ones are not known yet.
 *
 * @param day `YYYY-MM-DD`
 */
export function lifeOf(tables: LifeTables, project: Project, day: string): Life {
  return replay(tables, project, day, new Set([project.code]));
}

function replay(
  tables: LifeTables,
  project: Project,
  day: string,
  below: ReadonlySet<string>,
): Life {
  const events = eventsOf(tables.stageEvents, project.code).filter(({ date }) => date <= day);
  const first = new Map<RankedStage, string>();
  for (const { stage, date } of events) {
    if (isRanked(stage) && (first.get(stage) ?? '') === '') first.set(stage, date);
  }
  const phases = phasesOf(tables, project, day, below);
  const written = arrivalsOf((stage) => first.get(stage));
  // Of a project whose stages are kept, the dates of its own row are stages that nobody wrote twice.
  const stated = (stage: RankedStage): string | undefined =>
    first.get(stage) ?? (events.length > 0 ? actualDate(project, stage, day) : undefined);
  const arrivals = arrivalsOf((stage) => stated(stage) ?? arrivalByPhases(phases, stage));
  const passed = new Set(arrivals.map(({ stage }) => stage));
  const reached = arrivals.at(-1);
  const state = stateOf(events);
  const limit = reached === undefined ? 0 : rankOf(reached.stage);
  return {
    project,
    events,
    arrivals,
    stage: reached?.stage,
    since: state === 'active' ? reached?.date : events.at(-1)?.date,
    state,
    skipped: STAGE_ORDER.slice(0, limit).filter(
      (stage) => !passed.has(stage) && (stage !== 'land' || project.landMu !== 0),
    ),
    disorder: written.slice(1).flatMap((later, i) => {
      const earlier = written[i];
      return earlier !== undefined && isBefore(later.date, earlier.date)
        ? [{ earlier, later }]
        : [];
    }),
  };
}

/** When the row of a project says that a stage was reached, by a day; an empty date is withheld. */
function actualDate(
  { actualFinish, actualStart }: Project,
  stage: RankedStage,
  day: string,
): string | undefined {
  const date = { started: actualStart, completed: actualFinish }[stage as 'started' | 'completed'];
  return date !== undefined && date <= day ? date : undefined;
}

const lives = onceByKey((tables: LifeTables, day: string): readonly Life[] =>
  tables.projects.map((project) => lifeOf(tables, project, day)),
);

/** The lives of all projects, in the order of the table; worked out once for a day. */
export function livesAt(tables: LifeTables, day: string): readonly Life[] {
  return lives(tables, day);
}

/** The date a stage was first reached (see `Arrival`), or undefined. */
export function reachedOn(life: Life, stage: RankedStage): string | undefined {
  return life.arrivals.find((arrival) => arrival.stage === stage)?.date;
}

/** The first date that is known at a stage or, when it was skipped, at any later one. */
export function passedOn(life: Life, stage: RankedStage): string | undefined {
  const rank = rankOf(stage);
  const dates = life.arrivals
    .filter((arrival) => rankOf(arrival.stage) >= rank)
    .flatMap(({ date }) => (date === '' ? [] : date));
  return earliest(dates);
}

/** Whether a stage, or a later one, has been reached. */
export function hasPassed(life: Life, stage: RankedStage): boolean {
  return life.stage !== undefined && rankOf(life.stage) >= rankOf(stage);
}
