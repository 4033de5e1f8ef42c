import { drawKpiBullet } from '../charts/kpi-bullet.ts';
import { standingFinding } from '../format/finding.ts';
import { formatPeriod } from '../format/period.ts';
import { isCompletionRate } from '../model/completion-rate.ts';
import { isMissing } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { dueText, growthText, leadText, shareText, valueCell, valueText } from './texts.ts';

/** Completion of one indicator's annual target as a bullet, with the time progress marked. */
export function kpiFigure(standing: Standing): Figure {
  const { indicator, period } = standing;
  const periodText = formatPeriod(period, indicator.accumulation);
  const title = standingFinding(standing);
  const { completionText, targetText } = textsOf(standing);
  const tip = zh.charts.tip(periodText, [valueText(standing.value, indicator), completionText]);
  const id = `${indicator.code}-kpi`;
  const subtitle = zh.charts.kpiSubtitle(indicator.name, periodText);
  return completeFigure({
    id,
    title,
    subtitle,
    description: `${subtitle}。${tip}。`,
    notes: [],
    table: {
      head: [
        zh.indicators.period,
        `${zh.indicators.value}（${indicator.unit}）`,
        zh.indicators.growth,
        zh.indicators.target,
        zh.indicators.completion,
        zh.indicators.timeProgress,
        zh.indicators.lead_,
      ],
      rows: [
        [
          periodText,
          valueCell(standing.value, indicator),
          growthText(standing.growth),
          valueCell(standing.target, indicator),
          shareText(standing.completion),
          shareText(standing.due),
          leadText(standing.lead),
        ],
      ],
      numeric: [false, true, true, true, true, true, true],
    },
    places: standing.at,
    office: indicator.source,
    draw: (options) =>
      drawKpiBullet(
        {
          completion: standing.completion,
          due: standing.due,
          ceiling: indicator.direction === 'down',
          completionText,
          dueText: dueText(standing.due),
          targetText,
          tip,
        },
        { ...options, description: tip },
      ),
  });
}

/** What is written at the bullet. Of a rate that is its own completion the value stands above it already. */
function textsOf(standing: Standing): {
  readonly completionText: string;
  readonly targetText: string | undefined;
} {
  const { completion, indicator, target } = standing;
  const goal = isMissing(target) ? undefined : zh.charts.fullTarget(valueText(target, indicator));
  if (goal !== undefined && isCompletionRate(standing)) {
    return { completionText: goal, targetText: undefined };
  }
  const done = zh.charts.completed(shareText(completion));
  return {
    completionText: target === 'not-applicable' ? zh.charts.noTarget : done,
    targetText: goal,
  };
}
