import { drawBulletRows, type BulletRow } from '../charts/bullet-rows.ts';
import { groupName, keyProjectsFinding } from '../format/finding-projects.ts';
import { formatMoneyReading, formatSum } from '../format/money.ts';
import { paceOf } from '../format/pace.ts';
import { formatPeriod } from '../format/period.ts';
import { formatCategories } from '../format/project-category.ts';
import {
  keyGroups,
  keyProgress,
  latestProgressPeriod,
  type KeyGroup,
  type KeyProject,
} from '../model/key-projects.ts';
import { isMissing } from '../model/reading.ts';
import type { ProgressMode } from '../model/progress.ts';
import type { Park } from '../data/park.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { amountCell, sumCell } from './amount-texts.ts';
import { completeFigure, tableOf, undrawnRows } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf } from './project-context.ts';
import { dueText, leadText, shareText } from './texts.ts';

/** Drawn rows: the furthest behind, and the rest in the table. */
const MOST_ROWS = 30;

/**
 * Key projects against their annual plan: all together, by category, then one by one.
 *
 * @returns undefined where of none is known how much of its plan is done
 */
export function keyProjectsFigure(park: Park, mode: ProgressMode): Figure | undefined {
  const latest = latestProgressPeriod(park);
  const progress = latest && keyProgress(park, latest, mode);
  if (progress === undefined) return undefined;
  const { due, period, projects: list } = progress;
  const [all, ...categories] = keyGroups(list, due);
  if (all === undefined || list.every(({ completion }) => isMissing(completion))) return undefined;
  const { chart, notes, table } = words;
  const groups = [all, ...categories];
  const stale = list
    .filter((keyProject) => keyProject.stale)
    .map(({ project }) => shortNameOf(project));
  const left = list.length - MOST_ROWS;
  return completeFigure({
    id: 'key-projects',
    title: keyProjectsFinding(all, period, due),
    subtitle: chart.keySubtitle(formatPeriod(period, 'cumulative'), dueText(due)),
    notes: [
      notes.average(
        groups
          .map((group) => `${groupName(group.key, chart.allKey)}${shareText(group.average)}`)
          .join('、'),
      ),
      notes.completion,
      all.unknown > 0 ? notes.unknown(all.unknown) : undefined,
      stale.length > 0 ? notes.stale(stale.join('、')) : undefined,
      notes.phases,
      list.some(({ categories: among }) => among.length > 1) ? notes.several : undefined,
    ],
    table: tableOf(
      [
        table.project,
        table.category,
        table.plan,
        table.done,
        table.completion,
        table.lead,
        table.average,
      ],
      [
        ...groups.map((group) => [
          groupName(group.key, chart.allKey),
          `${group.projects.length}个`,
          sumCell(group.plan),
          sumCell(group.done),
          shareText(group.completion),
          leadText(group.lead),
          shareText(group.average),
        ]),
        ...list.map((keyProject) => [
          keyProject.project.name,
          formatCategories(keyProject.categories),
          amountCell(keyProject.plan),
          amountCell(keyProject.done),
          shareText(keyProject.completion),
          leadText(keyProject.lead),
          '',
        ]),
      ],
      (column) => column > 1,
    ),
    places: list.map(({ row }) => row.at),
    draw: (options) =>
      drawBulletRows(
        [
          ...groups.map((group) => groupRow(group, chart.allKey)),
          ...list.slice(0, MOST_ROWS).map((keyProject) => projectRow(keyProject, due)),
        ],
        {
          ...options,
          due,
          dueLabel: dueText(due),
          completionHead: chart.completion,
          leadHead: chart.lead,
          ...undrawnRows(left, chart.more),
        },
      ),
  });
}

function groupRow(group: KeyGroup, all: string): BulletRow {
  const name = groupName(group.key, all);
  return {
    name,
    completion: group.completion,
    completionText: shareText(group.completion),
    ...(typeof group.lead === 'number' ? { leadText: leadText(group.lead) } : {}),
    total: true,
    tip: zh.charts.tip(name, [
      `${group.projects.length}个项目`,
      `${words.page.doneYear}${formatSum(group.done)}`,
      `${words.page.annualPlan}${formatSum(group.plan)}`,
    ]),
  };
}

function projectRow({ completion, done, lead, plan, project }: KeyProject, due: number): BulletRow {
  return {
    name: shortNameOf(project),
    completion,
    completionText: shareText(completion),
    ...(typeof lead === 'number' ? { leadText: leadText(lead) } : {}),
    tip: zh.charts.tip(project.name, [
      `${words.page.doneYear}${formatMoneyReading(done)}`,
      `${words.page.annualPlan}${formatMoneyReading(plan)}`,
      ...(typeof lead === 'number' ? [paceOf(lead, due)] : []),
    ]),
  };
}
