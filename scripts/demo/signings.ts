import { periodKey } from '../../src/data/period.ts';
import { FIRST_YEAR, periodsSince } from './calendar.ts';
import { PROJECTS } from './cast/projects.ts';
import type { SigningPlan } from './plan.ts';
import type { DemoReading, Series, SeriesByPark } from './series.ts';
import { growthOf } from './series.ts';
import { PARKS, ZONE_CODE } from './zone.ts';

/** The first signing of one of the projects. */
export interface Signing {
  readonly year: number;
  readonly month: number;
  readonly park: string;
  /** Planned total investment in 万元. */
  readonly investment: number;
}

/** Every signing since 2022, by date. For an expansion only what it adds counts. */
const SIGNINGS: readonly Signing[] = PROJECTS.flatMap(({ signed, park, investment }) =>
  signed === undefined || investment === undefined
    ? []
    : [{ year: Number(signed.slice(0, 4)), month: Number(signed.slice(5, 7)), park, investment }],
);

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
