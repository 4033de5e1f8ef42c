import { drawBars } from '../charts/bars.ts';
import { scheduleFinding } from '../format/finding-schedule.ts';
import { formatPeriod } from '../format/period.ts';
import type { Period } from '../data/period.ts';
import { isCompletionRate } from '../model/completion-rate.ts';
import { scheduleOverview } from '../model/ranking.ts';
import type { Standing } from '../model/standing.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { dueText, leadText, shareText, valueText } from './texts.ts';

/** A shorter reach than this many 百分点 does not fill the width: 0.1 must not look like a gulf. */
const LEAST_REACH = 10;

/**
 * Indicators with a scheduled target by their distance from the schedule.
 *
 * @param id tells the choice of indicators
 * @param standings of one park in one period; those without a schedule are left out
 * @param due the time progress, a fraction
 * @param counted what the title counts when the standings are a choice, e.g. 主要指标
 * @param behind those of the choice that have not come as far
 * @returns undefined where the distance of none is known: there is nothing to draw
 */
export function leadLagFigure(
  id: string,
  standings: readonly Standing[],
  period: Period,
  due: number,
  counted?: string,
  behind: readonly Standing[] = [],
): Figure | undefined {
  const shown = standings.filter((standing) => standing.lead !== 'not-applicable');
  if (!shown.some(({ lead }) => typeof lead === 'number')) return undefined;
  const title = scheduleFinding(scheduleOverview(shown, behind), counted);
  const differing = shown.filter((standing) => standing.due !== due);
  const others = differing.map(({ indicator }) => indicator.shortName);
  const subtitle = zh.charts.leadSubtitle(
    formatPeriod(period, 'cumulative'),
    dueText(due) + (differing.length > 0 ? zh.charts.ownSchedule(others) : ''),
  );
  const rows = shown.map((standing) => ({
    name: standing.indicator.shortName,
    value: standing.lead,
    text: leadText(standing.lead),
    tip: zh.charts.tip(standing.indicator.name, [
      valueText(standing.value, standing.indicator),
      ...(isCompletionRate(standing) ? [] : [zh.charts.completed(shareText(standing.completion))]),
      dueText(standing.due),
    ]),
  }));
  return completeFigure({
    id,
    title,
    subtitle,
    notes: differing.length > 0 ? [zh.charts.ownSchedules(differing.map(ownDue).join('、'))] : [],
    table: {
      head: [
        zh.home.indicatorColumn,
        zh.indicators.value,
        zh.indicators.target,
        zh.indicators.completion,
        zh.charts.due,
        zh.indicators.lead_,
      ],
      rows: shown.map((standing) => [
        standing.indicator.name,
        valueText(standing.value, standing.indicator),
        valueText(standing.target, standing.indicator),
        shareText(standing.completion),
        shareText(standing.due),
        leadText(standing.lead),
      ]),
      numeric: [false, true, true, true, true, true],
    },
    places: shown.flatMap((standing) => standing.at),
    draw: (options) =>
      drawBars(rows, {
        ...options,
        signed: true,
        leastReach: LEAST_REACH,
        sides: {
          // With schedules of their own among them, one share would be false for some.
          zero: differing.length > 0 ? zh.indicators.timeProgress : dueText(due),
          behind: zh.charts.behind,
          ahead: zh.charts.ahead,
        },
      }),
  });
}

/** An indicator with the share its own schedule asks for by now. */
function ownDue({ indicator, due }: Standing): string {
  return `${indicator.shortName}${shareText(due)}`;
}
