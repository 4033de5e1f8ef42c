import type { Period } from '../data/period.ts';
import type { ProjectProgress } from '../data/project-progress.ts';
import type { Project } from '../data/projects.ts';
import { categoriesOf, type ProjectCategory } from './project-categories.ts';

/** Categories that have an annual plan to be held to. */
export const KEY_CATEGORIES = ['provincial', 'municipal'] as const;

/** A project that counts in a year, and the row that says how far it is. */
export interface CountedProject<P, R> {
  readonly project: P;
  /** Those asked for that are its own, or of the project it is a phase of. */
  readonly categories: readonly ProjectCategory[];
  /** Its latest of the year, not after the period. */
  readonly row: R;
}

/** The latest row of each project in a period's year, not after it. */
export function latestRows<R extends Pick<ProjectProgress, 'project' | 'period'>>(
  rows: readonly R[],
  { year, month }: Period,
): ReadonlyMap<string, R> {
  const latest = new Map<string, R>();
  for (const row of rows) {
    if (row.period.year !== year || row.period.month > month) continue;
    const known = latest.get(row.project);
    if (known === undefined || row.period.month > known.period.month) latest.set(row.project, row);
  }
  return latest;
}

/**
 * The projects of any of some categories that count in a period, in the order of their table: one rule for the
 * check and for what the site adds up. A phase without a
 * category belongs to its parent's, and is left out when
 * its parent is counted; a project whose annual plan is 「—」 has none to be held to.
 */
export function countedProjects<
  P extends Pick<Project, 'code' | 'parent' | 'categories'>,
  R extends Pick<ProjectProgress, 'project' | 'period' | 'annualPlan'>,
>(
  projects: readonly P[],
  progress: readonly R[],
  period: Period,
  asked: readonly ProjectCategory[] = KEY_CATEGORIES,
): CountedProject<P, R>[] {
  const rows = latestRows(progress, period);
  const byCode = new Map(projects.map((project) => [project.code, project]));
  const counted = new Map<string, CountedProject<P, R>>();
  for (const project of projects) {
    const row = rows.get(project.code);
    const parent = project.parent === undefined ? undefined : byCode.get(project.parent);
    const categories = categoriesOf(project, parent).filter((key) => asked.includes(key));
    if (row === undefined || row.annualPlan === 'not-applicable') continue;
    if (categories.length > 0) counted.set(project.code, { project, categories, row });
  }
  return [...counted.values()].filter(
    ({ project: { parent } }) => parent === undefined || !counted.has(parent),
  );
}
