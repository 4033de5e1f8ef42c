/** Exact rational numbers, so that "can be solved" is a fact and not a matter of rounding. */

/** A fraction in lowest terms with a positive denominator. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function make(n: bigint, d: bigint): Fraction {
  const common = gcd(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

/** A figure with at most six decimals as an exact fraction. */
export function fraction(value: number): Fraction {
  return make(BigInt(Math.round(value * 1e6)), 1_000_000n);
}

// Most entries of the equations are 0: what is plain with it isn't worked out.
export const minus = (a: Fraction, b: Fraction): Fraction =>
  b.n === 0n ? a : make(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction =>
  a.n === 0n || b.n === 0n ? ZERO : make(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction =>
  a.n === 0n ? ZERO : make(a.n * b.d, a.d * b.n);
export const sign = (a: Fraction): number => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
export const compare = (a: Fraction, b: Fraction): number => sign(minus(a, b));
export const toNumber = (a: Fraction): number => Number(a.n) / Number(a.d);
