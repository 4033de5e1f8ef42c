/** The sections of a region's site, and which of them have something to show. */
import { chainsAcross } from '../region/chains-across.ts';
import { regionOpenSet } from '../region/open-data.ts';
import { comparedPairs } from '../region/pairs.ts';
import { regionalFigures } from '../region/regional-figures.ts';
import type { RegionInput } from '../region/region-input.ts';
import { regionSections } from '../ui/region-sections.ts';

/** A section of a region's site. */
export interface RegionSection {
  readonly id: keyof typeof regionSections;
  readonly name: string;
  readonly href: string;
  readonly description: string;
  readonly keywords: string;
  readonly listed: boolean;
}

const UNLISTED: ReadonlySet<string> = new Set(['search', 'data']);

/** Whether anything is said of an indicator. */
const saysOfIndicators = (input: RegionInput): boolean =>
  regionalFigures(input).some(({ rankings, total }) => total !== undefined || rankings.length > 0);

const NEEDS: Readonly<Partial<Record<RegionSection['id'], (input: RegionInput) => boolean>>> = {
  ranking: (input) => input.region.indicators.length > 0,
  compare: (input) => comparedPairs(input).length > 0,
  chains: (input) => chainsAcross(input).length > 0,
  land: ({ members }) => members.some(({ facts }) => facts?.land !== undefined),
  projects: ({ members }) => members.some(({ facts }) => (facts?.projects.length ?? 0) > 0),
  report: saysOfIndicators,
  deck: saysOfIndicators,
  data: (input) => regionOpenSet(input) !== undefined,
};

const hrefOf = (id: string): string => (id === 'search' ? '/search.html' : `/${id}/index.html`);

/** The sections that have something to show, in the order of the navigation. */
export function regionSectionsOf(input: RegionInput): readonly RegionSection[] {
  return (Object.keys(regionSections) as RegionSection['id'][])
    .filter((id) => NEEDS[id]?.(input) ?? true)
    .map((id) => ({ id, href: hrefOf(id), listed: !UNLISTED.has(id), ...regionSections[id] }));
}
