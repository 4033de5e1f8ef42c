import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Stage } from '../data/stage-events.ts';
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

/**
 * How much of what came to a stage in a year can be counted: an arrival at a date that is withheld may be
 * of any year, so the rows that are dated are some of them.
 */
export function stageCoverage(
  tables: CoverageTables & Pick<Park, 'stageEvents'>,
  stage: Stage,
): Coverage {
  const isUndated = tables.stageEvents.some((row) => row.stage === stage && row.date === '');
  return isUndated ? 'some' : coverageOf(tables, 'projects');
}
