/**
 * Projects under way as a wall chart (挂图作战) shows them: each judged by one rule, in its part of the zone.
 *
 * - Red: an obstacle is beyond its deadline, a planned day has passed without what was planned for it, or the
 *   investment of the year is ten points or more behind the time progress.
 * - Amber: an obstacle is open, or the investment is behind by less.
 * - Green: none of these, and there is a plan or a progress to be judged by.
 * - Unknown: nothing says how the project stands.
 */
import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Project } from '../data/projects.ts';
import { isBefore } from './day.ts';
import { keyProgress, type KeyProject } from './key-projects.ts';
import { openBlockers, type OpenBlocker } from './open-blockers.ts';
import { paceOf } from './pace.ts';
import type { ProgressMode } from './progress.ts';
import type { ProjectsAsOf } from './project-as-of.ts';
import { CATEGORY_ORDER } from './project-categories.ts';
import { hasPassed, livesAt, type Life } from './project-life.ts';
import { timelineOf, type TimelineEntry } from './project-timeline.ts';

/** How a project stands. */
export type WallSignal = 'red' | 'amber' | 'green' | 'unknown';

/** 百分点 behind the time progress from which a project is red. */
export const RED_POINTS = 10;

/** One project on the wall. */
export interface WallRow {
  readonly life: Life;
  /** What it has invested this year; none where no progress is reported. */
  readonly progress: KeyProject | undefined;
  /** Its planned and actual days; none where there are none. */
  readonly times: TimelineEntry | undefined;
  /** What holds it up, the longest overdue first. */
  readonly obstacles: readonly OpenBlocker[];
  readonly signal: WallSignal;
}

/** The projects of one part of the zone. */
export interface WallPart {
  readonly park: ParkRow | undefined;
  readonly rows: readonly WallRow[];
}

const SIGNAL_ORDER: readonly WallSignal[] = ['red', 'amber', 'unknown', 'green'];

/** What a project is judged by. */
type Evidence = Pick<WallRow, 'obstacles' | 'progress' | 'times'>;

/** Whether a planned beginning or end has passed without what was planned. */
export function isPlanMissed(times: TimelineEntry | undefined, day: string): boolean {
  if (times === undefined) return false;
  const { late, plannedStart, status } = times;
  if (status !== 'building' && status !== 'waiting') return false;
  if (late > 0) return true;
  return status === 'waiting' && plannedStart !== undefined && isBefore(plannedStart, day);
}

/** How a project stands on a day, by the rule at the head of this file. */
export function signalOf({ obstacles, progress, times }: Evidence, day: string): WallSignal {
  const lead = progress?.lead;
  const points = typeof lead === 'number' ? lead : undefined;
  const isOverdue = obstacles.some(({ late }) => (late ?? 0) > 0);
  if (isOverdue || isPlanMissed(times, day) || (points ?? 0) <= -RED_POINTS) return 'red';
  const isBehind = points !== undefined && paceOf(points) === 'behind';
  if (obstacles.length > 0 || isBehind) return 'amber';
  const hasPlan = times?.plannedStart !== undefined || times?.plannedFinish !== undefined;
  return points !== undefined || hasPlan ? 'green' : 'unknown';
}

/**
 * The projects that are signed and not yet in production, and those with an investment plan for the year, by
 * part of the zone in its order; in each the reddest first. A project whose phases are listed is not.
 */
export function wallParts(
  park: Park,
  { day, period }: ProjectsAsOf,
  mode: ProgressMode,
): WallPart[] {
  const progress = new Map(
    (keyProgress(park, period, mode, CATEGORY_ORDER)?.projects ?? []).map((row) => [
      row.project.code,
      row,
    ]),
  );
  const times = new Map(timelineOf(park, day).map((entry) => [entry.life.project.code, entry]));
  const obstacles = openBlockers(park.blockers, day);
  const lives = livesAt(park, day).filter(({ state }) => state === 'active');
  const isWanted = (life: Life): boolean =>
    progress.has(life.project.code) ||
    (hasPassed(life, 'signed') && !hasPassed(life, 'production'));
  const listed = withoutRelatives(park.projects, lives.filter(isWanted), progress);
  const rows = listed.map((life): WallRow => {
    const { code } = life.project;
    const evidence = {
      progress: progress.get(code),
      times: times.get(code),
      obstacles: obstacles.filter(({ blocker }) => blocker.project === code),
    };
    return { life, ...evidence, signal: signalOf(evidence, day) };
  });
  return inParts(park, rows);
}

/** Of a whole and its phases those that report progress, else the phases. */
function withoutRelatives(
  projects: readonly Project[],
  lives: readonly Life[],
  progress: ReadonlyMap<string, KeyProject>,
): Life[] {
  const parents = new Map(projects.map(({ code, parent }) => [code, parent]));
  const wanted = new Set(lives.map(({ project }) => project.code));
  const ancestorsOf = (code: string): string[] => {
    const found: string[] = [];
    for (let at = parents.get(code); at !== undefined && !found.includes(at); at = parents.get(at))
      found.push(at);
    return found;
  };
  const isHidden = ({ project: { code } }: Life): boolean => {
    if (progress.has(code)) return false;
    const isPhaseOfReporting = ancestorsOf(code).some((above) => progress.has(above));
    const hasPhases = [...wanted].some((other) => ancestorsOf(other).includes(code));
    return isPhaseOfReporting || hasPhases;
  };
  return lives.filter((life) => !isHidden(life));
}

function inParts(park: Park, rows: readonly WallRow[]): WallPart[] {
  const rank = ({ progress, signal }: WallRow): number => {
    const lead = progress?.lead;
    return SIGNAL_ORDER.indexOf(signal) * 1000 + (typeof lead === 'number' ? lead : 0);
  };
  const known = new Set(park.parks.map(({ code }) => code));
  const partOf = (code: string | undefined): WallRow[] =>
    rows
      .filter(({ life: { project } }) =>
        code === undefined ? !known.has(project.park) : project.park === code,
      )
      .sort((a, b) => rank(a) - rank(b));
  return [
    ...park.parks.map((row) => ({ park: row, rows: partOf(row.code) })),
    { park: undefined, rows: partOf(undefined) },
  ].filter((part) => part.rows.length > 0);
}
