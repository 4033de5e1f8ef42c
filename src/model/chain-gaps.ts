/** Industry chains: their links, what is missing, and which projects fill it. */
import type { ChainRow } from '../data/chains.ts';
import { hasPassed } from './project-life.ts';
import type { Unit } from './project-units.ts';

/** How far a gap is closed. */
export type GapState = 'open' | 'talking' | 'signed' | 'producing';

/** One link of a chain. */
export interface ChainLink {
  readonly link: ChainRow;
  /** undefined when the link is not missing. */
  readonly gap: GapState | undefined;
  /** Projects that fill the gap, the furthest first; ended ones fill nothing. */
  readonly projects: readonly Unit[];
}

/** One industry with the links of its chain. */
export interface Chain {
  readonly industry: ChainRow;
  readonly links: readonly ChainLink[];
}

function gapState(projects: readonly Unit[]): GapState {
  const some = (test: (unit: Unit) => boolean): boolean => projects.some(test);
  if (some((unit) => hasPassed(unit, 'trial'))) return 'producing';
  if (some((unit) => hasPassed(unit, 'signed'))) return 'signed';
  return projects.length > 0 ? 'talking' : 'open';
}

/** From upstream to downstream, then as the office orders them. */
function downstream(a: ChainRow, b: ChainRow): number {
  const place = ({ position }: ChainRow): number =>
    ['upstream', 'midstream', 'downstream', 'support'].indexOf(position ?? 'support');
  return place(a) - place(b) || a.order - b.order;
}

/** The links of the chain a link is part of, itself among them; none for an industry. */
export function chainLinksBeside(
  chains: readonly ChainRow[],
  { parent }: Pick<ChainRow, 'parent'>,
): ChainRow[] {
  return chains.filter((row) => parent !== undefined && row.parent === parent).sort(downstream);
}

/** The industries in their order, with the links they have from upstream to downstream. */
export function industriesOf(chains: readonly ChainRow[], units: readonly Unit[]): Chain[] {
  return chains
    .filter(({ parent }) => parent === undefined)
    .map((industry) => ({
      industry,
      links: chains
        .filter(({ parent }) => parent === industry.code)
        .sort(downstream)
        .map((link): ChainLink => {
          const projects = units
            .filter(({ project, state }) => project.chainGap === link.code && state !== 'ended')
            .sort((a, b) => b.arrivals.length - a.arrivals.length);
          return { link, gap: link.gap ? gapState(projects) : undefined, projects };
        }),
    }))
    .sort((a, b) => a.industry.order - b.industry.order);
}

/** Those of them with at least one link. */
export function chainsOf(chains: readonly ChainRow[], units: readonly Unit[]): Chain[] {
  return industriesOf(chains, units).filter(({ links }) => links.length > 0);
}

/** Codes of the leading industries. */
export function leadingIndustries(chains: readonly ChainRow[]): ReadonlySet<string> {
  return new Set(
    chains.filter(({ leading, parent }) => leading && parent === undefined).map(({ code }) => code),
  );
}
