/**
 * What earlier releases of the year may have shown of rows that are withheld now. Each release is decided
 * anew by the same rules, from the rows there were then: those up to its period. So a ratio, a row that
 * only protects another, and a figure that other sums give away are found as a park's own figure is.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Grade } from '../data/grades.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { lastDayOf } from '../model/day.ts';
import { comparePeriods } from '../model/period.ts';
import { measuresInUnit, measuresOfIndicator, partsOfRatio } from './indicator-measure.ts';
import type { ParkDecision } from './park-decision.ts';
import type { DatedEditions } from './populations.ts';
import { decideParks, protectedRows } from './protect-observations.ts';
import { taxCounterpart } from './shown-refunds.ts';

/** The periods that may be out, by indicator, park and year. */
export type PublishedEarlier = ReadonlyMap<string, readonly Period[]>;

/** Names an indicator of a park in a year. */
export function earlierKey(indicator: string, park: string, year: number): string {
  return `${indicator} ${park} ${year}`;
}

interface Row {
  readonly indicator: string;
  readonly park: string;
  readonly period: Period;
}

const rowKey = ({ indicator, park, period }: Row): string =>
  `${earlierKey(indicator, park, period.year)} ${period.month}`;

/** The rows withheld with their values. */
function withheldRows(editions: DatedEditions, decisions: readonly ParkDecision[]): Row[] {
  return protectedRows(editions, decisions).filter(({ part }) => part === 'row');
}

/** Whether an indicator may be made of one of these measures. */
function isMadeOf(indicator: Indicator, measures: ReadonlySet<WatchedMeasure>): boolean {
  const named = measuresOfIndicator(indicator);
  const { above = [], below = [] } = partsOfRatio(indicator) ?? {};
  const madeOf = (named.length > 0 ? named : measuresInUnit(indicator)).map(
    ({ measure }) => measure,
  );
  return [...madeOf, ...above, ...below].some((measure) => measures.has(measure));
}

/** The public indicators that may be made of a measure, or of the taxes before or after refunds. */
export function indicatorsMadeOf(
  { public: open }: DatedEditions,
  ...measures: readonly WatchedMeasure[]
): Indicator[] {
  const all = new Set(measures.flatMap((measure) => [measure, taxCounterpart(measure) ?? measure]));
  return open.indicators.filter((candidate) => isMadeOf(candidate, all));
}

/** What there was when a period was published: earlier years too, as stocks are compared with them. */
export function asOf(
  { internal, public: open, ...rest }: DatedEditions,
  period: Period,
  indicators: Indicator[],
): DatedEditions {
  const until = lastDayOf(period);
  const isKnown = ({ published }: Grade): boolean => published === undefined || published <= until;
  const codes = new Set(indicators.map(({ code }) => code));
  const rowsOf = ({ observations }: Park): Park['observations'] =>
    observations.filter(
      (row) => comparePeriods(row.period, period) <= 0 && codes.has(row.indicator),
    );
  const reported = internal.enterprisePeriods;
  const hasYear = reported.some((row) => row.period.year === period.year);
  // Figures of another year stand for those of a year in which no firm reports.
  const enterprisePeriods = hasYear
    ? reported.filter((row) => comparePeriods(row.period, period) <= 0)
    : reported;
  return {
    ...rest,
    public: {
      ...open,
      indicators,
      observations: rowsOf(open),
      grades: open.grades.filter(isKnown),
    },
    internal: { ...internal, observations: rowsOf(internal), enterprisePeriods },
  };
}

/**
 * The rows of a year withheld now that were shown when an earlier period was published. The releases are
 * gone through until one withholds all: what is unsafe in one period is withheld in all that follow.
 */
function shownInYear(
  editions: DatedEditions,
  indicators: Indicator[],
  rows: readonly Row[],
  rule: DisclosureRule,
): Row[] {
  const periods = new Map(rows.map(({ period }) => [period.month, period]));
  const shown = new Map<string, Row>();
  for (const release of [...periods.values()].sort(comparePeriods).slice(0, -1)) {
    const then = asOf(editions, release, indicators);
    const withheld = new Set(withheldRows(then, decideParks(then, rule)).map(rowKey));
    const before = rows.filter(({ period }) => comparePeriods(period, release) <= 0);
    const open = before.filter((row) => !withheld.has(rowKey(row)));
    for (const row of open) shown.set(rowKey(row), row);
    const places = (list: readonly Row[]): Set<string> =>
      new Set(list.map(({ indicator, park }) => `${indicator} ${park}`));
    if (open.length === 0 && places(before).size === places(rows).size) break;
  }
  return [...shown.values()];
}

/** Finds what earlier releases may have shown, year by year. */
export function publishedEarlier(
  editions: DatedEditions,
  decisions: readonly ParkDecision[],
  rule: DisclosureRule,
): PublishedEarlier {
  const rows = withheldRows(editions, decisions);
  const found = new Map<string, Period[]>();
  for (const year of new Set(rows.map(({ period }) => period.year))) {
    const measures = decisions
      .filter((decision) => decision.year === year && decision.reasons.size > 0)
      .map(({ measure }) => measure);
    const indicators = indicatorsMadeOf(editions, ...measures);
    const ofYear = rows.filter(({ period }) => period.year === year);
    for (const { indicator, park, period } of shownInYear(editions, indicators, ofYear, rule)) {
      const key = earlierKey(indicator, park, year);
      found.set(key, [...(found.get(key) ?? []), period].sort(comparePeriods));
    }
  }
  return found;
}
