/** How much of a whole a few firms make up. */
import { addUp, settle } from './decimal.ts';

/** Concentration of one measure over firms. */
export interface Concentration {
  /** Firms with a positive amount. */
  readonly firms: number;
  /** Share of the five largest, a fraction. */
  readonly topFive: number;
  /** Herfindahl–Hirschman index: Σ (share in %)², 0 … 10000. */
  readonly hhi: number;
}

/**
 * Concentration of amounts; zero and negative ones take no part.
 *
 * @returns undefined when nothing is positive
 */
export function concentrationOf(amounts: readonly number[]): Concentration | undefined {
  const positive = amounts.filter((amount) => amount > 0).sort((a, b) => b - a);
  const whole = addUp(positive);
  if (positive.length === 0) return undefined;
  return {
    firms: positive.length,
    topFive: settle(addUp(positive.slice(0, 5)) / whole),
    hhi: settle(addUp(positive.map((amount) => (amount / whole) ** 2)) * 10_000),
  };
}
