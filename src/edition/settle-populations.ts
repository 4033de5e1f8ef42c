/**
 * What the public edition says of the firms above the scale, after those that came or went too few at a
 * time have been dealt with.
 */
import type { Indicator } from '../data/indicators.ts';
import type { Editions } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { comparePeriods } from '../model/period.ts';
import { comparableRows, withComparable } from './comparable-rows.ts';
import type { ComparableRow } from './comparable-rows.ts';
import type { Policy } from './policy.ts';
import { withPopulations } from './populations.ts';
import type { DatedEditions } from './populations.ts';

/** Both editions, settled, with the rows that are not published as they are kept. */
export interface Settled {
  readonly editions: DatedEditions;
  readonly comparable: readonly ComparableRow[];
}

/** The public indicator with a statement of the firms it is over. */
function stated(indicator: Indicator, first: Period): Indicator {
  const caliber = indicator.caliber.replace(/[。；;]?$/, '');
  const basis = `${first.year}年${first.month}月起按可比口径，不受个别企业升规、退规影响`;
  return { ...indicator, caliber: `${caliber}；${basis}` };
}

/** The first period of each indicator that is on a comparable basis. */
function firstPeriods(rows: readonly ComparableRow[]): ReadonlyMap<string, Period> {
  const first = new Map<string, Period>();
  for (const { row, value } of rows) {
    const known = first.get(row.indicator);
    if (typeof value === 'number' && (!known || comparePeriods(row.period, known) < 0))
      first.set(row.indicator, row.period);
  }
  return first;
}

/**
 * Finds out who was above the scale when and gives the public rows as they may be published. With the
 * policy `warn` they stay as they are, and the rows only tell staff what they reveal.
 */
export function settlePopulations(editions: Editions, { parkValues, rule }: Policy): Settled {
  const dated = withPopulations(editions, rule);
  const comparable = comparableRows(dated);
  if (parkValues === 'warn') return { editions, comparable };
  const { public: open, ...rest } = withComparable(dated, comparable);
  const first = firstPeriods(comparable);
  const indicators = open.indicators.map((indicator) => {
    const period = first.get(indicator.code);
    return period === undefined ? indicator : stated(indicator, period);
  });
  return { editions: { ...rest, public: { ...open, indicators } }, comparable };
}
