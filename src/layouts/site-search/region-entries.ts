/** What the search of a region's site finds: its pages, its members, and what they show of themselves. */
import { once } from '../../model/once.ts';
import { chainsAcross } from '../../region/chains-across.ts';
import { measureName } from '../../region/measure-words.ts';
import { comparedPairs, pairFile } from '../../region/pairs.ts';
import { hasSite } from '../../region/permission.ts';
import { memberHref, rankingHref, siteHref } from '../../region/places.ts';
import type { RegionInput } from '../../region/region-input.ts';
import { regionalFigures } from '../../region/regional-figures.ts';
import { briefName } from '../../region/shown-member.ts';
import { regionPages as words } from '../../ui/region-pages.ts';
import { regionSectionsOf } from '../region-sections.ts';
import type { SearchEntry } from './entries.ts';
import { indexFiles } from './index-files.ts';

const { kinds } = words.search;

function ofMembers({ members }: RegionInput): SearchEntry[] {
  return members.flatMap((entry): SearchEntry[] => {
    const { facts, member } = entry;
    const brief = briefName(member);
    const others = [brief, member.city].filter(
      (name) => name !== undefined && name !== member.name,
    );
    const within = (page: string): string => siteHref(member, page);
    const place = {
      kind: kinds.park,
      href: memberHref(member),
      title: member.name,
      others: others as string[],
    };
    if (!hasSite(entry)) return [place];
    return [
      place,
      {
        kind: kinds.site,
        href: siteHref(member),
        title: words.search.siteOf(member.name),
        others: [brief],
      },
      ...(facts?.projects ?? []).map(({ href, name }) => ({
        kind: kinds.project,
        href: within(href),
        title: name,
        others: [brief],
      })),
      ...(facts?.land?.parcels ?? []).map(({ href, name }) => ({
        kind: kinds.parcel,
        href: within(href),
        title: name,
        others: [brief],
      })),
    ];
  });
}

function ofRegion(input: RegionInput): SearchEntry[] {
  const nameOf = new Map(input.members.map(({ member }) => [member.code, briefName(member)]));
  return [
    ...regionalFigures(input).map(({ of, rankings }) => ({
      kind: kinds.ranking,
      href: rankingHref(of.indicator),
      title: of.indicator.name,
      others: rankings.map(({ measure }) => measureName(of, measure)),
    })),
    ...chainsAcross(input).map(({ industry, links }, index) => ({
      kind: kinds.chain,
      href: `/chains/index.html#chain-${index + 1}`,
      title: industry,
      others: links.map(({ name }) => name),
    })),
    ...comparedPairs(input).map((pair) => ({
      kind: kinds.pair,
      href: `/${pairFile(pair)}`,
      title: words.compare.pair(nameOf.get(pair[0]) ?? pair[0], nameOf.get(pair[1]) ?? pair[1]),
      others: [],
    })),
  ];
}

/** The entries of a region's site, each once. */
export const regionSearchEntries = once((input: RegionInput): readonly SearchEntry[] => [
  ...ofMembers(input),
  ...regionSectionsOf(input)
    .filter(({ id }) => id !== 'search')
    .map(({ href, name }) => ({ kind: kinds.section, href, title: name, others: [] })),
  ...ofRegion(input),
]);

/** The files of its index. */
export const regionSearchFiles = once((input: RegionInput) =>
  indexFiles(regionSearchEntries(input)),
);
