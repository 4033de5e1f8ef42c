/**
 * Why a number is not there: `withheld` (masked by the office, `**`), `not-reported` (blank cell),
 * `not-applicable` (a dash).
 */
export type Missing = 'withheld' | 'not-reported' | 'not-applicable';

/**
 * A number or the reason there is none. NaN, null and 0 never stand for a reason, so
 * `typeof reading === 'number'` is the only test a caller needs.
 */
export type Reading = number | Missing;
