import { LAND_STAGES } from '../../../src/data/parcel-events.ts';
import type { LandStage } from '../../../src/data/parcel-events.ts';
import { pick, type Random } from '../random.ts';

/** The stages of a parcel in their order. */
export const STAGES = Object.keys(LAND_STAGES) as readonly LandStage[];

/** What staff write for a stage. */
export function writeStage(stage: LandStage): string {
  return LAND_STAGES[stage][0];
}

/** Usual days from the stage before to this one. */
const DAYS: Readonly<Record<LandStage, number>> = {
  notice: 0,
  survey: 25,
  'resettlement-notice': 40,
  'resettlement-agreement': 60,
  submitted: 55,
  approved: 130,
  acquisition: 20,
  handover: 95,
  reserved: 35,
  levelled: 140,
  supplied: 120,
  started: 75,
  completed: 430,
};

const DAY = 86_400_000;

/** A day as a number of days, and back. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The date of a day number, moved off weekends. */
export function dateOf(day: number): string {
  const whole = Math.round(day);
  const weekday = (whole + 4) % 7;
  const moved = weekday === 6 ? whole - 1 : weekday === 0 ? whole - 2 : whole;
  return new Date(moved * DAY).toISOString().slice(0, 10);
}

/** A day evenly between two dates. */
export function between(random: Random, from: string, to: string): number {
  return Math.round(dayOf(from) + random() * (dayOf(to) - dayOf(from)));
}

/** One step of a parcel of the demo. */
export interface DemoStep {
  readonly stage: LandStage;
  readonly day: number;
}

/**
 * The steps that led to `last`, worked backwards from its day at about the usual pace.
 *
 * @param first the earliest stage that is on record
 */
export function stepsTo(
  last: LandStage,
  day: number,
  random: Random,
  first: LandStage = 'notice',
): DemoStep[] {
  const steps: DemoStep[] = [];
  let at = day;
  for (let index = STAGES.indexOf(last); index >= STAGES.indexOf(first); index -= 1) {
    const stage = STAGES[index] ?? first;
    steps.unshift({ stage, day: at });
    at -= Math.round(DAYS[stage] * pick(random, [0.7, 0.85, 1, 1.15, 1.4]));
  }
  return steps;
}
