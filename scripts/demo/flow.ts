import { periodKey } from '../../src/data/period.ts';
import { FIRST_YEAR, monthsOf, REPORTING_MONTHS } from './calendar.ts';
import type { FlowPlan } from './plan.ts';
import { SHAPES } from './plan.ts';
import { randomFor, swing } from './random.ts';
import type { Levels } from './series.ts';
import { toHundredths, toSteps } from './series.ts';

/** Stated growth of the zone in %, by period key. */
export type Rates = ReadonlyMap<string, number>;

/**
 * Stated growth month by month: from a start in February that differs by up to 3 points, straight to
 * the planned rate of the first half and on to that of the year, months between straying by 0.3.
 */
export function flowRates(code: string, plan: FlowPlan): Rates {
  const random = randomFor(`rates ${code}`);
  const rates = new Map<string, number>();
  for (let year = FIRST_YEAR; year <= 2026; year += 1) {
    const half = plan.growth[(year - FIRST_YEAR) * 2] ?? 0;
    const whole = plan.growth[(year - FIRST_YEAR) * 2 + 1] ?? half;
    const start = half + 3 * swing(random);
    for (const month of monthsOf(year)) {
      const stray = 0.3 * swing(random);
      const straight =
        month <= 6
          ? start + ((half - start) * (month - 2)) / 4
          : half + ((whole - half) * (month - 6)) / 6;
      const planned = month === 6 || month === 12;
      rates.set(periodKey({ year, month }), toHundredths(planned ? straight : straight + stray));
    }
  }
  return rates;
}

/** Cumulative shares of one year, the monthly steps shaken by up to 6 %. Index 0 is February. */
function shakenShape(code: string, plan: FlowPlan, year: number): number[] {
  const random = randomFor(`shape ${code} ${year}`);
  let before = 0;
  let sum = 0;
  const shaken = SHAPES[plan.shape].map((share) => {
    sum += (share - before) * (1 + 0.06 * swing(random));
    before = share;
    return sum;
  });
  return shaken.map((share) => share / sum);
}

/** The growth in current-price level behind the stated one: prices, or the base counted anew. */
function levelGrowth(stated: number, plan: FlowPlan, shift: number): number {
  return (1 + stated / 100) * (1 + (plan.priceChange ?? shift) / 100);
}

/** Cumulative amounts of 2025 by month, from the first half of 2026 backwards and on to the year. */
function baseYear(code: string, plan: FlowPlan, backwards: (month: number) => number): number[] {
  const shape = shakenShape(code, plan, 2025);
  const half = shape[4] ?? 0.5;
  const june = backwards(6);
  return REPORTING_MONTHS.map((month, index) =>
    month <= 6 ? backwards(month) : (june * (shape[index] ?? 1)) / half,
  );
}

/**
 * Cumulative levels of the zone in steps, never falling within a year, from the year before the
 * first published one. Built backwards from the first half of 2026, so that levels and stated growth
 * agree but for price changes and a base counted anew (up to 0.15 %).
 */
export function flowLevels(code: string, plan: FlowPlan, rates: Rates, decimals: number): Levels {
  const latest = shakenShape(code, plan, 2026);
  const random = randomFor(`base ${code}`);
  const shifts = [2023, 2024, 2025, 2026].map(() => 0.15 * swing(random));
  const earlier = (level: number, year: number, month: number): number => {
    const stated = rates.get(periodKey({ year, month })) ?? 0;
    return level / levelGrowth(stated, plan, shifts[year - FIRST_YEAR] ?? 0);
  };
  const now = (month: number): number => (plan.june * (latest[month - 2] ?? 0)) / (latest[4] ?? 1);

  const byYear = new Map<number, number[]>();
  byYear.set(2026, monthsOf(2026).map(now));
  byYear.set(
    2025,
    baseYear(code, plan, (month) => earlier(now(month), 2026, month)),
  );
  for (let year = 2024; year >= FIRST_YEAR - 1; year -= 1) {
    const later = byYear.get(year + 1) ?? [];
    byYear.set(
      year,
      later.map((level, index) => earlier(level, year + 1, index + 2)),
    );
  }

  const levels = new Map<string, number>();
  for (let year = FIRST_YEAR - 1; year <= 2026; year += 1) {
    let highest = 0;
    (byYear.get(year) ?? []).forEach((level, index) => {
      highest = Math.max(highest, toSteps(level, decimals));
      levels.set(periodKey({ year, month: index + 2 }), highest);
    });
  }
  return levels;
}
