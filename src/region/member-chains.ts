/** The industry chains of a member: which links it has, and which it says it lacks. */
import type { ChainRow } from '../data/chains.ts';
import type { Park } from '../data/park.ts';
import { industriesOf } from '../model/chain-gaps.ts';

/** A link of a chain as a member has it. */
export interface MemberLink extends Pick<ChainRow, 'name'> {
  readonly position: ChainRow['position'] | undefined;
  /** The member says that it lacks it. */
  readonly gap: boolean;
}

/** An industry of a member. */
export interface MemberChain {
  readonly industry: string;
  readonly leading: boolean;
  /** From upstream to downstream. */
  readonly links: readonly MemberLink[];
}

/** The chains of a park, cut to its edition, in their order; one may be named without its links. */
export function chainFacts({ chains }: Pick<Park, 'chains'>): MemberChain[] {
  return industriesOf(chains, []).map(({ industry, links }) => ({
    industry: industry.name,
    leading: industry.leading,
    links: links.map(({ link: { gap, name, position } }) => ({ name, position, gap })),
  }));
}
