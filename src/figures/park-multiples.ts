import { drawParkMultiples, type ParkMultipleRow } from '../charts/park-multiples.ts';
import type { ChartSize } from '../charts/theme.ts';
import type { MonthPoint } from '../charts/month-axis.ts';
import { parkGrowthFinding } from '../format/finding-growth.ts';
import { formatMissing } from '../format/missing.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { Park } from '../data/park.ts';
import type { Reading } from '../data/reading.ts';
import type { Period } from '../data/period.ts';
import { findObservation, partsOf } from '../model/lookup.ts';
import { comparePeriods } from '../model/period.ts';
import { isMissing } from '../model/reading.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { growthText, monthTick, valueCell, valueText } from './texts.ts';

/**
 * One indicator by month in each park, this year over last year, all on one scale.
 *
 * @param head what stands beside the name of a park: its latest value with its growth, or for long names
 *   its growth alone
 * @returns undefined when no park below the zone has a row this year
 */
export function parkMultiplesFigure(
  park: Park,
  indicator: Indicator,
  period: Period,
  head: 'both' | 'growth' = 'both',
): Figure | undefined {
  const parts = partsOf(park, park.zone.code);
  const rowsOf = (code: string, year: number): Observation[] =>
    park.observations
      .filter(
        (row) => row.indicator === indicator.code && row.park === code && row.period.year === year,
      )
      .sort((a, b) => comparePeriods(a.period, b.period));
  const thisYear = parts.map((part) => rowsOf(part.code, period.year));
  if (thisYear.every((rows) => rows.length === 0)) return undefined;

  const id = `${indicator.code}-park-months`;
  const growths = parts.map((part) => ({
    park: part,
    growth: findObservation(park, indicator.code, part.code, period)?.growth ?? 'withheld',
  }));
  // Where no park states a growth, nobody misses one: the measure is the title.
  const title = growths.every(({ growth }) => growth === 'not-reported')
    ? undefined
    : parkGrowthFinding(indicator, period, growths);
  const subtitle = zh.charts.parkMultiplesSubtitle(
    indicator.name,
    indicator.unit,
    indicator.accumulation === 'cumulative',
  );
  const panels = parts.map((part, index) => {
    const rows = thisYear[index] ?? [];
    return {
      name: part.shortName,
      latestText: valueText(rows.at(-1)?.value ?? 'withheld', indicator),
      growth: rows.at(-1)?.growth ?? 'not-reported',
      points: rows.map((row) => pointOf(row, indicator)),
      former: rowsOf(part.code, period.year - 1).map((row) => pointOf(row, indicator)),
    };
  });
  const cellsOf = (name: string, row: Observation): string[] => [
    name,
    formatPeriod(row.period, indicator.accumulation),
    valueCell(row.value, indicator),
    growthText(row.growth),
  ];
  const rowsWhere = (holds: (row: Observation) => boolean): string[][] =>
    parts.flatMap((part, index) =>
      (thisYear[index] ?? []).filter(holds).map((row) => cellsOf(part.shortName, row)),
    );
  return completeFigure({
    id,
    title,
    subtitle,
    notes: [],
    table: {
      head: [
        zh.indicators.park,
        zh.indicators.period,
        `${indicator.name}（${indicator.unit}）`,
        zh.indicators.growth,
      ],
      rows: rowsWhere(() => true),
      numeric: [false, false, true, true],
    },
    stated: rowsWhere((row) => comparePeriods(row.period, period) === 0),
    places: thisYear.flat().map((row) => row.at),
    office: indicator.source,
    draw: (options) =>
      drawParkMultiples(
        panels.map((panel) => withGrowth(panel, head === 'growth' ? 'room' : options.size)),
        {
          ...options,
          formatMonth: monthTick,
          formatTick: (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1),
          formerLabel: zh.charts.year(period.year - 1),
        },
      ),
  });
}

/** The panel with its growth beside its latest value; the largest letters leave room for the growth alone. */
function withGrowth(
  { growth, ...panel }: ParkMultipleRow & { readonly growth: Reading },
  size: ChartSize,
): ParkMultipleRow {
  if (isMissing(growth)) return panel;
  const rate = growthText(growth);
  return { ...panel, latestText: size === 'room' ? rate : `${panel.latestText}　${rate}` };
}

function pointOf(row: Observation, indicator: Indicator): MonthPoint {
  return {
    month: row.period.month,
    value: row.value,
    tip: zh.charts.tip(formatPeriod(row.period, indicator.accumulation), [
      valueText(row.value, indicator),
    ]),
    missingText: isMissing(row.value) ? formatMissing(row.value) : undefined,
  };
}
