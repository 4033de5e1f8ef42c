/** What members' public figures add up to; an indicator that may not be added up has no total. */
import type { Period } from '../data/period.ts';
import type { RegionIndicator } from '../data/region-file.ts';
import { addUp } from '../model/decimal.ts';
import { comparePeriods } from '../model/period.ts';
import { counterpart, type Verdict } from './addable.ts';
import type { MemberFacts, MemberIndicator } from './member-facts.ts';

/** A figure of the region. */
export interface RegionTotal {
  readonly indicator: RegionIndicator;
  readonly period: Period;
  readonly accumulation: MemberIndicator['accumulation'];
  /** In the unit of the indicator. */
  readonly value: number;
  /** As many as the member with most has. */
  readonly decimals: number;
}

/**
 * The totals of what may be added up, each for the period its verdict names.
 * @param facts of the same members the verdicts are over: what of them counts
 */
export function totalsOf(
  verdicts: readonly Verdict[],
  facts: readonly MemberFacts[],
): RegionTotal[] {
  return verdicts.flatMap(({ accumulation, indicator, period }): RegionTotal[] => {
    if (period === undefined || accumulation === undefined) return [];
    const values = facts.map((fact) => figureAt(indicator, fact, period));
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length !== facts.length) return [];
    const decimals = facts.map((fact) => counterpart(indicator, fact)?.decimals ?? 0);
    const most = Math.max(0, ...decimals);
    return [{ indicator, period, accumulation, value: addUp(numbers), decimals: most }];
  });
}

/** The figure of a member's whole zone in a period. */
function figureAt(indicator: RegionIndicator, facts: MemberFacts, period: Period) {
  return counterpart(indicator, facts)?.figures.find(
    (figure) => comparePeriods(figure.period, period) === 0,
  )?.value;
}
