/**
 * Why a number is not there: `withheld` (masked by the office, `**`), `not-reported` (blank cell),
 * `not-applicable` (a dash).
 */
export type Missing = 'withheld' | 'not-reported' | 'not-applicable';

/**
 * An exact number or the reason there is none. NaN, null and 0 never stand for a reason, so
 * `typeof reading === 'number'` is the only test a caller needs.
 */
export type ExactReading = number | Missing;

/**
 * What an office leaves open about a number. Before it: 约 (`about`), 近 (`nearly`), 超 (`over`), 至少
 * (`least`), 不足 (`under`), 不超过 (`most`). After it: 余 (`odd`), 多 (`more`), 左右 (`around`), 以上
 * (`above`), 以内 (`within`), 以下 (`below`).
 */
export type Qualifier =
  | 'about'
  | 'nearly'
  | 'over'
  | 'least'
  | 'under'
  | 'most'
  | 'odd'
  | 'more'
  | 'around'
  | 'above'
  | 'within'
  | 'below';

/** A number that is not exact. It is an object, so that it can't be calculated with by accident. */
export interface Qualified {
  readonly number: number;
  readonly qualifier: Qualifier;
}

/**
 * A number, a number with a qualifier, or the reason there is none. `sizeOf` in `model/reading.ts`
 * gives the size of either for ordering and drawing; only `formatReading` writes it.
 */
export type Reading = ExactReading | Qualified;
