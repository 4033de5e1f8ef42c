/**
 * Which firms pulled a park up or down: each firm's change over the park's base, in 百分点. The
 * contributions add up to the growth of the firms compared, exactly.
 *
 * This is nominal arithmetic over firms' own figures. It explains the stated growth of a park, it
 * does not replace it: comparable prices and re-scoped bases are not in firms' figures.
 */
import { addUp, settle, subtract } from './decimal.ts';

/** One firm's amounts in the two periods compared, in one unit. */
export interface FirmChange {
  readonly code: string;
  readonly current: number;
  readonly base: number;
}

/** One step of the way from the base to the present. */
export interface ContributionStep {
  /** The firm; none for the rest taken together. */
  readonly code?: string;
  /** Firms taken together in this step. */
  readonly firms: number;
  /** current − base, in the amounts' unit. */
  readonly change: number;
  /** change ÷ the base of all firms × 100. */
  readonly points: number;
  /** The firm's own nominal growth in %; none for the rest or without a positive base. */
  readonly rate?: number;
}

/** The growth of all firms taken apart. */
export interface GrowthContributions {
  readonly base: number;
  readonly current: number;
  /** Growth of all firms together, in %. */
  readonly total: number;
  /** Those that pulled up most, the strongest first. */
  readonly up: readonly ContributionStep[];
  /** Those that pulled down most, the strongest first. */
  readonly down: readonly ContributionStep[];
  /** Everybody else together; none when nobody is left. */
  readonly rest?: ContributionStep;
}

/**
 * Takes the growth of a group of firms apart.
 *
 * @param most how many firms are named on either side
 * @returns undefined when the firms' base together is not positive: there is no rate then
 */
export function growthContributions(
  firms: readonly FirmChange[],
  most: number,
): GrowthContributions | undefined {
  const base = addUp(firms.map((firm) => firm.base));
  const current = addUp(firms.map((firm) => firm.current));
  if (base <= 0) return undefined;
  const steps = firms
    .map(({ code, current: now, base: then }): ContributionStep => {
      const change = subtract(now, then);
      return {
        code,
        firms: 1,
        change,
        points: settle((change / base) * 100),
        ...(then > 0 ? { rate: settle((change / then) * 100) } : {}),
      };
    })
    .sort((a, b) => b.change - a.change || ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
  const up = steps.filter((step) => step.change > 0).slice(0, most);
  const down = steps
    .filter((step) => step.change < 0)
    .slice(-most)
    .reverse();
  const named = new Set([...up, ...down]);
  const others = steps.filter((step) => !named.has(step));
  const change = addUp(others.map((step) => step.change));
  return {
    base,
    current,
    total: settle((subtract(current, base) / base) * 100),
    up,
    down,
    ...(others.length > 0
      ? { rest: { firms: others.length, change, points: settle((change / base) * 100) } }
      : {}),
  };
}
