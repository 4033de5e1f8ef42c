import { drawSeriesMultiples, type SeriesPanel } from '../charts/series-multiples.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Reading } from '../data/reading.ts';
import { printedSign } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { formatQuantity } from '../format/unit.ts';
import type { FirmRows } from '../model/firm-tables.ts';
import { nominalGrowth } from '../model/growth.ts';
import { isMissing } from '../model/reading.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { growthText, monthTick } from './texts.ts';

type Measure = keyof typeof words.profile.measures;

const UNITS: Readonly<Record<Measure, { readonly unit: string; readonly decimals: number }>> = {
  output: { unit: '万元', decimals: 0 },
  revenue: { unit: '万元', decimals: 0 },
  valueAdded: { unit: '万元', decimals: 0 },
  tax: { unit: '万元', decimals: 0 },
  landMu: { unit: '亩', decimals: 1 },
  staff: { unit: '人', decimals: 0 },
  rnd: { unit: '万元', decimals: 0 },
  energy: { unit: '吨标准煤', decimals: 0 },
};

const MEASURES = Object.keys(UNITS) as Measure[];

/** Measures of which firms state a growth, with its column in the table of periods. */
const GROWTHS = { output: 'outputGrowth', revenue: 'revenueGrowth' } as const;

/** What a firm states as its growth, else the nominal rate; '' without either. */
function rateOf(rows: FirmRows, now: EnterprisePeriod, measure: Measure): string {
  const stated =
    measure === 'output' ? now.outputGrowth : measure === 'revenue' ? now.revenueGrowth : undefined;
  if (typeof stated === 'number') return words.chart.sameTime(growthText(stated));
  const base = rows.periods.find(
    ({ period }) => period.year === now.period.year - 1 && period.month === now.period.month,
  );
  const rate = nominalGrowth(now[measure] ?? 'not-reported', base?.[measure] ?? 'not-reported');
  return typeof rate === 'number' && printedSign(rate, 2) !== 0
    ? words.chart.sameTime(growthText(rate))
    : '';
}

/** What a firm is drawn by for a measure: its values, or where it states none, its growth. */
interface Drawn {
  readonly name: string;
  readonly latest: string;
  readonly read: (row: EnterprisePeriod) => Reading;
}

function drawnBy(rows: FirmRows, now: EnterprisePeriod, measure: Measure): Drawn {
  const value = (row: EnterprisePeriod): Reading => row[measure] ?? 'not-reported';
  const { growthOf, measures } = words.profile;
  const key = measure === 'output' || measure === 'revenue' ? GROWTHS[measure] : undefined;
  const growth = (row: EnterprisePeriod): Reading =>
    (key === undefined ? undefined : row[key]) ?? 'not-reported';
  const byGrowth =
    rows.periods.every((row) => isMissing(value(row))) &&
    rows.periods.some((row) => !isMissing(growth(row)));
  if (byGrowth) {
    return { name: growthOf(measures[measure]), latest: growthText(growth(now)), read: growth };
  }
  const { decimals, unit } = UNITS[measure];
  const latest = value(now);
  return {
    name: measures[measure],
    latest:
      typeof latest === 'number' ? formatQuantity(latest, unit, { decimals }) : amountCell(latest),
    read: value,
  };
}

/**
 * Output, revenue, tax, land, staff, R&D and energy of a firm over time.
 *
 * @returns undefined without a number to draw
 */
export function seriesChart(rows: FirmRows): Figure | undefined {
  const now = rows.periods.at(-1);
  if (now === undefined) return undefined;
  const years = [...new Set(rows.periods.map(({ period }) => period.year))];
  const { measures } = words.profile;
  const drawn = MEASURES.map((measure) => ({ measure, ...drawnBy(rows, now, measure) }));
  if (rows.periods.every((row) => drawn.every(({ read }) => isMissing(read(row)))))
    return undefined;
  const panels = drawn.map(({ latest, measure, name, read }): SeriesPanel => {
    const rate = rateOf(rows, now, measure);
    return {
      name,
      latestText: latest,
      note: rate,
      years: years.map((year) =>
        rows.periods
          .filter(({ period }) => period.year === year)
          .map((row) => ({ at: row.period.month, value: read(row) })),
      ),
      tip: zh.charts.tip(
        name,
        [latest, rate].filter((text) => text !== ''),
      ),
    };
  });
  const former = years.slice(0, -1).reverse().join('、');
  const { year } = now.period;
  const title = words.profile.production(formatPeriod(now.period, 'cumulative'));
  // A growth no period states has no column.
  const grown = (['output', 'revenue'] as const).filter((measure) =>
    rows.periods.some((row) => (row[GROWTHS[measure]] ?? 'not-reported') !== 'not-reported'),
  );
  const recent = rows.periods.filter(
    ({ period }) => period.month % 3 === 0 || period === now.period,
  );
  return completeFigure({
    id: 'series',
    title,
    table: tableOf(
      [
        words.profile.period,
        ...MEASURES.map((measure) => `${measures[measure]}（${UNITS[measure].unit}）`),
        ...grown.map((measure) => words.profile.growthOf(measures[measure])),
      ],
      recent
        .toReversed()
        .map((row) => [
          formatPeriod(row.period, 'cumulative'),
          ...MEASURES.map((measure) =>
            amountCell(row[measure] ?? 'not-reported', UNITS[measure].decimals),
          ),
          ...grown.map((measure) => growthText(row[GROWTHS[measure]] ?? 'not-reported')),
        ]),
      (column) => column > 0,
    ),
    draw: (options) =>
      drawSeriesMultiples(panels, {
        ...options,
        legend: former === '' ? words.chart.seriesOnly(year) : words.chart.series(year, former),
        formatMonth: monthTick,
      }),
  });
}
