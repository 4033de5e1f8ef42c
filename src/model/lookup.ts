/** Finding rows in the loaded tables. */
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import type { Target } from '../data/targets.ts';
import { once } from './once.ts';

/** The tables that the arithmetic of indicators needs; a loaded `Park` is one. */
export type IndicatorTables = Pick<
  Park,
  'edition' | 'zone' | 'parks' | 'indicators' | 'observations' | 'targets'
>;

/** By indicator, park and month. */
type Index = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, Observation>>>;

const monthOf = ({ month, year }: Period): number => year * 12 + month;

/** Built once per list of observations: pages ask for thousands of them. */
const indexOf = once((rows: readonly Observation[]): Index => {
  const index = new Map<string, Map<string, Map<number, Observation>>>();
  for (const row of rows) {
    let parks = index.get(row.indicator);
    if (parks === undefined) index.set(row.indicator, (parks = new Map()));
    let months = parks.get(row.park);
    if (months === undefined) parks.set(row.park, (months = new Map()));
    months.set(monthOf(row.period), row);
  }
  return index;
});

/** The observation of an indicator and park (by code) in a period, if there is a row for it. */
export function findObservation(
  tables: IndicatorTables,
  indicator: string,
  park: string,
  period: Period,
): Observation | undefined {
  return indexOf(tables.observations).get(indicator)?.get(park)?.get(monthOf(period));
}

/** The annual target of an indicator and park (by code), if there is a row for it. */
export function findTarget(
  tables: IndicatorTables,
  indicator: string,
  park: string,
  year: number,
): Target | undefined {
  return tables.targets.find(
    (row) => row.indicator === indicator && row.park === park && row.year === year,
  );
}

/** The indicator with this code, if this edition has it. */
export function findIndicator(tables: IndicatorTables, code: string): Indicator | undefined {
  return tables.indicators.find((row) => row.code === code);
}

/** The park with this code, if this edition has it. */
export function findPark(tables: IndicatorTables, code: string): ParkRow | undefined {
  return tables.parks.find((row) => row.code === code);
}

/** The parks directly below one; a park that names no parent belongs to the zone. */
export function partsOf(tables: IndicatorTables, parent: string): readonly ParkRow[] {
  return tables.parks.filter(
    (row) =>
      row.kind === 'park' && row.code !== parent && (row.parent ?? tables.zone.code) === parent,
  );
}
