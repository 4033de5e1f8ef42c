/** Investment of a project month by month over its whole time: the S-curve. */
import type { Place } from '../data/dataset.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { ProjectProgress } from '../data/project-progress.ts';
import type { Project } from '../data/projects.ts';
import type { Reading } from '../data/reading.ts';
import { firstDayOf, isDay, lastDayOf, monthsBefore } from './day.ts';
import { settle } from './decimal.ts';
import { comparePeriods } from './period.ts';
import { completion } from './progress.ts';
import { sizeOf } from './reading.ts';

/** One reported month of a project. */
export interface CurvePoint {
  readonly period: Period;
  /** Investment since the start, 万元. */
  readonly done: Reading;
  /** done ÷ planned total investment, a fraction. */
  readonly share: Reading;
  readonly at: Place;
}

/** A point nobody reported, which follows from those that were. */
export interface Opening {
  readonly day: string;
  readonly share: number;
}

/** The curve of one project. */
export interface ProjectCurve {
  readonly project: Project;
  readonly points: readonly CurvePoint[];
  /**
   * Before the first report: nothing done at the start, and at the turn of the year what the first
   * report holds less what was done in its own year.
   */
  readonly opening: readonly Opening[];
  readonly latest: CurvePoint;
}

/** With fewer points a line says nothing. */
const LEAST_POINTS = 3;

/** The curve of a project up to a period; undefined with fewer than three months that have a number. */
export function curveOf(
  { projectProgress }: Pick<Park, 'projectProgress'>,
  project: Project,
  upTo: Period,
): ProjectCurve | undefined {
  const rows = projectProgress
    .filter((row) => row.project === project.code && comparePeriods(row.period, upTo) <= 0)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const points = rows.map(({ at, doneTotal, period }): CurvePoint => ({
    at,
    period,
    done: doneTotal,
    share: completion(doneTotal, project.investment),
  }));
  const known = points.filter(({ share }) => sizeOf(share) !== undefined);
  const latest = known.at(-1);
  if (latest === undefined || known.length < LEAST_POINTS) return undefined;
  return { project, points, latest, opening: openingOf(project, rows[0]) };
}

function openingOf(project: Project, first: ProjectProgress | undefined): Opening[] {
  const { actualStart, investment } = project;
  if (first === undefined || typeof investment !== 'number' || investment <= 0) return [];
  const turn = monthsBefore(lastDayOf({ year: first.period.year, month: 12 }), 12);
  const start =
    actualStart !== undefined && isDay(actualStart) && actualStart < lastDayOf(first.period);
  const before =
    typeof first.doneTotal === 'number' && typeof first.doneThisYear === 'number'
      ? settle((first.doneTotal - first.doneThisYear) / investment)
      : undefined;
  const older = actualStart === undefined || actualStart < firstDayOf(first.period.year);
  return [
    ...(start ? [{ day: actualStart, share: 0 }] : []),
    ...(before !== undefined && before >= 0 && older ? [{ day: turn, share: before }] : []),
  ];
}

/** The curves of all projects that have one, by planned investment, the largest first. */
export function projectCurves(
  tables: Pick<Park, 'projects' | 'projectProgress'>,
  upTo: Period,
): ProjectCurve[] {
  const size = ({ project: { investment } }: ProjectCurve): number => sizeOf(investment) ?? 0;
  const reporting = new Set(tables.projectProgress.map(({ project }) => project));
  return tables.projects
    .filter(({ code }) => reporting.has(code))
    .flatMap((project) => curveOf(tables, project, upTo) ?? [])
    .sort((a, b) => size(b) - size(a));
}
