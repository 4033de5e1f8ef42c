import { drawBars } from '../charts/bars.ts';
import { addAmounts, type AmountSum } from '../model/amounts.ts';
import { formatDay } from '../format/day.ts';
import { groupsFinding } from '../format/finding-pipeline.ts';
import { formatSum, moneyScale } from '../format/money.ts';
import { reserveOf, reserveTally } from '../model/pipeline.ts';
import { groupBySize, groupUnits, industryOf, type ProjectGroup } from '../model/project-groups.ts';
import { rankOf, RESERVE_STAGES } from '../model/project-stages.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { countCell, sumCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortSum } from './pipeline.ts';
import type { ProjectContext } from './project-context.ts';

const { sizes, stages } = projectTerms;

interface Grouping {
  readonly id: string;
  readonly head: string;
  readonly subtitle: string;
  readonly groups: readonly ProjectGroup[];
  readonly nameOf: (key: string) => string;
}

/** The reserve projects by industry, by stage and by size. */
export function reserveFigures(context: ProjectContext): Figure[] {
  const { day, park, period, units } = context;
  const reserve = reserveOf(units);
  if (reserve.length === 0) return [];
  const { chart, notes, table } = investment;
  const date = formatDay(day);
  const byStage = groupUnits(reserve, ({ stage }) => stage ?? '').sort(
    (a, b) => place(a.key) - place(b.key),
  );
  const groupings: Grouping[] = [
    {
      id: 'reserve-industries',
      head: table.industry,
      subtitle: chart.industrySubtitle(date),
      groups: groupUnits(reserve, (unit) => industryOf(park.chains, unit)),
      nameOf: (key) => (key === '' ? projectTerms.categories.other : key),
    },
    {
      id: 'reserve-stages',
      head: table.stage,
      subtitle: chart.stageSubtitle(date),
      groups: byStage,
      nameOf: (key) => stages[key as keyof typeof stages],
    },
    {
      id: 'reserve-sizes',
      head: table.size,
      subtitle: chart.sizeSubtitle(date),
      groups: groupBySize(reserve),
      nameOf: (key) => sizes[key as keyof typeof sizes],
    },
  ];
  const stated = reserveTally(park, period, reserve)?.total;
  const amount = addAmounts(reserve.map((unit) => unit.amount));
  const drawn = groupings.filter(({ groups, id }) => isTelling(id, groups, amount));
  return drawn.map(({ groups, head, id, nameOf, subtitle }) => {
    const scale = moneyScale(groups.map((group) => group.amount.known));
    return completeFigure({
      id,
      title: groupsFinding(investment.reserve, groups, amount, nameOf, stated),
      subtitle,
      notes: [notes.reserve],
      table: tableOf(
        [head, table.count, table.amount],
        groups.map((group) => [nameOf(group.key), countCell(group.count), sumCell(group.amount)]),
        (column) => column > 0,
        [
          [
            stated === undefined || stated.count === reserve.length ? table.all : table.allStated,
            countCell(stated?.count ?? reserve.length),
            sumCell(amount),
          ],
        ],
      ),
      places: reserve.map(({ project }) => project.at),
      draw: (options) =>
        drawBars(
          groups.map((group) => ({
            name: nameOf(group.key),
            value: group.count,
            text: `${group.count}${investment.unit.projects}`,
            beside: [
              {
                value: group.amount.count === 0 ? group.amount.total : group.amount.known,
                text: shortSum(group.amount, scale),
              },
            ],
            tip: zh.charts.tip(nameOf(group.key), [
              `${group.count}${investment.unit.projects}`,
              formatSum(group.amount),
            ]),
          })),
          { ...options, order: 'given', heads: [chart.count, chart.amount(scale.unit)] },
        ),
    });
  });
}

/**
 * Whether a picture of the groups says more than how many there are: not that all are of one group, nor that
 * nobody knows how large they are.
 */
function isTelling(id: string, groups: readonly ProjectGroup[], amount: AmountSum): boolean {
  if (id === 'reserve-sizes' && amount.count === 0) return false;
  return groups.length > 1 || amount.count > 0;
}

function place(key: string): number {
  const stage = RESERVE_STAGES.find((rankedStage) => rankedStage === key);
  return stage === undefined ? -1 : rankOf(stage);
}
