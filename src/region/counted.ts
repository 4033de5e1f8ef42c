/**
 * What of a member counts for the region's totals, and what of it may be shown. The first never leaves the
 * machine that makes the plan.
 */
import type { RegionIndicator } from '../data/region-file.ts';
import { isMissing } from '../model/reading.ts';
import { counterpart } from './addable.ts';
import type { MemberFacts, MemberIndicator, ZoneFigure } from './member-facts.ts';
import { onlyCounts } from './permission.ts';

/** Whether any figure of a member only counts, so that its internal tables are needed too. */
export function needsInternal(
  member: MemberFacts['member'],
  indicators: readonly RegionIndicator[],
): boolean {
  return indicators.some((indicator) => onlyCounts(member, indicator));
}

/** A figure that readers are not shown; of it nothing counts but its value. */
const hiddenFigure = ({ period, value }: ZoneFigure): ZoneFigure => ({
  period,
  value,
  growth: 'not-reported',
  completion: 'not-applicable',
  hidden: true,
});

/**
 * The figures of a member that count for the totals. Where its own site has the indicator these are the
 * site's, without any that is withheld there: parts of it, or its growth, may be on the site as well.
 *
 * @param facts of its public edition
 * @param internal of its internal edition; undefined where none of its figures only counts
 */
export function countedFacts(
  facts: MemberFacts,
  internal: MemberFacts | undefined,
  indicators: readonly RegionIndicator[],
): MemberFacts {
  const { member } = facts;
  const counted = indicators.flatMap((indicator): MemberIndicator[] => {
    const shown = member.publish === 'total-only' ? undefined : counterpart(indicator, facts);
    if (shown !== undefined) return [shown];
    const whole = internal && onlyCounts(member, indicator) && counterpart(indicator, internal);
    return whole ? [{ ...whole, href: undefined, figures: whole.figures.map(hiddenFigure) }] : [];
  });
  return { ...facts, land: undefined, chains: [], projects: [], indicators: counted };
}

/**
 * The indicators that only count and that the member's own site has figures of: keeping them back keeps nothing.
 * @param facts of its public edition
 */
export function openAllTheSame(
  facts: MemberFacts,
  indicators: readonly RegionIndicator[],
): RegionIndicator[] {
  const { member } = facts;
  if (member.publish === 'total-only') return [];
  return indicators.filter(
    (indicator) =>
      onlyCounts(member, indicator) &&
      counterpart(indicator, facts)?.figures.some(({ value }) => !isMissing(value)),
  );
}

/** What of a member the region's pages may show; undefined where nothing. */
export function shownFacts(
  facts: MemberFacts,
  indicators: readonly RegionIndicator[],
): MemberFacts | undefined {
  const { member } = facts;
  if (member.publish === 'total-only') return undefined;
  const kept = indicators.filter((indicator) => onlyCounts(member, indicator));
  const isKept = ({ code, name }: MemberIndicator): boolean =>
    kept.some((indicator) => indicator.code === code || indicator.name === name);
  return { ...facts, indicators: facts.indicators.filter((indicator) => !isKept(indicator)) };
}
