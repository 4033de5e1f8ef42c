import { drawKpiBullet } from '../charts/kpi-bullet.ts';
import { standingFinding } from '../format/finding.ts';
import { formatPeriod } from '../format/period.ts';
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
  const completionText =
    standing.target === 'not-applicable'
      ? zh.charts.noTarget
      : zh.charts.completed(shareText(standing.completion));
  const targetText = isMissing(standing.target)
    ? undefined
    : zh.charts.fullTarget(valueText(standing.target, indicator));
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
          completionText,
          dueText: dueText(standing.due),
          targetText,
          tip,
        },
        { ...options, description: tip, width: options.size === 'screen' ? 1680 : 296 },
      ),
  });
}
