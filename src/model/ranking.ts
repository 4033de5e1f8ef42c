/** Standings side by side: which keep their schedule, which lead and which lag most. */
import type { Standing } from './standing.ts';

/** Standings sorted out against their schedules. */
export interface ScheduleOverview {
  /** Those that keep their schedule, the furthest ahead first. */
  readonly reached: readonly Standing[];
  /** Those that do not, the furthest behind first. */
  readonly short: readonly Standing[];
  /** Those with a scheduled target whose figures are withheld or unreported. */
  readonly unknown: readonly Standing[];
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

/** Sorts standings out; those without a target or a schedule are left out altogether. */
export function scheduleOverview(standings: readonly Standing[]): ScheduleOverview {
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
  };
}

/** Standings with a stated growth, the fastest first. */
export function rankByGrowth(standings: readonly Standing[]): readonly Standing[] {
  const growth = ({ growth: rate }: Standing): number => (typeof rate === 'number' ? rate : 0);
  return standings
    .filter((standing) => typeof standing.growth === 'number')
    .sort((a, b) => growth(b) - growth(a) || a.indicator.order - b.indicator.order);
}
