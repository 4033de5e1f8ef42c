/** Since when what is missing to the schedule has grown, or shrunk, month by month. */
import type { Period } from '../data/period.ts';
import type { Standing } from '../model/standing.ts';
import { printedSign } from './number.ts';
import { PERCENT_DECIMALS } from './percent.ts';
import { formatPeriod } from './period.ts';

/** Steps that make a movement. */
const LEAST_STEPS = 2;

/**
 * 差距自1—2月起逐月扩大, of an indicator that lags: as far back as every month moved the same way.
 *
 * @param months its standings of a year in the order of time, the last one the latest
 * @returns undefined where it does not lag, a month lacks, or the last months moved to and fro
 */
export function gapMovement(
  months: readonly Pick<Standing, 'indicator' | 'lead' | 'period'>[],
): string | undefined {
  const latest = months.at(-1);
  const gaps = months.map(({ lead }) => (typeof lead === 'number' ? -lead * 100 : undefined));
  if (latest === undefined || latest.indicator.direction === 'down') return undefined;
  if ((gaps.at(-1) ?? 0) <= 0) return undefined;
  const stepAt = (at: number): number => {
    const [before, after] = [gaps[at - 1], gaps[at]];
    if (before === undefined || after === undefined || before <= 0) return 0;
    if (!follows(months[at - 1]?.period, months[at]?.period)) return 0;
    return printedSign(after - before, PERCENT_DECIMALS);
  };
  const way = stepAt(months.length - 1);
  let first = months.length - 1;
  while (first > 0 && way !== 0 && stepAt(first) === way) first -= 1;
  const from = months[first];
  if (from === undefined || months.length - 1 - first < LEAST_STEPS) return undefined;
  const since = formatPeriod(from.period, from.indicator.accumulation, { year: false });
  return `差距自${since}起逐月${way > 0 ? '扩大' : '收窄'}`;
}

const follows = (before: Period | undefined, after: Period | undefined): boolean =>
  before !== undefined && after !== undefined && after.month - before.month === 1;
