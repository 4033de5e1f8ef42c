/** What a region needs to know of a member, once its tables are checked: what its pages of all members show. */
import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import { pageStandings } from '../figures/all.ts';
import { latestPeriod, isReported } from '../model/latest.ts';
import type { ProgressMode } from '../model/progress.ts';
import { standingOf } from '../model/standing.ts';
import { chainFacts, type MemberChain } from './member-chains.ts';
import { landFacts, type MemberLand } from './member-land.ts';
import { projectFacts, type MemberProject } from './member-projects.ts';
import type { ShownMember } from './shown-member.ts';

/** A figure of a zone as the edition has it. */
export interface ZoneFigure {
  readonly period: Period;
  readonly value: Reading;
  /** Stated year-on-year growth, in %. */
  readonly growth: Reading;
  /** Value ÷ annual target, a fraction; `not-applicable` without a target. */
  readonly completion: Reading;
  /** It counts for the region's total, and no page shows it: never in what pages are made from. */
  readonly hidden?: true;
}

/** What of an indicator does not change from one period to the next. */
type Measured = Pick<
  Indicator,
  | 'code'
  | 'name'
  | 'shortName'
  | 'unit'
  | 'accumulation'
  | 'priceBasis'
  | 'additive'
  | 'direction'
  | 'decimals'
  | 'caliber'
  | 'source'
>;

/** An indicator of a member with the figures of the whole zone. */
export interface MemberIndicator extends Measured {
  /** In the order of their periods. */
  readonly figures: readonly ZoneFigure[];
  /** Its page in the member's site; none when it has none. */
  readonly href: string | undefined;
}

/** A member without errors. */
export interface MemberFacts {
  readonly member: ShownMember;
  /** The latest period it has figures for; undefined before the first. */
  readonly asOf: Period | undefined;
  /** Planned area of the zone, 亩. */
  readonly area: Reading;
  readonly indicators: readonly MemberIndicator[];
  /** What can be had of its land; undefined where that is not kept, or not public. */
  readonly land: MemberLand | undefined;
  readonly chains: readonly MemberChain[];
  /** Public projects of more than 1亿元, the greatest first. */
  readonly projects: readonly MemberProject[];
}

/**
 * The facts of a member's park, cut to the edition it is to be published in. Forecasts are no figures.
 * @param mode how the member counts time progress
 */
export function factsOf(
  member: ShownMember,
  park: Park,
  mode: ProgressMode = 'month',
): MemberFacts {
  const hasPeriod = park.observations.some(({ status }) => status !== 'forecast');
  const paged = new Set(
    hasPeriod ? pageStandings(park, mode).map(({ indicator }) => indicator.code) : [],
  );
  return {
    member,
    asOf: hasPeriod ? latestPeriod(park) : undefined,
    area: park.zone.areaMu ?? 'not-reported',
    indicators: park.indicators.map((indicator) => ({
      code: indicator.code,
      name: indicator.name,
      shortName: indicator.shortName,
      unit: indicator.unit,
      accumulation: indicator.accumulation,
      priceBasis: indicator.priceBasis,
      additive: indicator.additive,
      direction: indicator.direction,
      decimals: indicator.decimals,
      caliber: indicator.caliber,
      source: indicator.source,
      figures: figuresOf(park, indicator, mode),
      href: paged.has(indicator.code) ? `indicators/${indicator.code}.html` : undefined,
    })),
    land: hasPeriod ? landFacts(park) : undefined,
    chains: chainFacts(park),
    projects: hasPeriod ? projectFacts(park, mode) : [],
  };
}

/** What the whole zone reported of an indicator, period by period. */
function figuresOf(park: Park, indicator: Indicator, mode: ProgressMode): ZoneFigure[] {
  return park.observations
    .filter(
      (row) => row.indicator === indicator.code && row.park === park.zone.code && isReported(row),
    )
    .map(({ growth, period, value }) => {
      const standing = standingOf(park, indicator.code, park.zone.code, period, { mode });
      return { period, value, growth, completion: standing?.completion ?? 'not-applicable' };
    })
    .sort((a, b) => a.period.year - b.period.year || a.period.month - b.period.month);
}
