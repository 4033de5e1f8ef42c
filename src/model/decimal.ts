/**
 * Arithmetic on decimal figures without binary noise. 67.505 − 52.14 is 15.365 to a reader and
 * 15.364999999999995 to the machine; printed to two decimals the two differ. Every result of the
 * model passes through `settle` once, so a formatter sees the figure a reader would work out.
 */

/** Significant digits kept: published figures have at most ten, doubles hold fifteen. */
const DIGITS = 12;

/**
 * The figure without binary noise.
 *
 * @param value the result of an operation
 * @param scale the largest operand, when the operation was a subtraction: the noise left behind is
 *   as large as the operands make it, not as the result
 * @returns `value` to 12 significant digits of the larger of the two; never −0
 */
export function settle(value: number, scale: number = value): number {
  // A whole number has no noise.
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const magnitude = Math.max(Math.abs(value), Math.abs(scale));
  if (!Number.isFinite(magnitude)) return value;
  const places = DIGITS - 1 - Math.floor(Math.log10(magnitude));
  const settled = places > 0 ? Number(value.toFixed(Math.min(places, 100))) : value;
  return settled === 0 ? 0 : settled;
}

/** The sum of figures in one unit, without binary noise. An empty list gives 0. */
export function addUp(values: readonly number[]): number {
  const largest = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  return settle(
    values.reduce((sum, value) => sum + value, 0),
    largest,
  );
}

/** `minuend − subtrahend` in their common unit, without binary noise. */
export function subtract(minuend: number, subtrahend: number): number {
  return settle(minuend - subtrahend, Math.max(Math.abs(minuend), Math.abs(subtrahend)));
}
