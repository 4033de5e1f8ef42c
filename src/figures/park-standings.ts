import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import { latestPeriodOf } from '../model/latest.ts';
import type { ProgressMode } from '../model/progress.ts';
import { isMissing } from '../model/reading.ts';
import { standingOf, type Standing } from '../model/standing.ts';

/** Where each indicator of one park stands, each in its own latest period, in the order of the table. */
export function parkStandings(
  park: Park,
  { code }: Pick<ParkRow, 'code'>,
  mode: ProgressMode,
): Standing[] {
  return park.indicators.flatMap((indicator) => {
    const period = latestPeriodOf(park, indicator.code, code);
    if (period === undefined) return [];
    return standingOf(park, indicator.code, code, period, { mode }) ?? [];
  });
}

/** The parks below the zone that report an indicator, in the order of their table. */
export function reportingParks(park: Park, { code }: Pick<Indicator, 'code'>): readonly ParkRow[] {
  return park.parks.filter(
    (part) => part.code !== park.zone.code && latestPeriodOf(park, code, part.code) !== undefined,
  );
}

/**
 * Where an indicator stands that the zone itself does not report: what its parks add up to, where that is
 * known, else the first park that reports it.
 *
 * @returns undefined when no park reports it
 */
export function partStanding(
  park: Park,
  indicator: Indicator,
  mode: ProgressMode,
): Standing | undefined {
  const [first] = reportingParks(park, indicator);
  const period = latestPeriodOf(park, indicator.code);
  if (first === undefined || period === undefined) return undefined;
  const sum = standingOf(park, indicator.code, park.zone.code, period, { mode });
  if (sum !== undefined && !isMissing(sum.value)) return sum;
  return parkStandings(park, first, mode).find((row) => row.indicator.code === indicator.code);
}

/** The standings of an indicator in each park that reports it, each in its own latest period. */
export function standingsByPark(
  park: Park,
  indicator: Indicator,
  mode: ProgressMode,
): readonly Standing[] {
  return reportingParks(park, indicator).flatMap((part) =>
    parkStandings(park, part, mode).filter((row) => row.indicator.code === indicator.code),
  );
}

/** The address of a park's page. */
export function parkHref({ code }: Pick<ParkRow, 'code'>): string {
  return `/parks/${code}.html`;
}
