import type { LandStage } from '../../../src/data/parcel-events.ts';
import { randomFor } from '../random.ts';
import { OUTLINES } from './outlines.ts';
import type { DemoOutline } from './outlines.ts';
import { firmOf } from '../cast/firms.ts';
import { foundedOn } from '../cast/firm-facts.ts';
import type { DemoProject } from '../cast/project.ts';
import { dayOf as dayOfProject } from '../project-life.ts';
import { projectsAt, settledFirms, suppliedOf } from './occupants.ts';
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

/** The works of a firm that was there before: built on soon after the firm was founded. */
function settled(outline: DemoOutline, firm: string): DemoParcel {
  const random = randomFor(`land steps ${outline.code}`);
  const supplied = dayOf(foundedOn(firmOf(firm))) + 30 + Math.round(370 * random());
  const steps = stepsTo('completed', 0, random, 'supplied');
  const shift = supplied - (steps[0]?.day ?? 0);
  return {
    outline,
    stage: 'completed',
    occupant: { firm },
    steps: steps.map((step) => ({ ...step, day: step.day + shift })),
  };
}

/**
 * The land of a project, which is supplied, begun and completed on the project's own days. Before, it
 * lay ready for up to sixteen months.
 */
function ofProject(outline: DemoOutline, occupant: Occupant, project: DemoProject): DemoParcel {
  const random = randomFor(`land steps ${outline.code}`);
  const own = (['开工', '竣工'] as const).flatMap((step, index): DemoStep[] => {
    const day = dayOfProject(project, step);
    if (day === undefined) return [];
    return [{ stage: index === 0 ? 'started' : 'completed', day: dayOf(day) }];
  });
  const waited = Math.round(480 * random());
  const supplied = stepsTo('supplied', dayOf(suppliedOf(project)), random).map((step) =>
    step.stage === 'supplied' ? step : { ...step, day: step.day - waited },
  );
  const stage = own.at(-1)?.stage ?? 'supplied';
  return { outline, stage, occupant, steps: [...supplied, ...own] };
}

/** The next parcels for some projects: the largest for the one that invests most, and so on. */
function bySize(occupants: readonly Occupant[], next: () => DemoOutline): DemoParcel[] {
  const outlines = occupants.map(next).toSorted((a, b) => a.areaMu - b.areaMu);
  return occupants
    .toSorted((a, b) => (a.project?.investment ?? 0) - (b.project?.investment ?? 0))
    .flatMap((occupant, index) => {
      const outline = outlines[index];
      const { project } = occupant;
      if (outline === undefined || project === undefined) return [];
      return [ofProject(outline, occupant, project)];
    });
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
  parcels.push(...bySize([...projectsAt(park, '供地'), ...projectsAt(park, '开工')], next));
  const firms = settledFirms(park);
  for (let index = 0; index < (IDLE[park] ?? 0); index += 1) {
    const outline = next();
    const random = randomFor(`land steps ${outline.code}`);
    const day = between(random, '2021-03-01', '2023-06-30');
    const old = firms.findLastIndex(({ firm = '' }) => foundedOn(firmOf(firm)) < '2021-01-01');
    const [occupant] = firms.splice(old, 1);
    parcels.push({
      outline,
      stage: 'supplied',
      steps: stepsTo('supplied', day, random),
      idle: true,
      ...(occupant === undefined ? {} : { occupant }),
    });
  }
  parcels.push(...bySize(projectsAt(park, '竣工'), next));
  for (const { firm = '' } of firms) {
    if (own.length === 0) break;
    parcels.push(settled(next(), firm));
  }
  return parcels;
}

/** All 140 parcels, by park and code. */
export const PARCELS: readonly DemoParcel[] = ['xincheng', 'xiwan', 'dongping', 'beiling']
  .flatMap(castPark)
  .toSorted((a, b) => OUTLINES.indexOf(a.outline) - OUTLINES.indexOf(b.outline));
