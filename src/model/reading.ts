/**
 * How a reason goes through arithmetic. A result made from several readings is a number only when
 * every one of them is; otherwise it is the strongest reason among them:
 *
 *   withheld  >  not-reported  >  not-applicable
 *
 * Withheld comes first because a result that names a weaker reason would let a reader work out
 * that the withheld figure exists, or invite somebody to "complete" it. Not reported comes before
 * not applicable because it is a gap that somebody can still fill.
 */
import type { ExactReading, Missing, Qualified, Reading } from '../data/reading.ts';

const STRENGTH: readonly Missing[] = ['withheld', 'not-reported', 'not-applicable'];

/** Whether there is no number at all. */
export function isMissing(reading: Reading): reading is Missing {
  return typeof reading === 'string';
}

/** Whether there is a number that is not exact. */
export function isQualified(reading: Reading | undefined): reading is Qualified {
  return typeof reading === 'object';
}

/**
 * The size of a number, exact or not, for ordering, drawing and drawing conclusions about secrets;
 * never to be written or calculated with: `formatReading` and `combine` keep the qualifier.
 */
export function sizeOf(reading: Reading | undefined): number | undefined {
  if (typeof reading === 'object') return reading.number;
  return typeof reading === 'number' ? reading : undefined;
}

/** The sizes of the numbers there are, without the gaps. */
export function sizesOf(points: readonly { readonly value: Reading | undefined }[]): number[] {
  return points.flatMap(({ value }) => sizeOf(value) ?? []);
}

/** A number that was worked out from one that is not exact. */
export function about(number: number): Qualified {
  return { number, qualifier: 'about' };
}

/** The reading when it is exact; a number with a qualifier bears no verdict: `not-applicable`. */
export function exactly(reading: Reading): ExactReading {
  return isQualified(reading) ? 'not-applicable' : reading;
}

/** The strongest reason among the readings, or undefined when all of them are numbers. */
export function strongestReason(readings: readonly Reading[]): Missing | undefined {
  return STRENGTH.find((reason) => readings.includes(reason));
}

/**
 * Applies a formula to readings.
 *
 * @param readings the operands, in the order the formula takes them
 * @param formula gets the numbers; may itself answer with a reason (a rate on a base of zero is
 *   not applicable)
 * @returns the formula's answer, or the strongest reason among the operands; an answer that is not
 *   finite becomes `not-applicable`, so NaN and Infinity never leave the model. Of an operand with a
 *   qualifier the answer is 约, whichever way the formula turns it
 */
export function combine<const T extends readonly Reading[]>(
  readings: T,
  formula: (...numbers: { [K in keyof T]: number }) => ExactReading,
): T extends readonly ExactReading[] ? ExactReading : Reading;
export function combine(
  readings: readonly Reading[],
  formula: (...numbers: number[]) => ExactReading,
): Reading {
  const reason = strongestReason(readings);
  if (reason !== undefined) return reason;
  const result = formula(...readings.flatMap((reading) => sizeOf(reading) ?? []));
  if (typeof result !== 'number') return result;
  if (!Number.isFinite(result)) return 'not-applicable';
  return readings.some(isQualified) ? about(result) : result;
}
