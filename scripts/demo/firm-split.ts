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

/** Whether the firm with this index stands still, so that nothing of it grows. */
export type Idle = (index: number, period: Period) => boolean;

/**
 * Splits a park's cumulative amounts over `count` firms; no firm's falls within a year, nor rises
 * while it stands still.
 */
export function splitCumulative(count: number, total: Total, weight: Weight, idle: Idle): Parts {
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
    // The first amounts hold the months before the file begins, when an idle firm still worked.
    const first = parts.size === 0;
    const atWork = (shares: number[]): number[] =>
      shares.map((share, index) => (!first && idle(index, period) ? 0 : share));
    const missing = atWork(
      weights.map((one, index) => Math.max(0, (one / sum) * now - (before[index] ?? 0))),
    );
    const due = missing.some((part) => part > 0) ? missing : atWork(weights);
    const added = splitWhole(now - before.reduce((a, b) => a + b, 0), due);
    before = before.map((value, index) => value + (added[index] ?? 0));
    parts.set(periodKey(period), before);
  }
  return parts;
}

/**
 * Splits a park's levels over `count` firms, each month anew; `fixed` firms have what is said of
 * them, the others share the rest.
 */
export function splitLevels(
  count: number,
  total: Total,
  weight: Weight,
  fixed: (index: number, period: Period) => number | undefined,
): Parts {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return new Map(
    FIRM_PERIODS.map((period) => {
      const said = indexes.map((index) => fixed(index, period));
      const rest = total(period) - said.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const parts = splitWhole(
        rest,
        indexes.map((index) => (said[index] === undefined ? weight(index, period) : 0)),
      );
      return [periodKey(period), parts.map((part, index) => said[index] ?? part)];
    }),
  );
}

/**
 * Splits a park's land: the newest total by weight, and going back in time one firm at a time gives
 * up what the park gained that month, as a firm does that has built on a new plot; one that stands
 * still doesn't. Parts and totals are tenths of a 亩.
 */
export function splitLand(
  count: number,
  total: Total,
  weight: (index: number) => number,
  grower: (period: Period) => number,
  idle: Idle,
): Parts {
  const parts = new Map<string, readonly number[]>();
  const last = FIRM_PERIODS[FIRM_PERIODS.length - 1];
  if (last === undefined) return parts;
  const weights = Array.from({ length: count }, (_, index) => weight(index));
  let now = splitWhole(total(last), weights);
  let level = total(last);
  let later = last;
  for (const period of FIRM_PERIODS.toReversed()) {
    const gained = level - total(period);
    level = total(period);
    // What was gained after this month, by whom.
    const atWork = now.map((value, index) => (idle(index, later) ? 0 : value));
    // A firm keeps two thirds of what it has; where it can't, the largest gives up the land.
    const chosen = grower(period) % count;
    const giver = (atWork[chosen] ?? 0) > 3 * gained ? chosen : atWork.indexOf(Math.max(...atWork));
    later = period;
    now = now.map((value, index) => (index === giver ? value - gained : value));
    parts.set(periodKey(period), now);
  }
  return parts;
}
