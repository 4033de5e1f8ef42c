import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Coverage } from './evidence.ts';

/** A table that may name some of what there is. */
export type PartialTable = ParkRow['partialLists'][number];

/** What says how much of what there is the tables list; a loaded `Park` does. */
export type CoverageTables = Pick<Park, 'edition' | 'zone'>;

/**
 * How much of what there is a table lists: a part when the zone's row says so, else all of it, or all
 * that is public.
 */
export function coverageOf({ edition, zone }: CoverageTables, table: PartialTable): Coverage {
  if (zone.partialLists.includes(table)) return 'some';
  return edition === 'public' ? 'public' : 'all';
}
