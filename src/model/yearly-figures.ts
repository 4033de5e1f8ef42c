/**
 * The figures of firms in one year, arranged for disclosure control: cell by cell, period by period,
 * with what subtracting one period from the next would show.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Period } from '../data/period.ts';
import { addUp } from './decimal.ts';
import { makeupOfGroup } from './disclosure-rule.ts';
import type { Makeup } from './disclosure-rule.ts';
import { Figures, firmPlaces } from './figures.ts';
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

/** The figures of one measure and year. */
export interface YearlyFigures {
  readonly measure: WatchedMeasure;
  readonly year: number;
  /** Months with data, ascending. */
  readonly periods: readonly Period[];
  /** By period; the places of firms are the same in all of them. */
  readonly figures: readonly Figures[];
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

/** The rows of one month, by the places of their firms. */
interface MonthRows {
  readonly month: number;
  readonly rows: (EnterprisePeriod | undefined)[];
}

/** All rows, with one place for each firm that has some. */
const laidOut = once((rows: readonly EnterprisePeriod[]) => {
  const places = firmPlaces([...new Set(rows.map(({ enterprise }) => enterprise))]);
  const years = new Map<number, MonthRows[]>();
  for (const row of rows) {
    const { month, year } = row.period;
    const months = years.get(year) ?? [];
    years.set(year, months);
    let ofMonth = months.find((other) => other.month === month);
    if (ofMonth === undefined) {
      ofMonth = { month, rows: new Array<undefined>(places.firms.length).fill(undefined) };
      months.push(ofMonth);
    }
    ofMonth.rows[places.placeOf.get(row.enterprise) ?? -1] = row;
  }
  for (const months of years.values()) months.sort((a, b) => a.month - b.month);
  return { places, years };
});

function arrange(
  rows: readonly EnterprisePeriod[],
  year: number,
  measure: WatchedMeasure,
): YearlyFigures {
  const { places, years } = laidOut(rows);
  const months = years.get(year) ?? [];
  return {
    measure,
    year,
    periods: months.map(({ month }) => ({ year, month })),
    figures: months.map(({ rows: ofMonth }) =>
      Figures.of(places, (at) => {
        const row = ofMonth[at];
        return row === undefined ? undefined : figureOf(row, measure);
      }),
    ),
  };
}

/** By how much each firm's figure differs from that of the period before. */
const changes = once((figures: readonly Figures[]): readonly Figures[] =>
  figures.slice(1).map((now, index) => {
    const before = figures[index]?.values ?? now.values;
    return now.mapped((value, at) => {
      const earlier = before[at] ?? Number.NaN;
      // Who is in neither period is in no step; who is in one of them had 0 in the other.
      if (Number.isNaN(value) && Number.isNaN(earlier)) return Number.NaN;
      return addUp([value || 0, -(earlier || 0)]);
    });
  }),
);

/** What a group of firms makes up in each of several columns. */
function makeupsIn(columns: readonly Figures[], firms: Iterable<string>): Makeup[] {
  const group = columns[0]?.places.placesOf(firms) ?? [];
  return columns.map((column) => makeupOfGroup(group, column));
}

/** The makeup of a group of firms in every period. */
export function seriesOf(yearly: YearlyFigures, firms: Iterable<string>): Makeup[] {
  return makeupsIn(yearly.figures, firms);
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
  return makeupsIn(changes(yearly.figures), firms).map((makeup) =>
    makeup.contributors > 0 ? makeup : undefined,
  );
}

/** The differences of consecutive periods in which something changed. */
export function stepsOf(yearly: YearlyFigures, firms: Iterable<string>): readonly Makeup[] {
  return changesOf(yearly, firms).filter((change) => change !== undefined);
}
