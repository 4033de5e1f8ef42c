/** Investment of a project month by month over its whole time: the S-curve. */
import type { Place } from '../data/dataset.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { ProjectProgress } from '../data/project-progress.ts';
import type { Project } from '../data/projects.ts';
import type { Reading } from '../data/reading.ts';
import { lastDayOf, monthsBefore } from './day.ts';
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
  /** At the turn of the year before the first report: what that holds less what was done in its own year. */
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

/**
 * What is known from before the first report. Nobody reported when of an earlier year it was done: a line
 * from the start of the work would invent a jump.
 */
function openingOf({ investment }: Project, first: ProjectProgress | undefined): Opening[] {
  if (first === undefined || typeof investment !== 'number' || investment <= 0) return [];
  const { doneThisYear, doneTotal, period } = first;
  if (typeof doneTotal !== 'number' || typeof doneThisYear !== 'number') return [];
  const share = settle((doneTotal - doneThisYear) / investment);
  const day = monthsBefore(lastDayOf({ year: period.year, month: 12 }), 12);
  return share < 0 ? [] : [{ day, share }];
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
