/**
 * What a verdict rests on. 「均」 needs every case to be known, 「没有」 a list that is known to be
 * whole, 「最」 somebody to compare with, 「比去年多」 a base that was counted. The functions here are
 * the only way to such a value, and the sentences of `format/verdict.ts` accept nothing less: what was
 * not counted cannot be said to be none.
 */
import type { Qualified, Qualifier, Reading } from '../data/reading.ts';

declare const evidence: unique symbol;

/**
 * How much of what there is stands in a list: `all` of it; of the public edition all that is `public`;
 * only `some`, because the office says so or states a larger total.
 */
export type Coverage = 'all' | 'public' | 'some';

/** Rows, and whether they are all there are. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly coverage: Coverage;
}

/** How many rows of a list pass a test, and of how many that can be said. */
export interface Counted {
  readonly [evidence]: 'counted';
  /** Rows known to pass. */
  readonly count: number;
  /** Rows of which it is known whether they pass. */
  readonly known: number;
  /** Rows in the list. */
  readonly of: number;
  readonly coverage: Coverage;
  /** What whoever stated the number left open about it: 约30家, 30余家. */
  readonly qualifier?: Qualifier;
}

/** Two counts of the same thing that may be held against each other. */
export interface Comparison {
  readonly [evidence]: 'comparison';
  readonly now: number;
  readonly before: number;
}

/** The rows at the top of a list, by a number of which at least one other row is known. */
export interface Extreme<T> {
  readonly [evidence]: 'extreme';
  /** All that share the first place. */
  readonly top: readonly T[];
  readonly value: number;
  /** Rows with a number. */
  readonly known: number;
  /** Rows whose number is withheld. */
  readonly withheld: number;
  /** Rows whose number is not reported. */
  readonly unreported: number;
  readonly coverage: Coverage;
}

/**
 * Counts the rows that pass a test.
 *
 * @param passes undefined where the row does not say: no plan, no deadline, a withheld figure
 */
export function countOver<T>(
  { coverage, rows }: Listed<T>,
  passes: (row: T) => boolean | undefined,
): Counted {
  const answers = rows.map(passes).filter((answer) => answer !== undefined);
  return {
    count: answers.filter((answer) => answer).length,
    known: answers.length,
    of: rows.length,
    coverage,
  } as Counted;
}

/** The rows of a list themselves, counted. */
export function countRows(list: Listed<unknown>): Counted {
  return countOver(list, () => true);
}

/** A total somebody states who has counted all there is, or has counted about so many. */
export function countStated(total: number | Qualified): Counted {
  const count = typeof total === 'number' ? total : total.number;
  const counted = { count, known: count, of: count, coverage: 'all' };
  return (
    typeof total === 'number' ? counted : { ...counted, qualifier: total.qualifier }
  ) as Counted;
}

/** The number of a count, with what is left open about it. */
export function readingOf({ count, qualifier }: Counted): number | Qualified {
  return qualifier === undefined ? count : { number: count, qualifier };
}

/**
 * Holds a count against an earlier one.
 *
 * @param before undefined where nothing was kept then, which is not the same as none
 * @returns undefined unless both are exact and counted over everything there was
 */
export function compareCounts(now: Counted, before: Counted | undefined): Comparison | undefined {
  if (before === undefined) return undefined;
  const isWhole = ({ coverage, known, of, qualifier }: Counted): boolean =>
    coverage !== 'some' && known === of && qualifier === undefined;
  if (!isWhole(now) || !isWhole(before)) return undefined;
  return { now: now.count, before: before.count } as Comparison;
}

/** Whether every row is known to pass, out of a list that has any. */
export function isEvery({ count, known, of, qualifier }: Counted): boolean {
  return qualifier === undefined && of > 0 && known === of && count === of;
}

/** Whether there is none, as far as a whole list can say. */
export function isNone({ count, coverage, known, of, qualifier }: Counted): boolean {
  return qualifier === undefined && count === 0 && known === of && coverage === 'all';
}

/**
 * The rows with the largest number.
 *
 * @param valueOf the number of a row, or why it has none
 * @param print how a reader sees it: what prints alike shares the place
 * @param order `most` (default) or `least`
 * @returns undefined with fewer than two numbers, or when all print alike: then none leads
 */
export function extremeOf<T>(
  { coverage, rows }: Listed<T>,
  valueOf: (row: T) => Reading,
  print: (value: number) => string = String,
  order: 'most' | 'least' = 'most',
): Extreme<T> | undefined {
  const readings = rows.map((row) => ({ row, value: valueOf(row) }));
  const known = readings.flatMap(({ row, value }) =>
    typeof value === 'number' ? [{ row, value }] : [],
  );
  if (known.length < 2) return undefined;
  const values = known.map(({ value }) => value);
  const value = order === 'most' ? Math.max(...values) : Math.min(...values);
  const top = known.filter((item) => print(item.value) === print(value));
  if (top.length === known.length) return undefined;
  const found: Omit<Extreme<T>, typeof evidence> = {
    top: top.map(({ row }) => row),
    value,
    known: known.length,
    withheld: readings.filter((item) => item.value === 'withheld').length,
    unreported: readings.filter((item) => item.value === 'not-reported').length,
    coverage,
  };
  return found as Extreme<T>;
}
