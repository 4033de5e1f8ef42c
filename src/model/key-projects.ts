/**
 * Key projects (省市重点项目) against their annual plan.
 *
 * - 完成率 of a project = investment completed this year ÷ planned for the year.
 * - 完成率 of a group = the sum of what is completed ÷ the sum of the plans.
 * - 平均投资进度 of a group = the plain mean of its projects' 完成率: a small project counts as
 *   much as a large one. The two differ, so both are always named.
 */
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { ProjectProgress } from '../data/project-progress.ts';
import type { Project } from '../data/projects.ts';
import type { ExactReading, Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { countedProjects, KEY_CATEGORIES } from './counted-projects.ts';
import { settle } from './decimal.ts';
import { comparePeriods } from './period.ts';
import { CATEGORY_ORDER, type ProjectCategory } from './project-categories.ts';
import { completion, lead, timeProgress, type ProgressMode } from './progress.ts';
import { about, sizeOf } from './reading.ts';

/** The tables key projects are read from. */
export type ProgressTables = Pick<Park, 'projects' | 'projectProgress'>;

/** One project in a year. */
export interface KeyProject {
  readonly project: Project;
  /** Those asked for that are its own, or of the project it is a phase of. */
  readonly categories: readonly ProjectCategory[];
  readonly row: ProjectProgress;
  /** 万元. */
  readonly plan: Reading;
  readonly done: Reading;
  /** A fraction. */
  readonly completion: Reading;
  /** 百分点 ahead of the time progress. */
  readonly lead: ExactReading;
  /** The row is of an earlier period than asked for, so that nothing is known of this one. */
  readonly stale: boolean;
}

/** Several projects together. */
export interface KeyGroup {
  readonly key: ProjectCategory | 'all';
  readonly projects: readonly KeyProject[];
  readonly plan: AmountSum;
  readonly done: AmountSum;
  /** Sum ÷ sum over the projects that have both numbers. */
  readonly completion: Reading;
  readonly lead: ExactReading;
  /** The plain mean of the projects' completions. */
  readonly average: Reading;
  /** Projects without a completion. */
  readonly unknown: number;
}

/** The latest period with any project progress, undefined without a row. */
export function latestProgressPeriod({ projectProgress }: ProgressTables): Period | undefined {
  return projectProgress.reduce<Period | undefined>(
    (latest, { period }) =>
      latest === undefined || comparePeriods(period, latest) > 0 ? period : latest,
    undefined,
  );
}

/**
 * The projects with an annual plan in a category (`countedProjects`), the furthest behind first, those
 * without a number last.
 *
 * @param due share of the year gone, 0..1
 */
export function keyProjects(
  tables: ProgressTables,
  period: Period,
  due: number,
  categories: readonly ProjectCategory[] = KEY_CATEGORIES,
): KeyProject[] {
  return countedProjects(tables.projects, tables.projectProgress, period, categories)
    .map(({ categories: among, project, row }): KeyProject => {
      // What was done by an earlier month is not what was done by this one.
      const stale = comparePeriods(row.period, period) < 0;
      const done = stale ? 'not-reported' : row.doneThisYear;
      const share = completion(done, row.annualPlan);
      return {
        project,
        categories: among,
        row,
        plan: row.annualPlan,
        done,
        completion: share,
        lead: lead(share, due),
        stale,
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

const rank = ({ lead: points }: KeyProject): number => sizeOf(points) ?? Number.POSITIVE_INFINITY;

/** Key projects in the period their progress has come to. */
export interface KeyProgress {
  readonly period: Period;
  /** Share of the year gone by then, 0..1. */
  readonly due: number;
  readonly projects: readonly KeyProject[];
}

/**
 * The key projects in the latest period, up to the one asked for, that at least half of them have
 * reported: sums never mix the months of two periods, and one early row does not make the others unknown.
 *
 * @returns undefined without a project in the period's year
 */
export function keyProgress(
  tables: ProgressTables,
  upTo: Period,
  mode: ProgressMode,
  categories: readonly ProjectCategory[] = KEY_CATEGORIES,
): KeyProgress | undefined {
  const counted = countedProjects(tables.projects, tables.projectProgress, upTo, categories);
  const codes = new Set(counted.map(({ project }) => project.code));
  const reporting = new Map<number, Set<string>>();
  for (const { period, project } of tables.projectProgress) {
    if (period.year !== upTo.year || period.month > upTo.month || !codes.has(project)) continue;
    reporting.set(period.month, (reporting.get(period.month) ?? new Set()).add(project));
  }
  const months = [...reporting.keys()].sort((a, b) => b - a);
  const month =
    months.find((item) => (reporting.get(item)?.size ?? 0) * 2 >= codes.size) ?? months[0];
  if (month === undefined) return undefined;
  const period = { year: upTo.year, month };
  const due = timeProgress(period, mode);
  return { period, due, projects: keyProjects(tables, period, due, categories) };
}

/** The projects as one group. */
export function keyGroup(
  key: KeyGroup['key'],
  projects: readonly KeyProject[],
  due: number,
): KeyGroup {
  const complete = projects.filter((keyProject) => sizeOf(keyProject.completion) !== undefined);
  const plan = addAmounts(complete.map((keyProject) => keyProject.plan));
  const done = addAmounts(complete.map((keyProject) => keyProject.done));
  const share = completion(done.total, plan.total);
  const shares = projects.flatMap((keyProject) => sizeOf(keyProject.completion) ?? []);
  return {
    key,
    projects,
    plan: addAmounts(projects.map((keyProject) => keyProject.plan)),
    done: addAmounts(projects.map((keyProject) => keyProject.done)),
    completion: share,
    lead: lead(share, due),
    average: meanOf(projects.map((keyProject) => keyProject.completion)),
    unknown: projects.length - shares.length,
  };
}

/** The plain mean of those that have a number. */
function meanOf(completions: readonly Reading[]): Reading {
  const { count, known, inexact } = addAmounts(completions);
  if (count === 0) return 'not-applicable';
  const mean = settle(known / count);
  return inexact ? about(mean) : mean;
}

/** All key projects together, then each category that has any; one of several counts in each. */
export function keyGroups(projects: readonly KeyProject[], due: number): KeyGroup[] {
  const categories = CATEGORY_ORDER.filter((key) =>
    projects.some((keyProject) => keyProject.categories.includes(key)),
  );
  return [
    keyGroup('all', projects, due),
    ...(categories.length < 2
      ? []
      : categories.map((category) =>
          keyGroup(
            category,
            projects.filter((keyProject) => keyProject.categories.includes(category)),
            due,
          ),
        )),
  ];
}
