/**
 * The figures of firms in one year, arranged for disclosure control: cell by cell, period by period,
 * with what subtracting one period from the next would show.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Period } from '../data/period.ts';
import { addUp } from './decimal.ts';
import { makeupOfFirms } from './disclosure-rule.ts';
import type { Makeup } from './disclosure-rule.ts';
import { figureOf } from './group-totals.ts';

/** Measures at the end of a period; the others are counted from January. */
const POINT: ReadonlySet<WatchedMeasure> = new Set([
  'enterprises',
  'staff',
  'averageStaff',
  'landMu',
]);

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

/** Arranges the rows of one year. */
export function yearlyFigures(
  rows: readonly EnterprisePeriod[],
  year: number,
  measure: WatchedMeasure,
): YearlyFigures {
  const byMonth = new Map<number, { figures: Map<string, number>; unreported: Set<string> }>();
  for (const row of rows) {
    if (row.period.year !== year) continue;
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

/** The makeup of a group of firms in every period. */
export function seriesOf({ figures }: YearlyFigures, firms: ReadonlySet<string>): Makeup[] {
  return figures.map((month) => makeupOfFirms(firms, month));
}

const changes = new WeakMap<YearlyFigures, readonly Figures[]>();

/** By how much each firm's figure differs from the period before; worked out once for all groups. */
function changesOf(yearly: YearlyFigures): readonly Figures[] {
  let found = changes.get(yearly);
  if (found === undefined) {
    found = yearly.figures.slice(1).map((month, index) => {
      const before = yearly.figures[index] ?? new Map<string, number>();
      const firms = new Set([...before.keys(), ...month.keys()]);
      return new Map(
        [...firms].map((by) => [by, addUp([month.get(by) ?? 0, -(before.get(by) ?? 0)])]),
      );
    });
    changes.set(yearly, found);
  }
  return found;
}

/**
 * What the differences of consecutive periods are made of: cumulative − previous is a month. Stocks
 * have none: a change of staff is not what a firm reported; nor has a month in which nothing changed, as
 * figures of whole 万元 may stand still.
 */
export function stepsOf(yearly: YearlyFigures, firms: ReadonlySet<string>): readonly Makeup[] {
  if (POINT.has(yearly.measure)) return [];
  return changesOf(yearly)
    .map((month) => makeupOfFirms(firms, month))
    .filter(({ contributors }) => contributors > 0);
}
