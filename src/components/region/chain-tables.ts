/** Chains over all members as tables and sentences. */
import type { FigureTable } from '../../figures/figure.ts';
import { sharedLinks, type RegionalChain } from '../../region/chains-across.ts';
import type { RegionMemberInput } from '../../region/region-input.ts';
import { briefName } from '../../region/shown-member.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import { regionPages as words } from '../../ui/region-pages.ts';

const namesOf = (entries: readonly RegionMemberInput[]): string[] =>
  entries.map(({ member }) => briefName(member));

/** The links of a chain: who has each, who lacks it. */
export function chainTable({ links }: RegionalChain): FigureTable {
  const { head, nobody } = words.chains;
  const listed = (entries: readonly RegionMemberInput[]): string =>
    entries.length === 0 ? nobody : namesOf(entries).join('、');
  return {
    head,
    rows: links.map(({ lacking, name, position, present }) => [
      name,
      position === undefined ? '—' : projectTerms.positions[position],
      listed(present),
      lacking.length === 0 ? '—' : namesOf(lacking).join('、'),
    ]),
    numeric: head.map(() => false),
  };
}

/** Links that a member lacks and another has, as sentences. */
export function chainGaps(chains: readonly RegionalChain[]): string[] {
  return sharedLinks(chains).map(({ industry, lacking, name, present }) =>
    words.chains.gap(`${industry}—${name}`, namesOf(lacking), namesOf(present)),
  );
}
