import type { LandStage } from '../../../src/data/parcel-events.ts';
import type { DemoParcel } from './cast.ts';
import { PARCELS } from './cast.ts';
import { dateOf, dayOf } from './stages.ts';

const YEAR_START = '2026-01-01';

/** A parcel's step of which only part of the ground was meant. */
interface PartialStep {
  readonly code: string;
  readonly stage: LandStage;
  readonly areaMu: number;
}

/** Moves the step, and all before it, so that it falls before the year. */
function moveBack(parcel: DemoParcel, stage: LandStage, order: number): void {
  const at = parcel.steps.findIndex((step) => step.stage === stage);
  const step = parcel.steps[at];
  if (step === undefined) return;
  const days = step.day - dayOf(YEAR_START) + 12 + order * 17;
  parcel.steps = parcel.steps.map((one, index) =>
    index <= at ? { ...one, day: one.day - days } : one,
  );
}

/**
 * Makes the parcels that reached a stage this year add up to a round total: whole parcels as far as
 * they go, part of one for the rest, the others a little earlier.
 */
function fitYear(stage: LandStage, total: number): PartialStep {
  const inYear = PARCELS.filter(({ steps }) =>
    steps.some((step) => step.stage === stage && dateOf(step.day) >= YEAR_START),
  );
  let sum = 0;
  let part: PartialStep | undefined;
  let moved = 0;
  for (const parcel of inYear) {
    const { areaMu, code } = parcel.outline;
    const rest = Math.round((total - sum) * 10) / 10;
    if (areaMu <= rest) {
      sum += areaMu;
    } else if (part === undefined && rest > areaMu * 0.4) {
      part = { code, stage, areaMu: rest };
      sum = total;
    } else {
      moveBack(parcel, stage, moved);
      moved += 1;
    }
  }
  if (part === undefined) throw new Error(`the parcels ${stage} do not come to ${total} 亩`);
  return part;
}

/** 420 亩 banked in the first half of 2026; what is supplied follows the projects. */
const PARTIAL_STEPS: readonly PartialStep[] = [fitYear('reserved', 420)];

/** The part of a parcel that a step is about; none where it is about all of it. */
export function partOf(code: string, stage: LandStage): PartialStep | undefined {
  return PARTIAL_STEPS.find((one) => one.code === code && one.stage === stage);
}

/** Land that reached a stage: where, when and how much. */
interface Move {
  readonly park: string;
  readonly date: string;
  readonly areaMu: number;
}

/** Every step to a stage, as parcel-events.csv tells them. */
export function movesTo(stage: LandStage): Move[] {
  return PARCELS.flatMap(({ outline, steps }) =>
    steps
      .filter((step) => step.stage === stage)
      .map(({ day }) => ({
        park: outline.park,
        date: dateOf(day),
        areaMu: partOf(outline.code, stage)?.areaMu ?? outline.areaMu,
      })),
  );
}
