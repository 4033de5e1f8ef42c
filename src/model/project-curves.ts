/** Investment of a project month by month over its whole time: the S-curve. */
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { Project } from '../data/projects.ts';
import type { Reading } from '../data/reading.ts';
import { comparePeriods } from './period.ts';
import { completion } from './progress.ts';

/** One reported month of a project. */
export interface CurvePoint {
  readonly period: Period;
  /** Investment since the start, 万元. */
  readonly done: Reading;
  /** done ÷ planned total investment, a fraction. */
  readonly share: Reading;
}

/** The curve of one project. */
export interface ProjectCurve {
  readonly project: Project;
  readonly points: readonly CurvePoint[];
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
  const points = projectProgress
    .filter((row) => row.project === project.code && comparePeriods(row.period, upTo) <= 0)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ doneTotal, period }): CurvePoint => ({
      period,
      done: doneTotal,
      share: completion(doneTotal, project.investment),
    }));
  const known = points.filter(({ share }) => typeof share === 'number');
  const latest = known.at(-1);
  if (latest === undefined || known.length < LEAST_POINTS) return undefined;
  return { project, points, latest };
}

/** The curves of all projects that have one, by planned investment, the largest first. */
export function projectCurves(
  tables: Pick<Park, 'projects' | 'projectProgress'>,
  upTo: Period,
): ProjectCurve[] {
  const size = ({ project: { investment } }: ProjectCurve): number =>
    typeof investment === 'number' ? investment : 0;
  const reporting = new Set(tables.projectProgress.map(({ project }) => project));
  return tables.projects
    .filter(({ code }) => reporting.has(code))
    .flatMap((project) => curveOf(tables, project, upTo) ?? [])
    .sort((a, b) => size(b) - size(a));
}
