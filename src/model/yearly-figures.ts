/**
 * The figures of firms in one year, arranged for disclosure control: cell by cell, period by period,
 * with what subtracting one period from the next would show.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Period } from '../data/period.ts';
import { addUp } from './decimal.ts';
import { figureColumn, makeupOfGroup } from './disclosure-rule.ts';
import type { FigureColumn, Makeup } from './disclosure-rule.ts';
import { figureOf } from './group-totals.ts';
import { once, onceByKey } from './once.ts';

/** Measures at the end of a period; the others are counted from January. */
const POINT: ReadonlySet<WatchedMeasure> = new Set([
  'enterprises',
  'staff',
  'averageStaff',
  'landMu',
]);

/** Whether a measure is of the end of a period, and not counted from January. */
export function isStock(measure: WatchedMeasure): boolean {
  return POINT.has(measure);
}

/** What each firm reported in one period, by firm. */
export type Figures = ReadonlyMap<string, number>;

/** The figures of one measure and year. */
export interface YearlyFigures {
  readonly measure: WatchedMeasure;
  readonly year: number;
  /** Months with data, ascending. */
  readonly periods: readonly Period[];
  /** By period. */
  readonly figures: readonly Figures[];
  /** Firms whose row lacks the figure, by period. */
  readonly unreported: readonly ReadonlySet<string>[];
}

const arranged = onceByKey(
  (rows: readonly EnterprisePeriod[], _key, year: number, measure: WatchedMeasure) =>
    arrange(rows, year, measure),
);

/** Arranges the rows of one year, once for all who ask. */
export function yearlyFigures(
  rows: readonly EnterprisePeriod[],
  year: number,
  measure: WatchedMeasure,
): YearlyFigures {
  return arranged(rows, `${year} ${measure}`, year, measure);
}

const byYear = once((rows: readonly EnterprisePeriod[]) => {
  const years = new Map<number, EnterprisePeriod[]>();
  for (const row of rows) {
    const ofYear = years.get(row.period.year);
    if (ofYear === undefined) years.set(row.period.year, [row]);
    else ofYear.push(row);
  }
  return years;
});

function arrange(
  rows: readonly EnterprisePeriod[],
  year: number,
  measure: WatchedMeasure,
): YearlyFigures {
  const byMonth = new Map<number, { figures: Map<string, number>; unreported: Set<string> }>();
  for (const row of byYear(rows).get(year) ?? []) {
    const month = byMonth.get(row.period.month) ?? { figures: new Map(), unreported: new Set() };
    byMonth.set(row.period.month, month);
    const value = figureOf(row, measure);
    if (typeof value === 'number') month.figures.set(row.enterprise, value);
    else if (value !== 'not-applicable') month.unreported.add(row.enterprise);
  }
  const months = [...byMonth.keys()].sort((a, b) => a - b);
  return {
    measure,
    year,
    periods: months.map((month) => ({ year, month })),
    figures: months.map((month) => byMonth.get(month)?.figures ?? new Map()),
    unreported: months.map((month) => byMonth.get(month)?.unreported ?? new Set()),
  };
}

/** Figures as columns, one for each period or step: laid out once for all groups. */
interface Columns {
  /** Where each firm is in the columns. */
  readonly places: ReadonlyMap<string, number>;
  readonly columns: readonly FigureColumn[];
}

/** What each firm reported, by period: those of a year that stand for another year's are the same. */
const months = once((figures: readonly Figures[]): Columns => {
  const firms = [...new Set(figures.flatMap((month) => [...month.keys()]))];
  return {
    places: new Map(firms.map((firm, at) => [firm, at])),
    columns: figures.map((month) => figureColumn(firms, (firm) => month.get(firm))),
  };
});

/** By how much each firm's figure differs from that of the period before. */
const changes = once((figures: readonly Figures[]): Columns => {
  const { columns, places } = months(figures);
  const steps = columns.slice(1).map(({ firms, values }, index) => {
    const before = columns[index]?.values ?? values;
    return figureColumn(firms, (_, at) => {
      const [value, earlier] = [values[at] ?? Number.NaN, before[at] ?? Number.NaN];
      // Who is in neither period is in no step; who is in one of them had 0 in the other.
      if (Number.isNaN(value) && Number.isNaN(earlier)) return undefined;
      return addUp([value || 0, -(earlier || 0)]);
    });
  });
  return { places, columns: steps };
});

/** The places of those firms of a group that reported in the year. */
function placesOf({ places }: Columns, firms: Iterable<string>): number[] {
  const found: number[] = [];
  for (const firm of firms) {
    const at = places.get(firm);
    if (at !== undefined) found.push(at);
  }
  return found;
}

/** The makeup of a group of firms in every period. */
export function seriesOf(yearly: YearlyFigures, firms: Iterable<string>): Makeup[] {
  const laidOut = months(yearly.figures);
  const group = placesOf(laidOut, firms);
  return laidOut.columns.map((month) => makeupOfGroup(group, month));
}

/**
 * What the differences of consecutive periods are made of, each at the place of the earlier one:
 * cumulative − previous is a month. Stocks have none: a change of staff is not what a firm reported; nor
 * has a month in which nothing changed (undefined), as figures of whole 万元 may stand still.
 */
export function changesOf(
  yearly: YearlyFigures,
  firms: Iterable<string>,
): readonly (Makeup | undefined)[] {
  if (isStock(yearly.measure)) return [];
  const laidOut = changes(yearly.figures);
  const group = placesOf(laidOut, firms);
  return laidOut.columns.map((step) => {
    const makeup = makeupOfGroup(group, step);
    return makeup.contributors > 0 ? makeup : undefined;
  });
}

/** The differences of consecutive periods in which something changed. */
export function stepsOf(yearly: YearlyFigures, firms: Iterable<string>): readonly Makeup[] {
  return changesOf(yearly, firms).filter((change) => change !== undefined);
}
