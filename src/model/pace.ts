/** Judging a completion against its schedule. */
import type { Indicator } from '../data/indicators.ts';
import type { ExactReading, Missing } from '../data/reading.ts';
import type { Target } from '../data/targets.ts';
import { isRatio } from './unit-kind.ts';

/** Ahead of the schedule, level with it, or behind it, by the number alone. */
export type Pace = 'ahead' | 'level' | 'behind';

/** A lead that prints as 0.00个百分点 is level: half of the last printed digit. */
const LEVEL_WITHIN = 0.005;

/** The pace that a lead (百分点) stands for. */
export function paceOf(lead: ExactReading): Pace | Missing {
  if (typeof lead !== 'number') return lead;
  if (Math.abs(lead) < LEVEL_WITHIN) return 'level';
  return lead > 0 ? 'ahead' : 'behind';
}

/**
 * Whether the schedule is kept. For an indicator that should be low (energy used) the target is a
 * ceiling, so being ahead of the share due is what breaks it.
 */
export function isOnSchedule(
  pace: Pace | Missing,
  direction: Indicator['direction'],
): boolean | Missing {
  if (pace === 'level') return true;
  if (pace === 'ahead') return direction !== 'down';
  if (pace === 'behind') return direction === 'down';
  return pace;
}

/**
 * Whether an annual target can be held against a share of the year. A figure at a point in time or
 * a ratio does not grow from zero in January, so an even schedule says nothing about it; a
 * schedule that states its own shares does.
 */
export function hasSchedule(indicator: Indicator, target: Target): boolean {
  return target.schedule !== 'even' || accumulates(indicator);
}

/** Whether the indicator grows from zero over the year: cumulative and no ratio (%, 万元/亩). */
export function accumulates(indicator: Pick<Indicator, 'accumulation' | 'unit'>): boolean {
  return indicator.accumulation === 'cumulative' && !isRatio(indicator.unit);
}
