import { enterprisePeriods } from '../data/enterprise-periods.ts';
import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { periodKey } from '../data/period.ts';
import type { Period } from '../data/period.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import type { Reading } from '../data/reading.ts';
import { wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { targets } from '../data/targets.ts';
import { sizeOf } from '../model/reading.ts';
import { isRate } from '../model/unit-kind.ts';
import { monthNumber } from './as-of.ts';
import { reportFractions } from './percent-fraction.ts';
import type { Expectation, PercentPoint, PercentSeries } from './percent-fraction.ts';
import { rowsInTime } from './series.ts';
import { partsOfShare } from './share-parts.ts';

type ObservationRow = TableRow<(typeof observations)['columns']>;

/** Figures of the observations by indicator, park and period. */
type Figures = (indicator: string, park: string, period: Period) => number | undefined;

function figuresOf(rows: readonly ObservationRow[]): Figures {
  const name = (indicator: string, park: string, period: Period): string =>
    `${indicator}\u0000${park}\u0000${periodKey(period)}`;
  const known = new Map<string, number>();
  for (const { cells } of rows) {
    const size = sizeOf(cells.value);
    if (size !== undefined) known.set(name(cells.indicator, cells.park, cells.period), size);
  }
  return (indicator, park, period) => known.get(name(indicator, park, period));
}

/** The percentages of one column, one series a subject. */
function seriesOf<R extends TableRow>(
  groups: readonly (readonly R[])[],
  key: string,
  expect: (row: R) => Expectation | undefined,
): PercentSeries[] {
  return groups.map((rows) =>
    rows.flatMap((row): PercentPoint[] => {
      const cells = row.cells as Readonly<Record<string, unknown>>;
      const value = sizeOf(cells[key] as Reading | undefined);
      if (value === undefined) return [];
      const expected = expect(row);
      const time = monthNumber(cells['period'] as Period);
      return [{ row, key, value, time, ...(expected === undefined ? {} : { expected }) }];
    }),
  );
}

/** The growth of two levels. */
function growthExpected(
  now: number | undefined,
  base: number | undefined,
  within: number,
): Expectation | undefined {
  if (now === undefined || base === undefined || base <= 0) return undefined;
  return { value: (now / base - 1) * 100, within };
}

const lastYear = ({ year, month }: Period): Period => ({ year: year - 1, month });

const GROWTH = { kind: 'rate', fewest: 3, decimals: 2 } as const;

function checkFirms(tables: ReadTables): void {
  const table = tableOf(tables, enterprisePeriods);
  const groups = rowsInTime(table, ['enterprise']);
  for (const [key, growthKey] of [
    ['output', 'outputGrowth'],
    ['revenue', 'revenueGrowth'],
  ] as const) {
    const series = groups.flatMap((rows) => {
      const levels = new Map(
        rows.map(({ cells }) => [monthNumber(cells.period), sizeOf(cells[key])] as const),
      );
      return seriesOf([rows], growthKey, ({ cells: { period } }) => {
        const month = monthNumber(period);
        return growthExpected(levels.get(month), levels.get(month - 12), 1.15);
      });
    });
    reportFractions(table, series, GROWTH);
  }
}

function checkShares(
  table: Table,
  groups: readonly (readonly ObservationRow[])[],
  figures: Figures,
  tables: ReadTables,
): void {
  const all = wholeRows(tableOf(tables, indicators)).map(({ cells }) => cells);
  const targetTable = tableOf(tables, targets);
  for (const indicator of all) {
    if (indicator.unit !== '%') continue;
    const ofIndicator = groups.filter(([first]) => first?.cells.indicator === indicator.code);
    const parts = partsOfShare(indicator, all);
    const series = seriesOf(ofIndicator, 'value', ({ cells: { park, period } }) => {
      const above = parts === undefined ? undefined : figures(parts.above, park, period);
      const below = parts === undefined ? undefined : figures(parts.below, park, period);
      if (above === undefined || below === undefined || below <= 0) return undefined;
      return { value: (above / below) * 100, within: 1.15 };
    });
    reportFractions(table, series, { kind: 'share', fewest: 3, decimals: indicator.decimals });
    const usual = middle(series.flat().map(({ value }) => value));
    const goals = wholeRows(targetTable).flatMap((row): PercentSeries[] => {
      const value = sizeOf(row.cells.value);
      if (row.cells.indicator !== indicator.code || value === undefined) return [];
      const expected = usual === undefined ? {} : { expected: { value: usual, within: 5 } };
      return [[{ row, key: 'value', value, ...expected }]];
    });
    reportFractions(targetTable, goals, { kind: 'share', fewest: Infinity, decimals: 2 });
  }
}

/** The rows of each year by themselves: completions begin anew. */
function byYear(rows: readonly ObservationRow[]): ObservationRow[][] {
  const years = new Map<number, ObservationRow[]>();
  for (const row of rows) {
    const { year } = row.cells.period;
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years.values()];
}

function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/**
 * Warns of percentages of indicators and firms typed as fractions: growth, completion of the year's
 * target, and the figures and targets of indicators in %.
 */
export function checkFigureFractions(tables: ReadTables): void {
  const table = tableOf(tables, observations);
  const groups = rowsInTime(table, ['indicator', 'park']);
  const figures = figuresOf(groups.flat());
  const known = new Map(
    wholeRows(tableOf(tables, indicators)).map(({ cells }) => [cells.code, cells]),
  );
  const goals = new Map(
    wholeRows(tableOf(tables, targets)).map(({ cells }) => [
      `${cells.indicator}\u0000${cells.park}\u0000${cells.year}`,
      sizeOf(cells.value),
    ]),
  );
  const growth = seriesOf(groups, 'growth', ({ cells: { indicator, park, period, value } }) => {
    const { unit, priceBasis } = known.get(indicator) ?? {};
    if (unit === undefined || isRate(unit)) return undefined;
    const base = figures(indicator, park, lastYear(period));
    return growthExpected(sizeOf(value), base, priceBasis === 'comparable' ? 2 : 1.15);
  });
  reportFractions(table, growth, GROWTH);

  const completion = seriesOf(groups.flatMap(byYear), 'completion', ({ cells }) => {
    const goal = goals.get(`${cells.indicator}\u0000${cells.park}\u0000${cells.period.year}`);
    const value = sizeOf(cells.value);
    if (goal === undefined || value === undefined || goal <= 0) return undefined;
    return { value: (value / goal) * 100, within: 5 };
  });
  // In January and February a hundredth of the year's target may be all there is.
  const [early, later] = [true, false].map((isEarly) =>
    completion.filter((series) => ((series.at(-1)?.time ?? 0) - 1) % 12 < 2 === isEarly),
  );
  const share = { kind: 'share', fewest: 2, decimals: 2 } as const;
  reportFractions(table, later ?? [], { ...share, rises: true });
  reportFractions(table, early ?? [], share);
  checkShares(table, groups, figures, tables);
  checkFirms(tables);
}
