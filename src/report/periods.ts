/**
 * Which periods have a report: those that the zone's indicators, the progress of projects or the lines
 * of the report have reached. One table may be ahead of the others, which then say their own date.
 *
 * A few rows of last year that are only there to be compared with make no report of it.
 */
import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { isReported } from '../model/latest.ts';
import { once } from '../model/once.ts';
import { comparePeriods, MONTHS } from '../model/period.ts';

/** The periods that have a report, the latest first. */
export const reportPeriods = once((park: Park): readonly Period[] => {
  const indicators = indicatorsByPeriod(park);
  const found = new Map<string, Period>();
  for (const [key, { codes, period }] of indicators) {
    if (isToldOf(park, codes) && !isMereBase(park, period, indicators)) found.set(key, period);
  }
  for (const { period } of [...park.projectProgress, ...park.measures]) {
    found.set(periodKey(period), period);
  }
  return [...found.values()].sort((a, b) => comparePeriods(b, a));
});

/**
 * Whether a report tells any of the indicators: of the home page, marked for the report, or with a 用途. A
 * figure of an earlier year that is only there for a target to start from makes no report. Where no
 * indicator is any of that, all are.
 */
function isToldOf({ indicators }: Park, codes: ReadonlySet<string>): boolean {
  const reported = indicators.filter(
    ({ headline, inReport, role = 'other' }) => headline || inReport || role !== 'other',
  );
  return reported.length === 0 || reported.some(({ code }) => codes.has(code));
}

type ByPeriod = ReadonlyMap<string, { readonly period: Period; readonly codes: Set<string> }>;

/** The indicators the zone has reported, by period. */
function indicatorsByPeriod(park: Park): ByPeriod {
  const found = new Map<string, { period: Period; codes: Set<string> }>();
  for (const row of park.observations) {
    if (row.park !== park.zone.code || !isReported(row)) continue;
    const key = periodKey(row.period);
    const known = found.get(key) ?? { period: row.period, codes: new Set() };
    known.codes.add(row.indicator);
    found.set(key, known);
  }
  return found;
}

/**
 * Whether a period is only there to be compared with: nothing but indicators is dated in its year, all
 * of them stand again in the same months a year later, and there are at least twice as many of them there.
 */
function isMereBase(park: Park, period: Period, indicators: ByPeriod): boolean {
  const codes = indicators.get(periodKey(period))?.codes ?? new Set<string>();
  const later = indicators.get(periodKey({ ...period, year: period.year + 1 }))?.codes;
  if (later === undefined || codes.size * 2 > later.size) return false;
  if (![...codes].every((code) => later.has(code))) return false;
  const year = String(period.year);
  const months = [...indicators.values()].filter((item) => item.period.year === period.year).length;
  const dated = park.stageEvents.some(({ date }) => date.startsWith(year));
  return !dated && months < MONTHS / 2;
}
