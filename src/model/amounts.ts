/** Sums of amounts that may be withheld or not reported. */
import type { Qualifier, Reading } from '../data/reading.ts';
import { addUp } from './decimal.ts';
import { about, isMissing, isQualified, sizeOf, strongestReason } from './reading.ts';

/** A sum in the unit of its parts. */
export interface AmountSum {
  /** The sum when it is complete, 约 when a part is not exact; else the strongest reason. */
  readonly total: Reading;
  /** The sum of the parts that have a number; shown only with `missing` beside it. */
  readonly known: number;
  /** Whether a part of what is known has a qualifier, so that `known` is 约 as well. */
  readonly inexact: boolean;
  /** Whether every such part is at least what it says: 超, 余, 多, 以上. */
  readonly atLeast: boolean;
  /** How many parts have a number. */
  readonly count: number;
  /** How many parts are withheld or not reported. */
  readonly missing: number;
  /** How many of them are withheld. */
  readonly withheld: number;
}

/** What says that a number is not less than it says. */
const MORE: readonly Qualifier[] = ['over', 'least', 'odd', 'more', 'above'];

/**
 * Adds amounts of one unit up. A part that does not apply adds nothing and leaves the sum complete; a
 * sum of nothing but such parts is itself `not-applicable`.
 */
export function addAmounts(readings: readonly Reading[]): AmountSum {
  const numbers = readings.flatMap((reading) => sizeOf(reading) ?? []);
  const inexact = readings.some(isQualified);
  const gaps = readings.filter((reading) => reading === 'withheld' || reading === 'not-reported');
  const known = addUp(numbers);
  const reason = strongestReason(gaps);
  // One amount alone is no sum: 超5亿元 stays what it is.
  const only = numbers.length === 1 ? readings.find((reading) => !isMissing(reading)) : undefined;
  const sum = only ?? (inexact ? about(known) : known);
  return {
    total: reason ?? (numbers.length === 0 ? 'not-applicable' : sum),
    known,
    inexact,
    atLeast: readings.filter(isQualified).every(({ qualifier }) => MORE.includes(qualifier)),
    count: numbers.length,
    missing: gaps.length,
    withheld: gaps.filter((gap) => gap === 'withheld').length,
  };
}
