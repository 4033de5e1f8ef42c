import type { ParkRow } from '../data/parks.ts';

/** The parks as filters offer them: in the order the zone lists them in. */
export function parkOrder(parks: readonly ParkRow[]): string[] {
  return parks.map(({ shortName }) => shortName);
}
