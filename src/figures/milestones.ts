import { drawBars } from '../charts/bars.ts';
import { milestonesFinding } from '../format/finding-projects.ts';
import { formatMissing } from '../format/missing.ts';
import { formatPeriod } from '../format/period.ts';
import { formatCounted } from '../format/stated-count.ts';
import { milestonesUpTo, type MilestoneCount } from '../model/project-milestones.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';

/** Started, finished, in trial production and in production this year, against last year. */
export function milestonesFigure({ park, period }: ProjectContext): Figure | undefined {
  const counts = milestonesUpTo(park, period);
  const title = milestonesFinding(counts, period);
  if (title === undefined || counts.every(isEmpty)) return undefined;
  const partial = counts.some(({ projects, tally }) => projects.length < totalOf(tally));
  const { chart, notes, table } = words;
  const nameOf = (stage: (typeof counts)[number]['stage']): string => projectTerms.stages[stage];
  return completeFigure({
    id: 'project-milestones',
    title,
    subtitle: chart.milestonesSubtitle(formatPeriod(period, 'cumulative')),
    notes: [notes.phases, partial ? notes.listed : undefined],
    table: tableOf(
      [table.stage, table.count, table.lastYear, table.names],
      counts.map((milestoneCount) => [
        nameOf(milestoneCount.stage),
        totalText(milestoneCount.tally, ''),
        countText(milestoneCount.tally?.comparison?.before),
        milestoneCount.projects.map(({ project }) => shortNameOf(project)).join('、') || '—',
      ]),
      (column) => column === 1 || column === 2,
    ),
    places: counts.flatMap((milestoneCount) =>
      milestoneCount.projects.flatMap(({ events }) =>
        events.filter(({ stage }) => stage === milestoneCount.stage).map(({ at }) => at),
      ),
    ),
    draw: (options) =>
      drawBars(
        counts.map((milestoneCount) => ({
          name: nameOf(milestoneCount.stage),
          value: totalOf(milestoneCount.tally),
          text: totalText(milestoneCount.tally, '个'),
          mark: milestoneCount.tally?.comparison?.before,
          tip: zh.charts.tip(nameOf(milestoneCount.stage), [
            ...(milestoneCount.tally === undefined ? [] : [totalText(milestoneCount.tally, '个')]),
            ...(milestoneCount.tally?.comparison === undefined
              ? []
              : [`去年同期${milestoneCount.tally.comparison.before}个`]),
          ]),
        })),
        { ...options, order: 'given', heads: [chart.count], markLabel: chart.former },
      ),
  });
}

const totalOf = (tally: MilestoneCount['tally']): number => tally?.total.count ?? 0;

/** How many there were, or why that is not known: nothing was kept. */
const totalText = (tally: MilestoneCount['tally'], measure: string): string =>
  tally === undefined ? formatMissing('not-reported') : formatCounted(tally.total, measure);

const isEmpty = ({ tally }: MilestoneCount): boolean =>
  totalOf(tally) + (tally?.comparison?.before ?? 0) === 0;

/** A count, or a dash where nothing was kept. */
const countText = (count: number | undefined): string =>
  count === undefined ? '—' : countCell(count);
