/** Parcels and projects of all members as lists. */
import { formatReading } from '../../format/missing.ts';
import { amountCell } from '../../figures/amount-texts.ts';
import { muColumn } from '../../figures/mu-text.ts';
import { sizeOf } from '../../model/reading.ts';
import type { LandAcross } from '../../region/land-across.ts';
import { memberHref, siteHref } from '../../region/places.ts';
import { largestProjects, stageText } from '../../region/projects-across.ts';
import type { RegionInput } from '../../region/region-input.ts';
import { briefName } from '../../region/shown-member.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import { regionPages as words } from '../../ui/region-pages.ts';
import {
  withBars,
  type ListCell,
  type ListColumn,
  type ListFilter,
  type ListRow,
} from '../list-table.ts';

interface PlaceList {
  readonly columns: readonly ListColumn[];
  readonly filters: readonly ListFilter[];
  readonly rows: readonly ListRow[];
}

function cell(text: string, sort: number | undefined): ListCell {
  return sort === undefined ? { text } : { text, sort };
}

/** Every parcel that can be had, those of one member beside each other. */
export function parcelList({ places }: LandAcross): PlaceList {
  const { head } = words.land;
  const rows = places.flatMap(({ entry: { member }, land }) =>
    land.parcels.map(({ area, href, name, use }): ListRow => ({
      cells: [
        { text: name, href: siteHref(member, href) },
        { text: briefName(member), href: memberHref(member) },
        { text: use },
        cell(formatReading(area, muColumn), sizeOf(area)),
      ],
      facets: { place: [briefName(member)], use: [use] },
      names: [name, member.name],
    })),
  );
  return {
    columns: [
      { head: head.name, sortable: true },
      { head: head.place, sortable: true, key: true },
      { head: head.use, sortable: true },
      { head: head.area, numeric: true, sortable: true, key: true },
    ],
    filters: [
      { key: 'place', label: head.place },
      { key: 'use', label: head.use },
    ],
    rows: withBars(rows, [3]),
  };
}

const { outcomes, stages } = projectTerms;

/** Every large project of all members, the greatest first. */
export function largeProjectList(input: RegionInput): PlaceList {
  const { head } = words.projects;
  const rows = largestProjects(input).map(({ entry: { member }, project }): ListRow => {
    const { amount, href, industry, name } = project;
    const stage = stageText(project);
    return {
      cells: [
        { text: name, href: siteHref(member, href) },
        { text: briefName(member), href: memberHref(member) },
        { text: industry },
        cell(amountCell(amount), sizeOf(amount)),
        { text: stage },
      ],
      facets: { place: [briefName(member)], industry: [industry], stage: [stage] },
      names: [name, member.name],
    };
  });
  return {
    columns: [
      { head: head.name, sortable: true },
      { head: head.place, sortable: true, key: true },
      { head: head.industry, sortable: true },
      { head: head.amount, numeric: true, sortable: true, key: true },
      { head: head.stage, sortable: true },
    ],
    filters: [
      { key: 'place', label: head.place },
      { key: 'industry', label: head.industry },
      {
        key: 'stage',
        label: head.stage,
        order: [...Object.values(stages), ...Object.values(outcomes)],
      },
    ],
    rows: withBars(rows, [3]),
  };
}
