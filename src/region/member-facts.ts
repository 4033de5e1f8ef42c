/** What a region needs to know of a member, once its tables are checked: its indicators and the zone's figures. */
import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import type { RegionMember } from '../data/region-file.ts';
import { isReported } from '../model/latest.ts';

/** A figure of a zone as the edition has it. */
export interface ZoneFigure {
  readonly period: Period;
  readonly value: Reading;
}

/** An indicator of a member with the figures of the whole zone. */
export interface MemberIndicator extends Pick<
  Indicator,
  'code' | 'name' | 'unit' | 'accumulation' | 'priceBasis' | 'additive'
> {
  readonly figures: readonly ZoneFigure[];
}

/** A member without errors. */
export interface MemberFacts {
  readonly member: RegionMember;
  readonly indicators: readonly MemberIndicator[];
}

/**
 * The facts of a member's park, cut to the edition it is to be published in. Forecasts are no figures.
 */
export function factsOf(member: RegionMember, park: Park): MemberFacts {
  const rows = park.observations.filter((row) => row.park === park.zone.code && isReported(row));
  return {
    member,
    indicators: park.indicators.map((indicator) => {
      const { accumulation, additive, code, name, priceBasis, unit } = indicator;
      const figures = rows
        .filter((row) => row.indicator === code)
        .map(({ period, value }) => ({ period, value }));
      return { code, name, unit, accumulation, priceBasis, additive, figures };
    }),
  };
}
