import { PLANS } from './plans.ts';
import { SHAPES } from './plan.ts';
import { randomFor, swing } from './random.ts';
import { sharesOf, splitWhole } from './shares.ts';
import { TARGETS_2026 } from './targets-2026.ts';

/** Months whose cumulative share a month-by-month target states. */
export const SCHEDULED = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/**
 * A past target of the zone: what was reached in the year, off by −3 % to 7 % (a ceiling: 3 % to
 * 13 % above), rounded as targets are. `reached` and the result in the indicator's unit.
 */
export function pastTarget(code: string, year: number, reached: number, decimals: number): number {
  const middle = TARGETS_2026[code]?.ceiling === true ? 1.08 : 1.02;
  const off = reached * (middle + 0.05 * swing(randomFor(`target ${code} ${year}`)));
  const grain = [10, 1, 0.5, 0.1, 0.05].find((step) => off / step >= 30) ?? 0.01;
  const rounded = Math.round(off / grain) * grain;
  return Math.round(rounded * 10 ** decimals) / 10 ** decimals;
}

/**
 * The zone's target split over the parks, in their order: what each would need by its share, up to
 * 8 % more or less, so that some run ahead and some behind. The first takes what is finer than the
 * indicator's decimals. Throws when the indicator has no parks.
 */
export function parkTargets(
  code: string,
  year: number,
  target: number,
  decimals: number,
): readonly number[] {
  const plan = PLANS[code];
  const profile = plan !== undefined && 'profile' in plan ? plan.profile : undefined;
  if (profile === undefined) throw new Error(`the indicator ${code} has no parks`);
  const whole = Math.floor(target * 10 ** decimals + 1e-6);
  const random = randomFor(`park targets ${code} ${year}`);
  const shares = sharesOf(code, profile, false)(year, 12);
  const weights = shares.map((share) => share * (1 + 0.08 * swing(random)));
  const parts = splitWhole(whole, weights).map((part) => part / 10 ** decimals);
  const finer = target - whole / 10 ** decimals;
  return parts.map((part, index) => Number((index === 0 ? part + finer : part).toFixed(4)));
}

/**
 * Cumulative shares in %, February to November, as written. An amount follows its plan's shape; a
 * level starts from `base`, where the last year ended, so that standing still is never "half done".
 */
export function schedule(code: string, target: number, base: number): string[] {
  const plan = PLANS[code];
  if (plan?.kind === 'flow') {
    return SCHEDULED.map((_, index) => ((SHAPES[plan.shape][index] ?? 0) * 100).toFixed(1));
  }
  const due = (month: number): number => (base + ((target - base) * month) / 12) / target;
  return SCHEDULED.map((month) => (due(month) * 100).toFixed(2));
}
