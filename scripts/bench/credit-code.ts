import { creditCheckDigit } from '../../src/data/columns/credit-code.ts';

/** Weights of the eight characters of an organisation code (GB 11714). */
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

function valueOf(letter: string): number {
  return parseInt(letter, 36);
}

/** The check character of an organisation code: 11 − (Σ value × weight mod 11), GB 11714. */
function organisationCheck(first8: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + valueOf(first8[i] ?? '0') * weight, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

/**
 * A 统一社会信用代码 nobody has: its region is 000000, its check digits are right. `index` tells the
 * firms of the demo apart.
 */
export function fictionalCreditCode(index: number): string {
  const first8 = `MA${String(index).padStart(6, '0')}`;
  const first17 = `91000000${first8}${organisationCheck(first8)}`;
  return first17 + creditCheckDigit(first17);
}
