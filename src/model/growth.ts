/**
 * Year-on-year growth. The rate in the data is stated by the statistics office (comparable prices,
 * a base re-scoped every year) and is never recomputed; `nominalGrowth` exists to check it.
 */
import type { ExactReading, Reading } from '../data/reading.ts';
import { settle, subtract } from './decimal.ts';
import { combine, exactly } from './reading.ts';

/**
 * Change of a growth rate (%) against the rate of the same period last year, in 百分点; of rates that
 * are not exact there is none.
 */
export function growthChange(growth: Reading, growthLastYear: Reading): ExactReading {
  return combine([exactly(growth), exactly(growthLastYear)], (now, before) =>
    subtract(now, before),
  );
}

/**
 * Nominal growth = (value ÷ base − 1) × 100, in %, for checking a stated rate only.
 * A base of zero or less has no rate: `not-applicable`.
 */
export function nominalGrowth(value: Reading, base: Reading): Reading {
  return combine([value, base], (now, before) =>
    before > 0 ? settle((subtract(now, before) / before) * 100) : 'not-applicable',
  );
}

/** How far a stated rate stands from the nominal one, in 百分点 (absolute). */
export function growthGap(stated: Reading, nominal: Reading): Reading {
  return combine([stated, nominal], (statedRate, found) => Math.abs(subtract(statedRate, found)));
}

/** The level of the same period last year that a value and its stated change stand for. */
export function baseOfChange(value: Reading, change: Reading): Reading {
  return combine([value, change], (now, by) => subtract(now, by));
}
