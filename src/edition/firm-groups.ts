/**
 * The groups the public may see, and every firm's place in them. Groups are named after public rows
 * only; a firm that is itself internal still counts in the totals, or its figures would be the
 * difference between a total that has it and one that has not.
 */
import type { Editions } from '../data/park.ts';
import type { Dimension } from '../model/cross-table.ts';
import { flatDimension } from '../model/cross-table.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import { once } from '../model/once.ts';

/** Stands for all industries. */
export const ALL_INDUSTRIES = '';

/** The parks of the public edition, each with the one it belongs to. */
export function parkDimension({ public: open }: Editions): Dimension {
  const codes = new Set(open.parks.map(({ code }) => code));
  return new Map(
    open.parks.map(({ code, kind, parent }) => {
      if (kind === 'zone') return [code, undefined] as const;
      return [code, parent !== undefined && codes.has(parent) ? parent : open.zone.code] as const;
    }),
  );
}

/** The industries of public firms. */
export function industryDimension({ public: open }: Editions): Dimension {
  const industries = new Set(open.enterprises.map((firm) => firmIndustry(open.chains, firm)));
  return flatDimension(ALL_INDUSTRIES, [...industries].sort());
}

/** Every firm's public park; a hidden park's firms belong to the nearest public one around it. */
export function parkOfFirms(editions: Editions): ReadonlyMap<string, string> {
  const { internal, public: open } = editions;
  const visible = new Set(open.parks.map(({ code }) => code));
  const parents = new Map(internal.parks.map(({ code, parent }) => [code, parent]));
  return new Map(
    internal.enterprises.map(({ code, park }) => {
      let current: string | undefined = park;
      for (let steps = 0; current !== undefined && !visible.has(current); steps++) {
        current = steps > parents.size ? undefined : parents.get(current);
      }
      return [code, current ?? open.zone.code];
    }),
  );
}

/** The public places of every firm, innermost first: its park, those around it, the zone. */
export const publicPlaces = once((editions: Editions): ReadonlyMap<string, readonly string[]> => {
  const around = parkDimension(editions);
  return new Map(
    [...parkOfFirms(editions)].map(([firm, park]) => {
      const path: string[] = [];
      let place: string | undefined = park;
      while (place !== undefined && !path.includes(place)) {
        path.push(place);
        place = around.get(place);
      }
      return [firm, path];
    }),
  );
});

/** Every firm's place in the table of parks and industries. */
export function placesOfFirms(editions: Editions): ReadonlyMap<string, readonly string[]> {
  const parks = parkOfFirms(editions);
  const industries = industryDimension(editions);
  return new Map(
    editions.internal.enterprises.map((firm) => {
      const industry = firmIndustry(editions.public.chains, firm);
      const park = parks.get(firm.code) ?? editions.public.zone.code;
      return [firm.code, [park, industries.has(industry) ? industry : ALL_INDUSTRIES]];
    }),
  );
}
