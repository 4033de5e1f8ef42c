/** How long projects stay at a stage, and which stay unusually long. */
import { daysFrom, isDay } from './day.ts';
import { rankOf, STAGE_ORDER, type RankedStage } from './project-stages.ts';
import type { Unit } from './project-units.ts';
import { quartilesOf } from './quartiles.ts';

/** Finished stays at one stage, in days. */
export interface StageTime {
  readonly stage: RankedStage;
  /** How many projects have left the stage for a later one. */
  readonly stays: number;
  readonly median: number;
  /** Three quarters of the stays were no longer; what exceeds it is unusual. */
  readonly upperQuartile: number;
}

/** A project that stays longer at its stage than three quarters did before it. */
export interface Ageing {
  readonly unit: Unit;
  readonly stage: RankedStage;
  readonly days: number;
  readonly usual: StageTime;
}

/** From here on nobody waits for anything any more. */
const ARRIVED = rankOf('production');

/** With fewer stays nobody can say what is usual. */
const LEAST_STAYS = 4;

/**
 * The stage times of the stages that anybody has left, in order. Stays with broken order are left out, and
 * those of no day: two stages entered under one date tell when they were entered, not how long one took.
 */
export function stageTimes(units: readonly Unit[]): StageTime[] {
  const stays = new Map<RankedStage, number[]>();
  for (const { arrivals } of units) {
    arrivals.forEach(({ stage, date }, i) => {
      const next = arrivals[i + 1];
      if (next === undefined || next.date <= date || !isDay(date) || !isDay(next.date)) return;
      stays.set(stage, [...(stays.get(stage) ?? []), daysFrom(date, next.date)]);
    });
  }
  return STAGE_ORDER.flatMap((stage): StageTime[] => {
    const days = quartilesOf(stays.get(stage) ?? []);
    if (days === undefined) return [];
    const { count, median, upper } = days;
    return [{ stage, stays: count, median: Math.round(median), upperQuartile: Math.round(upper) }];
  });
}

/** Active projects before 投产 beyond the usual time at their stage, the longest there first. */
export function ageingProjects(
  units: readonly Unit[],
  times: readonly StageTime[],
  day: string,
): Ageing[] {
  return units
    .flatMap((unit): Ageing[] => {
      const { stage, since, state } = unit;
      const usual = times.find((time) => time.stage === stage);
      if (stage === undefined || since === undefined || state !== 'active') return [];
      if (rankOf(stage) >= ARRIVED || !isDay(since)) return [];
      if (usual === undefined || usual.stays < LEAST_STAYS) return [];
      const days = daysFrom(since, day);
      return days > usual.upperQuartile ? [{ unit, stage, days, usual }] : [];
    })
    .sort((a, b) => b.days - a.days);
}
