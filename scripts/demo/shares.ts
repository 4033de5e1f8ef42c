import { FIRST_YEAR } from './calendar.ts';
import { PROFILES } from './plan.ts';
import { randomFor, swing } from './random.ts';
import { PARKS } from './zone.ts';

/** Yearly drift of the parks' weights towards 2026: 新城 gains, 西湾 loses, 北岭 grows fast. */
const DRIFT = [0.012, -0.014, 0.004, 0.05];

/** Which part of the zone each park has; the parts of one period add up to 1. */
export type Shares = (year: number, month: number) => readonly number[];

function normalise(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new Error('shares: no positive weight');
  return weights.map((weight) => weight / total);
}

/**
 * The parks' shares in one indicator: the profile, drifting from year to year, with a wobble of its
 * own per year (±2 %) and, for cumulative ones, per month (±0.6 %). A park has none before it began.
 */
export function sharesOf(code: string, profile: keyof typeof PROFILES, monthly: boolean): Shares {
  const wobbles = new Map<string, number>();
  for (const park of PARKS) {
    const random = randomFor(`shares ${code} ${park.code}`);
    for (let year = FIRST_YEAR - 1; year <= 2026; year += 1) {
      wobbles.set(`${park.code} ${year}`, 1 + 0.02 * swing(random));
      for (let month = 1; month <= 12; month += 1) {
        wobbles.set(`${park.code} ${year}-${month}`, monthly ? 1 + 0.006 * swing(random) : 1);
      }
    }
  }
  const at = (key: string): number => wobbles.get(key) ?? 1;
  return (year, month) =>
    normalise(
      PARKS.map((park, index) => {
        if (year < park.since) return 0;
        const drift = 1 + (DRIFT[index] ?? 0) * (year - 2026);
        const weight = PROFILES[profile][index] ?? 0;
        return weight * drift * at(`${park.code} ${year}`) * at(`${park.code} ${year}-${month}`);
      }),
    );
}

/**
 * Splits a whole number into whole parts in proportion to `weights` (largest remainder), so that
 * they add up to it exactly. Throws when no weight is positive and there is something to split.
 */
export function splitWhole(total: number, weights: readonly number[]): number[] {
  if (total === 0) return weights.map(() => 0);
  const exact = normalise(weights).map((share) => share * total);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
