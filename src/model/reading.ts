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
import type { Missing, Reading } from '../data/reading.ts';

const STRENGTH: readonly Missing[] = ['withheld', 'not-reported', 'not-applicable'];

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
 *   finite becomes `not-applicable`, so NaN and Infinity never leave the model
 */
export function combine<const T extends readonly Reading[]>(
  readings: T,
  formula: (...numbers: { [K in keyof T]: number }) => Reading,
): Reading {
  const reason = strongestReason(readings);
  if (reason !== undefined) return reason;
  // Without a reason among them all are numbers, which the type of a tuple cannot follow.
  const result = formula(...(readings as unknown as { [K in keyof T]: number }));
  return typeof result === 'number' && !Number.isFinite(result) ? 'not-applicable' : result;
}
