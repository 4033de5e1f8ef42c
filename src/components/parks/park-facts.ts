import type { Park } from '../../data/park.ts';
import type { ParkRow } from '../../data/parks.ts';
import { amountCell } from '../../figures/amount-texts.ts';
import { parkHref } from '../../figures/park-standings.ts';
import { parkPages } from '../../ui/planning.ts';

/** The codes of a park and of all that lie within it. */
export function withinPark({ parks }: Pick<Park, 'parks'>, place: ParkRow): ReadonlySet<string> {
  const codes = new Set([place.code]);
  for (let before = 0; before !== codes.size;) {
    before = codes.size;
    for (const { code, parent } of parks)
      if (parent !== undefined && codes.has(parent)) codes.add(code);
  }
  return codes;
}

/** The area of a park as far as it is stated. */
export function parkArea({ areaMu }: ParkRow): string | undefined {
  if (areaMu === undefined || areaMu === 'not-reported') return undefined;
  return typeof areaMu === 'number' ? parkPages.mu(amountCell(areaMu, 0)) : amountCell(areaMu);
}

/** What is known of a park itself. */
export function parkFacts(park: Park, place: ParkRow) {
  const above = park.parks.find(({ code }) => code === place.parent);
  return [
    { term: parkPages.area, text: parkArea(place) },
    { term: parkPages.within, text: above?.name, href: above && parkHref(above) },
  ];
}
