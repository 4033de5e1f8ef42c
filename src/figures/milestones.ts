import { drawStageBars } from '../charts/stage-bars.ts';
import { milestonesFinding } from '../format/finding-projects.ts';
import { formatPeriod } from '../format/period.ts';
import { milestonesUpTo } from '../model/project-milestones.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';

/** Started, finished, in trial production and in production this year, against last year. */
export function milestonesFigure({ day, park, period }: ProjectContext): Figure | undefined {
  const counts = milestonesUpTo(park, day);
  if (counts.every((one) => one.projects.length + one.lastYear === 0)) return undefined;
  const { chart, notes, table } = words;
  const nameOf = (stage: (typeof counts)[number]['stage']): string => projectTerms.stages[stage];
  return completeFigure({
    id: 'project-milestones',
    title: milestonesFinding(counts, period),
    subtitle: chart.milestonesSubtitle(formatPeriod(period, 'cumulative')),
    notes: [notes.phases],
    table: tableOf(
      [table.stage, table.count, table.lastYear, table.names],
      counts.map((one) => [
        nameOf(one.stage),
        countCell(one.projects.length),
        countCell(one.lastYear),
        one.projects.map(({ project }) => shortNameOf(project)).join('、') || '—',
      ]),
      (column) => column === 1 || column === 2,
    ),
    places: counts.flatMap((one) =>
      one.projects.flatMap(({ events }) =>
        events.filter(({ stage }) => stage === one.stage).map(({ at }) => at),
      ),
    ),
    draw: (options) =>
      drawStageBars(
        counts.map((one) => ({
          name: nameOf(one.stage),
          measures: [
            { value: one.projects.length, text: `${one.projects.length}个`, former: one.lastYear },
          ],
          tip: zh.charts.tip(nameOf(one.stage), [
            `${one.projects.length}个`,
            `去年同期${one.lastYear}个`,
          ]),
        })),
        { ...options, heads: [chart.count], formerLabel: chart.former },
      ),
  });
}
