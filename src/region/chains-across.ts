/** Industry chains over all members: who has which link, who lacks it. */
import type { ChainRow } from '../data/chains.ts';
import { once } from '../model/once.ts';
import type { RegionInput, RegionMemberInput } from './region-input.ts';

/** A link of a chain with the members that tell of it; what a member does not tell of is not known. */
export interface RegionalLink {
  readonly name: string;
  readonly position: ChainRow['position'] | undefined;
  readonly present: readonly RegionMemberInput[];
  readonly lacking: readonly RegionMemberInput[];
}

/** An industry with its links, from upstream to downstream. */
export interface RegionalChain {
  readonly industry: string;
  /** Members that list it; `leading` those whose leading industry it is. */
  readonly members: readonly RegionMemberInput[];
  readonly leading: readonly RegionMemberInput[];
  readonly links: readonly RegionalLink[];
}

const POSITIONS = ['upstream', 'midstream', 'downstream', 'support'];

const rankOf = ({ position }: Pick<RegionalLink, 'position'>): number =>
  POSITIONS.indexOf(position ?? 'support');

/** Spaces and the word for chain tell nothing apart. */
const keyOf = (name: string): string => name.replace(/\s|产业链$|产业$/g, '');

type Open<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer U)[] ? U[] : T[Key] };

/** The chains of all members, joined by the names of industries and links; what most members list first. */
export const chainsAcross = once((input: RegionInput): readonly RegionalChain[] => {
  const chains = new Map<string, Open<RegionalChain> & { open: Map<string, Open<RegionalLink>> }>();
  for (const entry of input.members) {
    for (const { industry, leading, links } of entry.facts?.chains ?? []) {
      const key = keyOf(industry);
      const chain = chains.get(key) ?? {
        industry,
        members: [],
        leading: [],
        links: [],
        open: new Map<string, Open<RegionalLink>>(),
      };
      chains.set(key, chain);
      chain.members.push(entry);
      if (leading) chain.leading.push(entry);
      for (const { gap, name, position } of links) {
        const at = keyOf(name);
        const link = chain.open.get(at) ?? { name, position, present: [], lacking: [] };
        chain.open.set(at, link);
        link.position ??= position;
        (gap ? link.lacking : link.present).push(entry);
      }
    }
  }
  return [...chains.values()]
    .map(({ open, ...chain }) => ({
      ...chain,
      links: [...open.values()].sort((a, b) => rankOf(a) - rankOf(b)),
    }))
    .sort((a, b) => b.members.length - a.members.length);
});

/** A link with the industry it is of. */
export interface IndustryLink extends RegionalLink {
  readonly industry: string;
}

/** Links that a member says it lacks and another has. */
export function sharedLinks(chains: readonly RegionalChain[]): IndustryLink[] {
  return chains.flatMap(({ industry, links }) =>
    links
      .filter(({ lacking, present }) => lacking.length > 0 && present.length > 0)
      .map((link) => ({ ...link, industry })),
  );
}
