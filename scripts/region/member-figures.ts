/** What of a member may be shown, and what of it counts for the totals. */
import type { RegionIndicator, RegionMember } from '../../src/data/region-file.ts';
import {
  countedFacts,
  needsInternal,
  openAllTheSame,
  shownFacts,
} from '../../src/region/counted.ts';
import { factsOf, type MemberFacts } from '../../src/region/member-facts.ts';
import { shownMember } from '../../src/region/shown-member.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { regionWarnings } from '../../src/ui/region-warnings.ts';
import type { ReadMember } from './read-member.ts';

/** The figures of a member. */
export interface MemberFigures {
  /** Undefined of a member of which nothing may be shown. */
  readonly shown: MemberFacts | undefined;
  /** Stays where the plan is made. */
  readonly counted: MemberFacts;
  /** A line for what is to count only and is on the member's site. */
  readonly warnings: readonly string[];
}

function warningsOf(facts: MemberFacts, indicators: readonly RegionIndicator[]): string[] {
  const open = openAllTheSame(facts, indicators);
  return [true, false].flatMap((isForAll) => {
    const names = open.flatMap(({ name, publish }) =>
      (publish === 'total-only') === isForAll ? [name] : [],
    );
    return names.length === 0
      ? []
      : [regionWarnings.openAllTheSame(facts.member.name, names, isForAll)];
  });
}

/**
 * The figures of a member that was read.
 * @param inputs its public edition
 */
export function memberFigures(
  source: RegionMember,
  indicators: readonly RegionIndicator[],
  { park, site }: Pick<SiteInputs, 'park' | 'site'>,
  internal: ReadMember['internal'],
): MemberFigures {
  const member = shownMember(source);
  const facts = factsOf(member, park, site.timeProgress);
  const isNeeded = internal !== undefined && needsInternal(member, indicators);
  const whole = isNeeded ? factsOf(member, internal(), site.timeProgress) : undefined;
  return {
    shown: shownFacts(facts, indicators),
    counted: countedFacts(facts, whole, indicators),
    warnings: warningsOf(facts, indicators),
  };
}
