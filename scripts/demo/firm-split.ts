import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import { FIRM_PERIODS } from './firm-series.ts';
import { splitWhole } from './shares.ts';

/** What a park reports for a period, in the unit its firms report in. */
export type Total = (period: Period) => number;

/** How much of it the firm with this index has, compared with the others. */
export type Weight = (index: number, period: Period) => number;

/** The firms' parts by period key; their sum is the total exactly. */
export type Parts = ReadonlyMap<string, readonly number[]>;

/** Splits a park's cumulative amounts over `count` firms; no firm's falls within a year. */
export function splitCumulative(count: number, total: Total, weight: Weight): Parts {
  const parts = new Map<string, readonly number[]>();
  const indexes = Array.from({ length: count }, (_, index) => index);
  let before = indexes.map(() => 0);
  let year = 0;
  for (const period of FIRM_PERIODS) {
    if (period.year !== year) before = indexes.map(() => 0);
    year = period.year;
    const now = total(period);
    const weights = indexes.map((index) => weight(index, period));
    const sum = weights.reduce((a, b) => a + b, 0);
    const missing = weights.map((one, index) =>
      Math.max(0, (one / sum) * now - (before[index] ?? 0)),
    );
    const due = missing.some((part) => part > 0) ? missing : weights;
    const added = splitWhole(now - before.reduce((a, b) => a + b, 0), due);
    before = before.map((value, index) => value + (added[index] ?? 0));
    parts.set(periodKey(period), before);
  }
  return parts;
}

/** Splits a park's levels over `count` firms, each month anew. */
export function splitLevels(count: number, total: Total, weight: Weight): Parts {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return new Map(
    FIRM_PERIODS.map((period) => [
      periodKey(period),
      splitWhole(
        total(period),
        indexes.map((index) => weight(index, period)),
      ),
    ]),
  );
}

/**
 * Splits a park's land: the newest total by weight, and going back in time one firm at a time gives
 * up what the park gained that month, as a firm does that has built on a new plot. Parts and totals
 * are tenths of a 亩.
 */
export function splitLand(
  count: number,
  total: Total,
  weight: (index: number) => number,
  grower: (period: Period) => number,
): Parts {
  const parts = new Map<string, readonly number[]>();
  const last = FIRM_PERIODS[FIRM_PERIODS.length - 1];
  if (last === undefined) return parts;
  const weights = Array.from({ length: count }, (_, index) => weight(index));
  let now = splitWhole(total(last), weights);
  let level = total(last);
  for (const period of FIRM_PERIODS.toReversed()) {
    const gained = level - total(period);
    level = total(period);
    const most = Math.max(...now);
    // A firm keeps two thirds of what it has; where it can't, the largest gives up the land.
    const chosen = grower(period) % count;
    const giver = (now[chosen] ?? 0) > 3 * gained ? chosen : now.indexOf(most);
    now = now.map((value, index) => (index === giver ? value - gained : value));
    parts.set(periodKey(period), now);
  }
  return parts;
}
