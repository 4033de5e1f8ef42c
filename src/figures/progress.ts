import { drawCumulativeLines } from '../charts/cumulative-lines.ts';
import { gapMovement } from '../format/finding-gap.ts';
import { standingFinding } from '../format/finding.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { formatShare } from '../format/percent.ts';
import type { Park } from '../data/park.ts';
import { isCompletionRate } from '../model/completion-rate.ts';
import { findTarget } from '../model/lookup.ts';
import { scheduledShare, type ProgressMode } from '../model/progress.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import { zh } from '../ui/zh.ts';
import { annotationsAt, annotationsOf, annotationSentence } from './chart-notes.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { leadText, monthTick, shareText } from './texts.ts';

const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * Completion of one indicator's annual target by month against the share due.
 *
 * @returns undefined when the indicator has no scheduled target, or is itself the share of it
 */
export function progressFigure(
  park: Park,
  standing: Standing,
  mode: ProgressMode,
): Figure | undefined {
  const { indicator, period } = standing;
  const target = findTarget(park, indicator.code, standing.park.code, period.year);
  if (target === undefined || standing.lead === 'not-applicable') return undefined;
  // The curve of the value is the same one, with the same path.
  if (isCompletionRate(standing)) return undefined;
  const months = MONTHS.filter((month) => month <= period.month).flatMap(
    (month) =>
      standingOf(
        park,
        indicator.code,
        standing.park.code,
        { year: period.year, month },
        { mode },
      ) ?? [],
  );
  const id = `${indicator.code}-progress`;
  const movement = gapMovement(months);
  const title = [standingFinding(standing), ...(movement === undefined ? [] : [movement])].join(
    '，',
  );
  const subtitle = zh.charts.progressSubtitle(
    indicator.name,
    period.year,
    indicator.accumulation === 'cumulative',
  );
  const annotations = annotationsOf(park, standing, 'progress', period.year);
  const rows = months.map((month) => ({
    ...month.period,
    annotations: annotationsAt(annotations, month.period),
    value: month.completion,
    tip: zh.charts.tip(formatPeriod(month.period, indicator.accumulation), [
      zh.charts.completed(shareText(month.completion)),
      `${zh.indicators.lead_}${leadText(month.lead)}`,
    ]),
  }));
  return completeFigure({
    id,
    annotated: annotationSentence(annotations),
    title,
    subtitle,
    notes: [],
    table: {
      head: [zh.indicators.period, zh.indicators.completion, zh.charts.due, zh.indicators.lead_],
      rows: months.map((month) => [
        formatPeriod(month.period, indicator.accumulation),
        shareText(month.completion),
        shareText(month.due),
        leadText(month.lead),
      ]),
      numeric: [false, true, true, true],
    },
    places: months.flatMap((month) => month.at),
    office: indicator.source,
    draw: (options) =>
      drawCumulativeLines(rows, {
        ...options,
        year: period.year,
        formatYear: zh.charts.year,
        unit: zh.indicators.completion,
        latestLabel: [formatPeriod(period, indicator.accumulation), shareText(standing.completion)],
        judged: true,
        formatMonth: monthTick,
        formatTick: (value) =>
          formatShare(value, Number(formatNumber(value * 100, 4)) % 1 === 0 ? 0 : 1),
        path: {
          label: zh.indicators.timeProgress,
          points: MONTHS.map((month) => ({
            month,
            value: scheduledShare(target.schedule, { year: period.year, month }, mode),
          })),
        },
      }),
  });
}
