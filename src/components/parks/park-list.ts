import type { Park } from '../../data/park.ts';
import type { ParkRow } from '../../data/parks.ts';
import { amountCell } from '../../figures/amount-texts.ts';
import { parkHref } from '../../figures/park-standings.ts';
import { parkPages } from '../../ui/planning.ts';
import type { ListColumn, ListRow } from '../list-table.ts';
import { withinPark } from './park-facts.ts';

/** Parks of which there is neither picture nor outline, with what lies in each; the projects without their phases. */
export function parkList(
  park: Park,
  places: readonly ParkRow[],
): { readonly columns: readonly ListColumn[]; readonly rows: readonly ListRow[] } {
  const { columns } = parkPages;
  const counted = (count: number) => (count === 0 ? { text: '' } : { text: String(count) });
  return {
    columns: [
      { head: columns.name },
      { head: columns.description },
      { head: columns.area, numeric: true },
      { head: columns.projects, numeric: true, key: true },
      { head: columns.firms, numeric: true, key: true },
    ],
    rows: places.map((place) => {
      const codes = withinPark(park, place);
      const within = (row: { readonly park: string }): boolean => codes.has(row.park);
      const { areaMu = 'not-reported' } = place;
      return {
        cells: [
          { text: place.name, href: parkHref(place) },
          // That of the zone leads its page.
          { text: place.kind === 'zone' ? '' : (place.description ?? '') },
          { text: areaMu === 'not-reported' ? '' : amountCell(areaMu, 0) },
          counted(park.projects.filter((row) => within(row) && row.parent === undefined).length),
          counted(park.enterprises.filter(within).length),
        ],
        facets: {},
        names: [place.name, place.shortName],
      };
    }),
  };
}
