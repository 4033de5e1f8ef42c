import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { leadingIndustries } from '../model/chain-gaps.ts';
import { lastDayOf } from '../model/day.ts';
import { latestPeriod } from '../model/latest.ts';
import { onceByKey } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import { timeProgress, type ProgressMode } from '../model/progress.ts';
import { unitsAt, type Unit } from '../model/project-units.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import { parkUpTo } from './known-by.ts';

/** What every section of a report is written from. */
export interface ReportContext {
  /** Cut to the edition and to what was known by the end of the period. */
  readonly park: Park;
  readonly period: Period;
  /** Last day of the period, `YYYY-MM-DD`. */
  readonly day: string;
  readonly mode: ProgressMode;
  /** Share of the year gone, 0..1. */
  readonly due: number;
  /** Whether it is the latest period, of which the tables tell the present state. */
  readonly latest: boolean;
  /** The zone's standings in this very period, in the indicators' order. */
  readonly standings: readonly Standing[];
  /** What is expected of the zone's whole year, in the indicators' order; only in the latest report. */
  readonly forecasts: readonly Standing[];
  /** The projects that count. */
  readonly units: readonly Unit[];
  /** Codes of the leading industries. */
  readonly leading: ReadonlySet<string>;
}

const contexts = onceByKey((whole: Park, _key, period: Period, mode: ProgressMode) =>
  makeContext(whole, period, mode),
);

/**
 * The context of a report, worked out once: the report after it is compared with it.
 *
 * @param whole the whole park of an edition
 */
export function reportContext(whole: Park, period: Period, mode: ProgressMode): ReportContext {
  return contexts(whole, `${mode} ${periodKey(period)}`, period, mode);
}

function makeContext(whole: Park, period: Period, mode: ProgressMode): ReportContext {
  const park = parkUpTo(whole, period);
  const day = lastDayOf(period);
  const latest = comparePeriods(period, latestPeriod(whole)) >= 0;
  return {
    park,
    period,
    day,
    mode,
    due: timeProgress(period, mode),
    latest,
    standings: park.indicators
      .flatMap(({ code }) => standingOf(park, code, park.zone.code, period, { mode }) ?? [])
      .sort((a, b) => a.indicator.order - b.indicator.order),
    forecasts: latest && period.month < 12 ? forecastsOf(whole, period.year, mode) : [],
    units: unitsAt(park, day),
    leading: leadingIndustries(park.chains),
  };
}

/** The tables keep only the present forecast of a year: an earlier report had another one, or none. */
function forecastsOf(park: Park, year: number, mode: ProgressMode): Standing[] {
  return park.indicators
    .flatMap(
      ({ code }) => standingOf(park, code, park.zone.code, { year, month: 12 }, { mode }) ?? [],
    )
    .filter(({ status }) => status === 'forecast')
    .sort((a, b) => a.indicator.order - b.indicator.order);
}
