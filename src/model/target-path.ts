/** Targets of later years and the path that leads there. */
import type { Target } from '../data/targets.ts';
import { settle } from './decimal.ts';
import { findObservation, type IndicatorTables } from './lookup.ts';
import type { Standing } from './standing.ts';

/** One year of the path. */
export interface PathYear {
  readonly year: number;
  /** What the year has to reach: on the even path, or as the office has set it. */
  readonly value: number;
  readonly kind: 'actual' | 'target' | 'path';
}

/** The way from the last whole year to the furthest target. Amounts in the indicator's unit. */
export interface TargetPath {
  readonly goal: { readonly year: number; readonly value: number };
  /** The last whole year with a figure; none when none is known, and then there is no path. */
  readonly base: { readonly year: number; readonly value: number } | undefined;
  /** goal ÷ base: 2 is 翻番. */
  readonly factor: number | undefined;
  /** Growth a year that leads there evenly, %. */
  readonly annual: number | undefined;
  readonly years: readonly PathYear[];
  /** Rows it was made from. */
  readonly at: readonly Target['at'][];
}

/**
 * The path of an indicator to its furthest target after this year: (goal ÷ base)^(1 ÷ years) − 1 a year,
 * so that 翻番 in three years is 26.0 %. A year the office has set a target for has that target.
 *
 * @returns undefined without a target of a later year
 */
export function targetPath(
  tables: IndicatorTables,
  { indicator, park, period }: Pick<Standing, 'indicator' | 'park' | 'period'>,
): TargetPath | undefined {
  const set = tables.targets.flatMap(({ at, indicator: code, park: place, value, year }) =>
    code === indicator.code && place === park.code && typeof value === 'number'
      ? [{ at, year, value }]
      : [],
  );
  const later = set.filter(({ year }) => year > period.year).sort((a, b) => a.year - b.year);
  const goal = later.at(-1);
  if (goal === undefined) return undefined;
  const lastWhole = period.month === 12 ? period.year : period.year - 1;
  const row = findObservation(tables, indicator.code, park.code, { year: lastWhole, month: 12 });
  const base =
    typeof row?.value === 'number' && row.value > 0 && goal.value > 0
      ? { year: lastWhole, value: row.value }
      : undefined;
  const factor = base && goal.value / base.value;
  const span = base && goal.year - base.year;
  const rate = factor !== undefined && span !== undefined ? factor ** (1 / span) : undefined;
  const first = base?.year ?? period.year - 1;
  const years = Array.from({ length: goal.year - first }, (_, index): PathYear[] => {
    const year = first + index + 1;
    const ofYear = set.find((target) => target.year === year);
    if (ofYear !== undefined) return [{ year, value: ofYear.value, kind: 'target' }];
    if (base === undefined || rate === undefined) return [];
    return [{ year, value: settle(base.value * rate ** (year - base.year)), kind: 'path' }];
  }).flat();
  return {
    goal: { year: goal.year, value: goal.value },
    base,
    factor: factor === undefined ? undefined : settle(factor),
    annual: rate === undefined ? undefined : settle((rate - 1) * 100),
    years: [...(base === undefined ? [] : [{ ...base, kind: 'actual' as const }]), ...years],
    at: set.filter(({ year }) => year > first).map(({ at }) => at),
  };
}
