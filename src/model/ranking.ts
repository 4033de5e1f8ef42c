/** Standings side by side: which keep their schedule, which lead and which lag most. */
import type { Period } from '../data/period.ts';
import { comparePeriods } from './period.ts';
import { sizeOf } from './reading.ts';
import type { Standing } from './standing.ts';

/** Standings sorted out against their schedules. */
export interface ScheduleOverview {
  /** Those that keep their schedule, the furthest ahead first. */
  readonly reached: readonly Standing[];
  /** Those that do not, the furthest behind first. */
  readonly short: readonly Standing[];
  /** Those with a scheduled target whose figures are withheld or unreported. */
  readonly unknown: readonly Standing[];
  /** Those with a scheduled target whose latest figure is of an earlier period than the others'. */
  readonly behind: readonly Standing[];
}

/** Standings of one period, and those that have not come as far. */
export interface OnePeriod {
  readonly period: Period;
  readonly standings: readonly Standing[];
  readonly behind: readonly Standing[];
}

/**
 * Parts standings, each in the latest period of its indicator, into those of the latest period among
 * them and those of earlier ones: figures of two periods are never held against each other.
 *
 * @returns undefined without a standing
 */
export function ofOnePeriod(all: readonly Standing[]): OnePeriod | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const period = all.reduce(
    (latest, standing) => (comparePeriods(standing.period, latest) > 0 ? standing.period : latest),
    first.period,
  );
  const isOf = (standing: Standing): boolean => comparePeriods(standing.period, period) === 0;
  return { period, standings: all.filter(isOf), behind: all.filter((standing) => !isOf(standing)) };
}

/**
 * How far a standing is on the good side of its schedule, in 百分点: the lead, or for an indicator
 * that should be low the room left below its ceiling.
 *
 * @returns undefined when it has no lead
 */
export function favourableLead(standing: Standing): number | undefined {
  if (typeof standing.lead !== 'number') return undefined;
  return standing.indicator.direction === 'down' ? 0 - standing.lead : standing.lead;
}

/**
 * Sorts standings of one period out; those without a target or a schedule are left out altogether.
 *
 * @param behind those whose latest figure is of an earlier period
 */
export function scheduleOverview(
  standings: readonly Standing[],
  behind: readonly Standing[] = [],
): ScheduleOverview {
  const lead = (standing: Standing): number => favourableLead(standing) ?? 0;
  const inOrder = (a: Standing, b: Standing): number => a.indicator.order - b.indicator.order;
  return {
    reached: standings
      .filter((standing) => standing.onSchedule === true)
      .sort((a, b) => lead(b) - lead(a) || inOrder(a, b)),
    short: standings
      .filter((standing) => standing.onSchedule === false)
      .sort((a, b) => lead(a) - lead(b) || inOrder(a, b)),
    unknown: standings.filter(
      ({ onSchedule }) => onSchedule === 'withheld' || onSchedule === 'not-reported',
    ),
    behind: behind.filter(({ onSchedule }) => onSchedule !== 'not-applicable'),
  };
}

/** Standings with a stated growth, the fastest first. */
export function rankByGrowth(standings: readonly Standing[]): readonly Standing[] {
  const growth = ({ growth: rate }: Standing): number => sizeOf(rate) ?? 0;
  return standings
    .filter((standing) => sizeOf(standing.growth) !== undefined)
    .sort((a, b) => growth(b) - growth(a) || a.indicator.order - b.indicator.order);
}
