/**
 * Numbers as text. Rounding is done on the decimal figure a reader sees (1.005 → 1.01), half away
 * from zero (四舍五入), and the sign is decided after it, so "−0.00" cannot appear.
 *
 * Negative numbers carry U+2212 (−): it is as wide as the plus sign in every digit font, no browser
 * breaks a line after it, and screen readers say it, while they skip a hyphen. Files that a
 * machine reads back (CSV) are written from the numbers themselves, never from this text.
 */

const MINUS = '\u2212';

/** How a number is written. */
export interface NumberStyle {
  /** Separate thousands with a comma, for tables; sentences go without (GB/T 15835). */
  readonly grouping?: boolean;
  /** Put a plus sign before positive numbers. */
  readonly signed?: boolean;
}

/**
 * A number with a fixed count of decimals.
 *
 * @param value any finite number
 * @param decimals digits after the point, 0 to 20
 * @throws RangeError for NaN or an infinity: a reading without a number has a reason instead
 */
export function formatNumber(value: number, decimals: number, style: NumberStyle = {}): string {
  const digits = roundedDigits(value, decimals);
  const isZero = /^[0.]+$/.test(digits);
  const sign = isZero ? '' : value < 0 ? MINUS : style.signed === true ? '+' : '';
  return sign + (style.grouping === true ? groupThousands(digits) : digits);
}

/** What binary arithmetic may leave on a whole number: 0.29 × 100 is 28.999999999999996. */
const WHOLE_NOISE = 1e-11;

/**
 * A number as a sentence or a label writes it: as `formatNumber`, but a whole one has no decimals
 * (121亿元, 增长260%), as the area's reports have it. One that only rounds to a whole number keeps them,
 * which says that it was rounded.
 */
export function formatFigure(value: number, decimals: number, style: NumberStyle = {}): string {
  const whole = Math.round(value);
  const isWhole = Math.abs(value - whole) <= WHOLE_NOISE * Math.max(1, Math.abs(value));
  return isWhole ? formatNumber(whole, 0, style) : formatNumber(value, decimals, style);
}

/**
 * A number rounded half away from zero on its decimal figure.
 *
 * @throws RangeError as `formatNumber`
 */
export function roundTo(value: number, decimals: number): number {
  const size = Number(roundedDigits(value, decimals));
  return size === 0 ? 0 : value < 0 ? -size : size;
}

/**
 * The direction of a number as it will be printed: a change of 0.004 printed to two decimals is
 * no change, whatever its sign.
 */
export function printedSign(value: number, decimals: number): -1 | 0 | 1 {
  const rounded = roundTo(value, decimals);
  return rounded > 0 ? 1 : rounded < 0 ? -1 : 0;
}

/** Below it a double tells two figures apart that differ by less than `NOISE`. */
const SAFE = 1e8;
const NOISE = 1e-6;

/** The digits of |value| rounded to `decimals`, worked out on the decimal text. */
function roundedDigits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    throw new RangeError(`decimals must be an integer from 0 to 20, got ${decimals}`);
  }
  const size = Math.abs(value);
  const scaled = size * 10 ** decimals;
  // Far from a tie the machine's own rounding is the reader's, and ten times as fast.
  if (scaled < SAFE && Math.abs((scaled % 1) - 0.5) > NOISE) return size.toFixed(decimals);
  // 15 significant digits are what a double holds for sure; the rest is binary noise.
  const [mantissa = '0', power = '0'] = Number(size.toPrecision(15)).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(power) + 1 + decimals;
  const cut = Math.max(0, kept);
  const floor = digits.slice(0, cut).padEnd(cut, '0');
  const roundsUp = kept >= 0 && Number(digits[kept] ?? '0') >= 5;
  const text = (roundsUp ? increment(floor) : floor).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** One more than a whole number written in digits; the empty text counts as 0. */
function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const last = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
  return last + '0'.repeat(nines);
}

function groupThousands(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
