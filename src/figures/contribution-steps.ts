/** The steps of a waterfall of growth: which firms are named, and their rounded points. */
import { addUp, subtract } from '../model/decimal.ts';
import type { ContributionStep, GrowthContributions } from '../model/growth-contribution.ts';
import { roundParts } from '../model/rounded-parts.ts';

/** A named firm and its 百分点 as printed. */
export interface NamedStep {
  readonly step: ContributionStep;
  readonly points: number;
}

/** What a waterfall shows. */
export interface ShownSteps {
  readonly named: readonly NamedStep[];
  /** Everybody else taken together; none when nobody is left. */
  readonly rest?: { readonly firms: number; readonly points: number };
}

/** Every firm's 百分点 at two decimals, and their sum as printed. */
export interface RoundedSteps {
  readonly total: number;
  /**
   * @param most how many firms are named on either side
   * @param always those named besides
   */
  shown(most: number, always: (step: ContributionStep) => boolean): ShownSteps;
}

/**
 * Rounds the points of all firms once, so that a firm has the same number however many are named.
 *
 * @param all every firm that changed, on its side
 * @param firms how many were compared, those without a change included
 */
export function roundedSteps(all: GrowthContributions, firms: number): RoundedSteps {
  const steps = [...all.up, ...all.down];
  const rounded = roundParts(
    steps.map(({ points }) => points),
    2,
  );
  const total = addUp(rounded);
  return {
    total,
    shown(most, always) {
      const isNamed = (step: ContributionStep, index: number): boolean =>
        (index < all.up.length ? index : index - all.up.length) < most || always(step);
      const named = steps.flatMap((step, index) =>
        isNamed(step, index) ? [{ step, points: rounded[index] ?? 0 }] : [],
      );
      if (named.length === steps.length) return { named };
      const points = subtract(total, addUp(named.map((item) => item.points)));
      return { named, rest: { firms: firms - named.length, points } };
    },
  };
}
