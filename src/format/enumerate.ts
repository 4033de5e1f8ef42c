/** Points in a row, as reports number them. */

const NUMERALS = '一二三四五六七八九十';

/** The n-th numeral of a list, from 1: 一 … 十, 十一 …; up to 99. */
export function listNumeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return NUMERALS[n - 1] ?? '';
  return `${tens > 1 ? (NUMERALS[tens - 1] ?? '') : ''}十${ones > 0 ? (NUMERALS[ones - 1] ?? '') : ''}`;
}

/** 一是…；二是…。 A single point stands without a number. Points come without a full stop. */
export function formatNumbered(points: readonly string[]): string {
  const [only] = points;
  if (only === undefined) return '';
  if (points.length === 1) return `${only}。`;
  return `${points.map((point, index) => `${listNumeral(index + 1)}是${point}`).join('；')}。`;
}

/** Clauses joined to a sentence; empty ones are left out, no clause gives the empty text. */
export function formatClauses(clauses: readonly (string | undefined)[]): string {
  const filled = clauses.filter((clause) => clause !== undefined && clause !== '');
  return filled.length === 0 ? '' : `${filled.join('，')}。`;
}
