import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import { latestPeriodOf } from '../model/latest.ts';
import type { ProgressMode } from '../model/progress.ts';
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

/** The indicators that some part of the zone reports and the zone as a whole does not. */
export function partsOnly(
  park: Park,
): { readonly indicator: Park['indicators'][number]; readonly parks: readonly ParkRow[] }[] {
  return park.indicators.flatMap((indicator) => {
    if (latestPeriodOf(park, indicator.code, park.zone.code) !== undefined) return [];
    const parks = park.parks.filter(
      ({ code }) => latestPeriodOf(park, indicator.code, code) !== undefined,
    );
    return parks.length === 0 ? [] : [{ indicator, parks }];
  });
}

/** The address of a park's page. */
export function parkHref({ code }: Pick<ParkRow, 'code'>): string {
  return `/parks/${code}.html`;
}
