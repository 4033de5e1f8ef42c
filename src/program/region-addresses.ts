/** Which files the pages of a region are, besides what the program brings. */
import { namesOf } from '../open-data/package-files.ts';
import { regionTables } from '../region/open-tables.ts';
import { comparedPairs, pairFile } from '../region/pairs.ts';
import { rankingHref, memberHref } from '../region/places.ts';
import { regionalFigures } from '../region/regional-figures.ts';
import type { RegionInput } from '../region/region-input.ts';
import { reportFiles } from '../region/report-files.ts';
import { regionSectionsOf } from '../layouts/region-sections.ts';
import { regionSearchFiles } from '../layouts/site-search/region-entries.ts';

/** What a region has of the files every site has: they name nothing of a park. */
export const SHARED_FILES: readonly string[] = [
  'assets/colours.css',
  'assets/icon.svg',
  'assets/touch-icon.png',
  'favicon.ico',
];

/** Every file the program writes for a region, as paths from the root of the whole. */
export function regionAddresses(input: RegionInput): string[] {
  const sections = regionSectionsOf(input);
  const has = (id: string): boolean => sections.some((section) => section.id === id);
  return [
    'index.html',
    '404.html',
    ...SHARED_FILES,
    ...sections.map(({ href }) => href.slice(1)),
    ...input.members.map(({ member }) => memberHref(member).slice(1)),
    ...regionalFigures(input).map(({ of }) => rankingHref(of.indicator).slice(1)),
    ...(has('compare') ? comparedPairs(input).map(pairFile) : []),
    ...(has('report') ? [reportFiles(input).page] : []),
    ...(has('data') ? namesOf(regionTables(input)).map((name) => `data/${name}`) : []),
    ...[...regionSearchFiles(input).keys()].map((name) => `assets/search/${name}.js`),
  ];
}
