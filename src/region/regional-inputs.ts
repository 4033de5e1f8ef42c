/**
 * A region as what pages are made from: to them its members are what the parks of a zone are, so that the frame
 * of a page and the figures by park serve both.
 */
import { datasets, type Tables } from '../data/datasets.ts';
import type { Observation } from '../data/observations.ts';
import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import { once } from '../model/once.ts';
import type { SiteInputs } from '../site/site-data.ts';
import type { RegionInput } from './region-input.ts';
import { regionalIndicators, type RegionalIndicator } from './regional-indicator.ts';
import { briefName } from './shown-member.ts';

/** What the pages of a region are made from. */
export interface RegionalInputs extends SiteInputs {
  readonly regional: RegionInput;
}

/** Code of the region among its members: no member's, for those begin with a letter. */
const WHOLE = '-';

const AT = { file: 'region.yaml', row: 1 } as const;

function placeRow(code: string, name: string, shortName: string, order: number): ParkRow {
  const kind = code === WHOLE ? 'zone' : 'park';
  const row = {
    code,
    name,
    shortName,
    kind,
    order,
    partialLists: [],
    disclosure: 'public',
  } as const;
  return { ...row, partialLists: [], areaMu: 'not-reported', at: AT };
}

/** The figures members published of an indicator, where theirs are the region's. */
function observationsOf({ indicator, parts }: RegionalIndicator): Observation[] {
  return parts.flatMap(({ entry, indicator: held, unlike }) =>
    held === undefined || unlike !== undefined
      ? []
      : held.figures.map(({ growth, period, value }): Observation => ({
          indicator: indicator.code,
          park: entry.member.code,
          period,
          value,
          growth,
          change: 'not-reported',
          growthChange: 'not-reported',
          completion: 'not-reported',
          status: 'final',
          disclosure: 'public',
          at: AT,
        })),
  );
}

function regionalPark(input: RegionInput): Park {
  const { members, region } = input;
  const indicators = regionalIndicators(input);
  const zone = placeRow(WHOLE, region.name, region.name, 0);
  const places = members.map(({ member }, index) =>
    placeRow(member.code, member.name, briefName(member), index + 1),
  );
  const none = Object.fromEntries(datasets.map(({ name }) => [name, []])) as unknown as Tables;
  return {
    ...none,
    edition: 'public',
    zone,
    parks: [zone, ...places],
    indicators: indicators.map(({ indicator }) => indicator),
    observations: indicators.flatMap(observationsOf),
    aggregates: [],
    protectedObservations: [],
  };
}

/** What the pages of a region are made from, worked out once. */
export const regionalInputs = once((input: RegionInput): RegionalInputs => ({
  regional: input,
  park: regionalPark(input),
  site: input.site,
  texts: new Map(),
  pictures: new Map(),
  photos: new Map(),
}));
