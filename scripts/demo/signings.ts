import { periodKey } from '../../src/data/period.ts';
import { FIRST_YEAR, periodsSince } from './calendar.ts';
import type { SigningPlan } from './plan.ts';
import { pick, randomFor } from './random.ts';
import type { DemoReading, Series, SeriesByPark } from './series.ts';
import { growthOf } from './series.ts';
import { PARKS, ZONE_CODE } from './zone.ts';

/** One project signed for the first time; projects.csv tells the rest of its life. */
export interface Signing {
  readonly year: number;
  readonly month: number;
  readonly park: string;
  /** Planned total investment in 万元. */
  readonly investment: number;
}

/** Projects signed per year; 2026 up to June. */
const PER_YEAR: readonly (readonly [year: number, count: number])[] = [
  [2022, 17],
  [2023, 18],
  [2024, 20],
  [2025, 22],
  [2026, 11],
];

/** Planned investments that occur, in 万元; most projects are middling, a few large. */
const SIZES = [
  5000, 6800, 8500, 12000, 15000, 18000, 20000, 24000, 30000, 36000, 50000, 80000, 110000,
];

/** Months in which projects are signed: more before mid-year and year-end. */
const MONTHS = [1, 2, 3, 3, 4, 5, 5, 6, 6, 7, 8, 9, 9, 10, 11, 11, 12, 12];

/** Every signing since 2022, by date. */
export const SIGNINGS: readonly Signing[] = PER_YEAR.flatMap(([year, count]) => {
  const random = randomFor(`signings ${year}`);
  const months = year === 2026 ? MONTHS.filter((month) => month <= 6) : MONTHS;
  const parks = PARKS.filter((park) => park.since <= year);
  return Array.from({ length: count }, () => ({
    year,
    month: pick(random, months),
    park: pick(random, parks).code,
    investment: pick(random, SIZES),
  })).sort((a, b) => a.month - b.month);
});

/** What counts as a large project: planned investment of at least one 亿元. */
const LARGE = 10000;

function amount({ measure }: SigningPlan, signing: Signing): number {
  if (measure === 'projects') return 1;
  if (measure === 'large') return signing.investment >= LARGE ? 1 : 0;
  return signing.investment / 100;
}

/** Cumulative signings of the zone and its parks; investment in steps of 0.01 亿元. */
export function signingSeries(plan: SigningPlan): SeriesByPark {
  const upTo = (park: string, year: number, month: number): number =>
    SIGNINGS.filter((one) => one.year === year && one.month <= month)
      .filter((one) => park === ZONE_CODE || one.park === park)
      .reduce((sum, one) => sum + amount(plan, one), 0);
  const series = (park: string, since: number): Series => {
    const readings = new Map<string, DemoReading>();
    for (const { year, month } of periodsSince(Math.max(FIRST_YEAR, since))) {
      const steps = upTo(park, year, month);
      const base = year - 1 < since ? undefined : upTo(park, year - 1, month);
      const change = base === undefined || plan.measure === 'investment' ? undefined : steps - base;
      readings.set(periodKey({ year, month }), { steps, growth: growthOf(steps, base), change });
    }
    return readings;
  };
  return new Map([
    [ZONE_CODE, series(ZONE_CODE, FIRST_YEAR - 1)],
    ...PARKS.map((park) => [park.code, series(park.code, park.since)] as const),
  ]);
}
