import { periodKey } from '../../src/data/period.ts';
import { FIRST_YEAR, monthsOf, periodsSince } from './calendar.ts';
import { flowLevels, flowRates } from './flow.ts';
import type { FlowPlan } from './plan.ts';
import type { DemoReading, Levels, Series, SeriesByPark } from './series.ts';
import { growthOf, toHundredths } from './series.ts';
import type { Shares } from './shares.ts';
import { sharesOf, splitWhole } from './shares.ts';
import { PARKS, ZONE_CODE } from './zone.ts';

/** The zone's cumulative levels split over the parks: sums exact, no park ever falling in a year. */
function splitLevels(zone: Levels, shares: Shares): Map<string, number>[] {
  const parks = PARKS.map(() => new Map<string, number>());
  for (let year = FIRST_YEAR - 1; year <= 2026; year += 1) {
    let before = PARKS.map(() => 0);
    let zoneBefore = 0;
    for (const month of monthsOf(year)) {
      const key = periodKey({ year, month });
      const total = zone.get(key) ?? 0;
      const share = shares(year, month);
      const missing = before.map((level, park) => Math.max(0, (share[park] ?? 0) * total - level));
      const parts = splitWhole(total - zoneBefore, missing.some((m) => m > 0) ? missing : share);
      before = before.map((level, park) => level + (parts[park] ?? 0));
      before.forEach((level, park) => parks[park]?.set(key, level));
      zoneBefore = total;
    }
  }
  return parks;
}

function readings(
  levels: Levels,
  since: number,
  growth: (year: number, month: number) => number | undefined,
  changed: boolean,
): Series {
  const series = new Map<string, DemoReading>();
  for (const { year, month } of periodsSince(Math.max(FIRST_YEAR, since))) {
    const steps = levels.get(periodKey({ year, month })) ?? 0;
    const base = year - 1 < since ? undefined : levels.get(periodKey({ year: year - 1, month }));
    series.set(periodKey({ year, month }), {
      steps,
      growth: growth(year, month),
      change: changed && base !== undefined ? steps - base : undefined,
    });
  }
  return series;
}

/**
 * A cumulative indicator for the zone and, when the plan names a profile, its parks. A park's stated
 * growth is the zone's, changed by how its share moved; counted amounts state what the levels say.
 */
export function flowSeries(code: string, plan: FlowPlan, decimals: number): SeriesByPark {
  const rates = flowRates(code, plan);
  const zone = flowLevels(code, plan, rates, decimals);
  const counted = plan.counted ?? false;
  const fromLevels = (levels: Levels) => (year: number, month: number) =>
    growthOf(
      levels.get(periodKey({ year, month })) ?? 0,
      levels.get(periodKey({ year: year - 1, month })),
    );
  const stated = (year: number, month: number) => rates.get(periodKey({ year, month }));
  const all = new Map<string, Series>([
    [ZONE_CODE, readings(zone, FIRST_YEAR - 1, counted ? fromLevels(zone) : stated, counted)],
  ]);
  if (plan.profile === undefined) return all;

  const shares = sharesOf(code, plan.profile, true);
  splitLevels(zone, shares).forEach((levels, index) => {
    const park = PARKS[index];
    if (park === undefined) return;
    const growth = (year: number, month: number): number | undefined => {
      const base = shares(year - 1, month)[index] ?? 0;
      const rate = stated(year, month);
      if (base === 0 || rate === undefined) return undefined;
      return toHundredths(
        ((1 + rate / 100) * ((shares(year, month)[index] ?? 0) / base) - 1) * 100,
      );
    };
    all.set(
      park.code,
      readings(levels, park.since, counted ? fromLevels(levels) : growth, counted),
    );
  });
  return all;
}
