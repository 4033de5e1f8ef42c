import type { LandStage } from '../../../src/data/parcel-events.ts';
import { randomFor } from '../random.ts';
import { OUTLINES } from './outlines.ts';
import type { DemoOutline } from './outlines.ts';
import { projectsAt, settledFirms, signedOf } from './occupants.ts';
import type { Occupant } from './occupants.ts';
import { between, dayOf, stepsTo } from './stages.ts';
import type { DemoStep } from './stages.ts';

/** One parcel of the demo with its whole story. */
export interface DemoParcel {
  readonly outline: DemoOutline;
  readonly stage: LandStage;
  readonly occupant?: Occupant;
  steps: DemoStep[];
  /** Supplied years ago and never built on. */
  readonly idle?: boolean;
}

/** Parcels not yet supplied, newest ground last: how many stand at each stage. */
const AHEAD: Readonly<Record<string, Partial<Record<LandStage, number>>>> = {
  xincheng: {
    levelled: 4,
    reserved: 5,
    handover: 2,
    acquisition: 1,
    approved: 2,
    submitted: 2,
    'resettlement-agreement': 1,
    'resettlement-notice': 1,
    survey: 1,
    notice: 1,
  },
  xiwan: {
    levelled: 3,
    reserved: 3,
    handover: 2,
    acquisition: 1,
    approved: 2,
    submitted: 1,
    'resettlement-agreement': 1,
    'resettlement-notice': 1,
    notice: 1,
  },
  dongping: {
    levelled: 3,
    reserved: 3,
    handover: 1,
    acquisition: 1,
    approved: 1,
    submitted: 2,
    'resettlement-agreement': 1,
    survey: 1,
    notice: 1,
  },
  beiling: {
    levelled: 2,
    reserved: 2,
    handover: 1,
    acquisition: 1,
    submitted: 1,
    'resettlement-agreement': 1,
    notice: 1,
  },
};

const IDLE: Readonly<Record<string, number>> = { xincheng: 2, xiwan: 1, dongping: 1, beiling: 0 };

function unsupplied(outline: DemoOutline, stage: LandStage, stuck: boolean): DemoParcel {
  const random = randomFor(`land steps ${outline.code}`);
  const day = stuck
    ? between(random, '2022-06-01', '2023-10-31')
    : between(random, '2025-07-01', '2026-06-24');
  return { outline, stage, steps: stepsTo(stage, day, random) };
}

function occupied(outline: DemoOutline, stage: LandStage, occupant: Occupant): DemoParcel {
  const random = randomFor(`land steps ${outline.code}`);
  const { project } = occupant;
  if (project === undefined) {
    const day = between(random, '2008-03-01', '2021-11-30');
    return { outline, stage, occupant, steps: stepsTo(stage, day, random, 'supplied') };
  }
  const [reached, since] = project.last;
  const own = reached === '供地' || reached === '开工' || reached === '竣工';
  const day = own ? dayOf(since) : dayOf(since) - 120 - Math.round(random() * 150);
  const steps = stepsTo(stage, day, random);
  const signed = signedOf(project);
  const supplied = steps.find((step) => step.stage === 'supplied');
  const earliest = signed === undefined ? 0 : dayOf(signed) + 25;
  if (supplied !== undefined && supplied.day < earliest && earliest < day) {
    const late = steps.map((step): DemoStep => {
      if (step.stage === 'supplied') return { ...step, day: earliest };
      if (step.stage === 'started' && stage !== 'started') {
        return { ...step, day: Math.round(earliest + 0.22 * (day - earliest)) };
      }
      return step;
    });
    return { outline, stage, occupant, steps: late };
  }
  return { outline, stage, occupant, steps };
}

function castPark(park: string): DemoParcel[] {
  const own = OUTLINES.filter((outline) => outline.park === park).toSorted(
    (a, b) => b.newness - a.newness,
  );
  const parcels: DemoParcel[] = [];
  const next = (): DemoOutline => {
    const outline = own.shift();
    if (outline === undefined) throw new Error(`no parcel left in ${park}`);
    return outline;
  };
  const ahead = Object.entries(AHEAD[park] ?? {}) as [LandStage, number][];
  for (const [stage, count] of ahead.toReversed()) {
    for (let index = 0; index < count; index += 1) {
      const stuck = (stage === 'levelled' || stage === 'approved') && index === 0;
      parcels.push(unsupplied(next(), stage, stuck));
    }
  }
  for (const occupant of projectsAt(park, '供地'))
    parcels.push(occupied(next(), 'supplied', occupant));
  for (const occupant of projectsAt(park, '开工'))
    parcels.push(occupied(next(), 'started', occupant));
  const done = projectsAt(park, '竣工');
  const firms = settledFirms(park);
  for (let index = 0; index < (IDLE[park] ?? 0); index += 1) {
    const outline = next();
    const random = randomFor(`land steps ${outline.code}`);
    const day = between(random, '2021-03-01', '2023-06-30');
    const occupant = firms.pop();
    parcels.push({
      outline,
      stage: 'supplied',
      steps: stepsTo('supplied', day, random),
      idle: true,
      ...(occupant === undefined ? {} : { occupant }),
    });
  }
  for (const occupant of [...done, ...firms]) {
    if (own.length === 0) break;
    parcels.push(occupied(next(), 'completed', occupant));
  }
  return parcels;
}

/** All 140 parcels, by park and code. */
export const PARCELS: readonly DemoParcel[] = ['xincheng', 'xiwan', 'dongping', 'beiling']
  .flatMap(castPark)
  .toSorted((a, b) => OUTLINES.indexOf(a.outline) - OUTLINES.indexOf(b.outline));
