import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { leadingIndustries } from '../model/chain-gaps.ts';
import { lastDayOf } from '../model/day.ts';
import { dataPeriod } from '../model/data-period.ts';
import { isReported } from '../model/latest.ts';
import { onceByKey } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import { timeProgress, type ProgressMode } from '../model/progress.ts';
import { unitsAt, type Unit } from '../model/project-units.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import { targetPath, type TargetPath } from '../model/target-path.ts';
import { parkUpTo } from './known-by.ts';

/** A target of a later year. */
export interface LaterTarget {
  readonly indicator: Indicator;
  readonly path: TargetPath;
}

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
  /** The period of the standings: its own, or where no headline figure is in yet the latest of the year. */
  readonly standingsPeriod: Period;
  /** The zone's standings in that period, in the indicators' order. */
  readonly standings: readonly Standing[];
  /** Headline figures of the year that are of an earlier period than the standings. */
  readonly behind: readonly Standing[];
  /** The zone's figures that are told by group, each in its latest period of the year. */
  readonly marked: readonly Standing[];
  /** What is expected of the zone's whole year, in the indicators' order; only in the latest report. */
  readonly forecasts: readonly Standing[];
  /** Targets of later years, in the indicators' order; only in the latest report. */
  readonly paths: readonly LaterTarget[];
  /** What firms mean to do after the day; only in the latest report. */
  readonly plannedEvents: readonly EnterpriseEvent[];
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
  const standingsPeriod = latestHeadline(park, period) ?? period;
  const latest = comparePeriods(period, dataPeriod(whole)) >= 0;
  return {
    park,
    period,
    day,
    mode,
    due: timeProgress(period, mode),
    latest,
    standingsPeriod,
    standings: standingsAt(park, standingsPeriod, mode),
    behind: behindOf(park, standingsPeriod, mode),
    marked: markedOf(park, period, mode),
    forecasts: latest && period.month < 12 ? forecastsOf(whole, period.year, mode) : [],
    paths: latest ? pathsOf(whole, period) : [],
    plannedEvents: latest
      ? whole.enterpriseEvents.filter(
          ({ date, state }) => state === 'planned' && (date > day || date === ''),
        )
      : [],
    units: unitsAt(park, day),
    leading: leadingIndustries(park.chains),
  };
}

function standingsAt(park: Park, period: Period, mode: ProgressMode): Standing[] {
  return park.indicators
    .flatMap(({ code }) => standingOf(park, code, park.zone.code, period, { mode }) ?? [])
    .sort((a, b) => a.indicator.order - b.indicator.order);
}

/** The latest period of the year, up to the report's, that the zone has a headline figure of. */
function latestHeadline(park: Park, upTo: Period, code?: string): Period | undefined {
  return latestOf(
    park,
    upTo,
    park.indicators.filter((row) => row.headline && (code === undefined || row.code === code)),
  );
}

/** The latest period of the year, up to one, that the zone has reported some of the indicators in. */
function latestOf(
  park: Park,
  upTo: Period,
  indicators: readonly { readonly code: string }[],
): Period | undefined {
  const codes = new Set(indicators.map(({ code }) => code));
  const months = park.observations
    .filter((row) => row.park === park.zone.code && codes.has(row.indicator))
    .filter((row) => row.period.year === upTo.year && isReported(row))
    .map((row) => row.period.month)
    .filter((month) => month <= upTo.month);
  return months.length === 0 ? undefined : { year: upTo.year, month: Math.max(...months) };
}

/** Headline figures that have not come as far as the others, each in its latest period of the year. */
function behindOf(park: Park, period: Period, mode: ProgressMode): Standing[] {
  return park.indicators
    .filter(({ headline }) => headline)
    .flatMap(({ code }) => {
      const latest = latestHeadline(park, period, code);
      if (latest === undefined || comparePeriods(latest, period) >= 0) return [];
      return standingOf(park, code, park.zone.code, latest, { mode }) ?? [];
    })
    .sort((a, b) => a.indicator.order - b.indicator.order);
}

/** Where the zone means to be in later years. */
function pathsOf(park: Park, period: Period): LaterTarget[] {
  return [...park.indicators]
    .sort((a, b) => a.order - b.order)
    .flatMap((indicator) => {
      const path = targetPath(park, { indicator, park: park.zone, period });
      return path === undefined ? [] : [{ indicator, path }];
    });
}

/** Figures of indicators that are marked 写进汇报 and are not on the home page. */
function markedOf(park: Park, period: Period, mode: ProgressMode): Standing[] {
  return park.indicators
    .filter(({ headline, inReport }) => inReport && !headline)
    .flatMap((indicator) => {
      const latest = latestOf(park, period, [indicator]);
      if (latest === undefined) return [];
      return standingOf(park, indicator.code, park.zone.code, latest, { mode }) ?? [];
    })
    .sort((a, b) => a.indicator.order - b.indicator.order);
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
