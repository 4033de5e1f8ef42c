import { periodKey } from '../../src/data/period.ts';
import { FIRST_YEAR, periodsSince } from './calendar.ts';
import type { StockPlan } from './plan.ts';
import { randomFor, swing } from './random.ts';
import type { DemoReading, Levels, Series, SeriesByPark } from './series.ts';
import { growthOf, toSteps } from './series.ts';
import { sharesOf } from './shares.ts';
import { PARKS, ZONE_CODE } from './zone.ts';

/** Months from the end of 2021, when the levels of a plan begin. */
function monthsIn(year: number, month: number): number {
  return (year - 2022) * 12 + month;
}

function zoneLevels(code: string, plan: StockPlan, decimals: number): Levels {
  const random = randomFor(`level ${code}`);
  const levels = new Map<string, number>();
  for (const { year, month } of periodsSince(FIRST_YEAR - 1)) {
    const position = monthsIn(year, month) / 6;
    const from = plan.levels[Math.floor(position)] ?? 0;
    const to = plan.levels[Math.ceil(position)] ?? from;
    const part = position - Math.floor(position);
    const stray = 1 + (plan.stray ?? 0) * swing(random) * (part === 0 ? 0 : 1);
    levels.set(periodKey({ year, month }), toSteps((from + (to - from) * part) * stray, decimals));
  }
  return levels;
}

/** Each park's rounded share, the largest park taking what rounding leaves; sums are exact. */
function parkLevels(code: string, profile: StockPlan['profile'] & string, zone: Levels): Levels[] {
  const shares = sharesOf(code, profile, false);
  const parks = PARKS.map(() => new Map<string, number>());
  for (const { year, month } of periodsSince(FIRST_YEAR - 1)) {
    const key = periodKey({ year, month });
    const total = zone.get(key) ?? 0;
    const now = shares(year, month);
    const before = shares(Math.max(year - 1, FIRST_YEAR - 1), month);
    // Shares move over the months; a new park enters with its whole share.
    const share = now.map((end, park) => {
      const start = before[park] ?? end;
      return start === 0 ? end : start + ((end - start) * month) / 12;
    });
    const sum = share.reduce((a, b) => a + b, 0);
    const parts = share.map((one) => Math.round((one / sum) * total));
    const rest = total - parts.reduce((a, b) => a + b, 0);
    const largest = share.indexOf(Math.max(...share));
    parts.forEach((part, park) => parks[park]?.set(key, park === largest ? part + rest : part));
  }
  return parks;
}

function readings(levels: Levels, since: number): Series {
  const series = new Map<string, DemoReading>();
  for (const { year, month } of periodsSince(Math.max(FIRST_YEAR, since))) {
    const key = periodKey({ year, month });
    const steps = levels.get(key) ?? 0;
    const base = year - 1 < since ? undefined : levels.get(periodKey({ year: year - 1, month }));
    const change = base === undefined ? undefined : steps - base;
    series.set(key, { steps, growth: growthOf(steps, base), change });
  }
  return series;
}

/**
 * A level at the end of each month for the zone and, when the plan names a profile, its parks;
 * growth and change are worked out from the levels.
 */
export function stockSeries(code: string, plan: StockPlan, decimals: number): SeriesByPark {
  const zone = zoneLevels(code, plan, decimals);
  const all = new Map<string, Series>([[ZONE_CODE, readings(zone, FIRST_YEAR - 1)]]);
  if (plan.profile === undefined) return all;
  parkLevels(code, plan.profile, zone).forEach((levels, index) => {
    const park = PARKS[index];
    if (park !== undefined) all.set(park.code, readings(levels, park.since));
  });
  return all;
}
