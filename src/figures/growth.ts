import { drawPeriodColumns } from '../charts/period-columns.ts';
import type { Observation } from '../data/observations.ts';
import type { Park } from '../data/park.ts';
import type { ExactReading } from '../data/reading.ts';
import { growthCourse } from '../format/finding-growth.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { comparePeriods } from '../model/period.ts';
import { isMissing } from '../model/reading.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import { zh } from '../ui/zh.ts';
import { annotationsAt, annotationsOf, annotationSentence } from './chart-notes.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { growthText, leadText, monthTick } from './texts.ts';

/** Fewer rates show no course. */
const LEAST_RATES = 3;

/**
 * The stated growth of one indicator in each period of this year and the last, about zero.
 *
 * @returns undefined where the latest period has no stated rate or no value, or hardly any period has a rate
 */
export function growthFigure(park: Park, standing: Standing): Figure | undefined {
  const { growth, growthChange, indicator, period, value } = standing;
  // Without a value the months of the indicator already are its growth.
  if (isMissing(growth) || isMissing(value)) return undefined;
  const rows = ratesOf(park, standing);
  if (rows.filter((row) => !isMissing(row.growth)).length < LEAST_RATES) return undefined;
  const change = typeof growthChange === 'number' ? growthChange : undefined;
  const annotations = annotationsOf(park, standing, 'growth', period.year - 1);
  return completeFigure({
    annotated: annotationSentence(annotations),
    id: `${indicator.code}-growth`,
    title: growthCourse(indicator, period, growth, change),
    subtitle: zh.charts.growthSubtitle(indicator.name, standing.park.shortName),
    notes: [zh.charts.calibre(indicator.caliber)],
    table: {
      head: [zh.indicators.period, zh.indicators.growth, zh.indicators.growthChange],
      rows: rows.map((row) => [
        formatPeriod(row.period, indicator.accumulation),
        growthText(row.growth),
        leadText(changeOf(row, park, standing)),
      ]),
      numeric: [false, true, true],
    },
    places: rows.map(({ at }) => at),
    office: indicator.source,
    draw: (options) =>
      drawPeriodColumns(
        rows.map((row) => ({
          group: zh.charts.year(row.period.year),
          name: monthTick(row.period.month),
          value: row.growth,
          valueText: growthText(row.growth),
          former: row.period.year < period.year,
          annotations: annotationsAt(annotations, row.period),
          tip: zh.charts.tip(formatPeriod(row.period, indicator.accumulation), [
            isMissing(row.growth)
              ? growthText(row.growth)
              : zh.charts.growth(growthText(row.growth)),
          ]),
        })),
        {
          ...options,
          signed: true,
          formatTick: (value) => `${formatNumber(value, Number.isInteger(value) ? 0 : 1)}%`,
        },
      ),
  });
}

/** How much more or less it grows than in the same period last year, 百分点, as its page says. */
function changeOf({ period }: Observation, park: Park, standing: Standing): ExactReading {
  const { indicator, park: place } = standing;
  return (
    standingOf(park, indicator.code, place.code, period, { mode: 'month' })?.growthChange ??
    'not-reported'
  );
}

/** The rows of this year and the last, the earliest first; what is only expected is no rate. */
function ratesOf(park: Park, { indicator, park: place, period }: Standing): Observation[] {
  return park.observations
    .filter(
      (row) =>
        row.indicator === indicator.code &&
        row.park === place.code &&
        row.status !== 'forecast' &&
        row.period.year >= period.year - 1 &&
        comparePeriods(row.period, period) <= 0,
    )
    .sort((a, b) => comparePeriods(a.period, b.period));
}
