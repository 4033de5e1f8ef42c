import { drawBars } from '../charts/bars.ts';
import { formatDay } from '../format/day.ts';
import { pipelineFinding } from '../format/finding-pipeline.ts';
import { formatSum, moneyScale, type MoneyScale } from '../format/money.ts';
import { addAmounts, type AmountSum } from '../model/amounts.ts';
import { coverageOf } from '../model/coverage.ts';
import { monthsBefore, yearBefore, yearOf } from '../model/day.ts';
import { isKept, wasKeptIn } from '../model/kept.ts';
import { comparePipelines, pipelineOf, type StageLoad } from '../model/pipeline.ts';
import { unitsAt } from '../model/project-units.ts';
import { isMissing } from '../model/reading.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { countCell, sumCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { ProjectContext } from './project-context.ts';

const BEFORE_SIGNING = ['lead', 'talks', 'intent', 'review', 'framework'];

/** Number and amount at each stage, beside the last month and the same day last year. */
export function pipelineFigure(context: ProjectContext): Figure | undefined {
  const { day, park, units } = context;
  const now = pipelineOf(units);
  const previous = pipelineOf(unitsAt(park, monthsBefore(day, 1)));
  const lastYear = pipelineOf(unitsAt(park, yearBefore(day)));
  const countAt = (loads: readonly StageLoad[], stage: string): number =>
    loads.find((load) => load.stage === stage)?.count ?? 0;
  const shown = now.stages.filter(
    ({ count, stage }) =>
      count + countAt(lastYear.stages, stage) > 0 ||
      units.some(({ arrivals }) => arrivals.some((arrival) => arrival.stage === stage)),
  );
  if (shown.length === 0) return undefined;
  const { chart, notes, table } = investment;
  const coverage = coverageOf(park, 'projects');
  const compared = comparePipelines(park, day, now, lastYear);
  const knowsEarlier = compared !== undefined;
  // Of an amount that nobody gives there is nothing to draw: it is said.
  const amounts = totalOf(shown);
  const drawn = shown.some(({ amount }) => amount.count > 0) ? 2 : 1;
  const scale = moneyScale(shown.map(({ amount }) => amount.known));
  return completeFigure({
    id: 'pipeline',
    title: pipelineFinding(now, coverage, compared),
    subtitle: chart.pipelineSubtitle(formatDay(day), drawn > 1),
    notes: [
      park.edition === 'public' ? notes.publicOnly : undefined,
      now.shelved + now.ended > 0 ? notes.interrupted(now.shelved, now.ended) : undefined,
      notes.counting,
      drawn === 1 && amounts.missing > 0 ? notes.noAmount(formatSum(amounts)) : undefined,
    ],
    table: tableOf(
      [table.stage, table.count, table.amount, table.passed, table.previous, table.lastYear],
      shown.map(({ amount, count, passed, stage }) => [
        projectTerms.stages[stage],
        countCell(count),
        sumCell(amount),
        countCell(passed),
        isKept(park.stageEvents, stage, monthsBefore(day, 1))
          ? countCell(countAt(previous.stages, stage))
          : '—',
        wasKeptIn(park.stageEvents, stage, yearOf(yearBefore(day)))
          ? countCell(countAt(lastYear.stages, stage))
          : '—',
      ]),
      (column) => column > 0,
      shown.length > 1
        ? [
            [
              table.all,
              countCell(now.active),
              sumCell(amounts),
              '',
              knowsEarlier ? countCell(previous.active) : '—',
              knowsEarlier ? countCell(lastYear.active) : '—',
            ],
          ]
        : [],
    ),
    places: units.map(({ project }) => project.at),
    draw: (options) =>
      drawBars(
        shown.map(({ amount, count, stage }) => ({
          name: projectTerms.stages[stage],
          value: count,
          text: `${count}${investment.unit.projects}`,
          mark: knowsEarlier ? countAt(lastYear.stages, stage) : undefined,
          beside: [
            {
              value: amount.count === 0 && count > 0 ? amount.total : amount.known,
              text: count === 0 ? '' : shortSum(amount, scale),
            },
          ],
          group: BEFORE_SIGNING.includes(stage),
          tip: zh.charts.tip(projectTerms.stages[stage], [
            `${count}${investment.unit.projects}`,
            formatSum(amount),
            ...(knowsEarlier
              ? [
                  `${table.lastYear.slice(0, 4)}${countAt(lastYear.stages, stage)}${investment.unit.projects}`,
                ]
              : []),
          ]),
        })),
        // The title names the stage with the most projects: it stays wherever stages are left out.
        {
          ...options,
          heads: [chart.count, chart.amount(scale.unit)].slice(0, drawn),
          markLabel: chart.former,
          order: 'given',
          keep: 'largest',
        },
      ),
  });
}

/** What the projects of all stages amount to. */
function totalOf(stages: readonly StageLoad[]): AmountSum {
  return addAmounts(
    stages.flatMap(({ amount }) => (amount.count + amount.missing === 0 ? [] : [amount.total])),
  );
}

/** A sum beside a bar, where there is no room for the count of what is missing. */
export function shortSum(sum: StageLoad['amount'], { format }: MoneyScale): string {
  if (!isMissing(sum.total) || sum.known === 0) return formatSum(sum, undefined, format);
  return `≥${format(sum.known)}`;
}
