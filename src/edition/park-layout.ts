/** The table of parks and the firms behind its cells, worked out once for each set of firms. */
import type { Editions } from '../data/park.ts';
import { layOut } from '../model/cross-table.ts';
import type { Layout } from '../model/cross-table.ts';
import { groupBy } from '../model/group-by.ts';
import { membersOf } from '../model/grouped-cells.ts';
import type { Members } from '../model/grouped-cells.ts';
import { once } from '../model/once.ts';
import { parkDimension } from './firm-groups.ts';
import type { FirmParks } from './scopes.ts';

/** The cells of parks with the firms of each. */
export interface ParkLayout {
  readonly layout: Layout;
  readonly members: Members;
}

const layouts = once((editions: Editions) =>
  once((parks: FirmParks): ParkLayout => {
    const groups = new Map([...parks].map(([firm, park]) => [firm, [park]]));
    const layout = layOut([parkDimension(editions)], [...groups.values()]);
    return { layout, members: membersOf(layout, groups) };
  }),
);

/** Lays out the parks of some firms. */
export function parkLayout(editions: Editions, parks: FirmParks): ParkLayout {
  return layouts(editions)(parks);
}

const firmsByPark = once((parks: FirmParks) =>
  groupBy(parks.keys(), (firm) => parks.get(firm) ?? ''),
);

const NO_FIRMS: readonly string[] = [];

/** The firms that belong to a park directly, and to none inside it. */
export function firmsDirectlyIn(parks: FirmParks, park: string): readonly string[] {
  return firmsByPark(parks).get(park) ?? NO_FIRMS;
}
