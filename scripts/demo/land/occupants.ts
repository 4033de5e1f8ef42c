import { FIRMS } from '../cast/firms.ts';
import { stateOf } from '../cast/firm-facts.ts';
import { needsLand } from '../cast/needs-land.ts';
import { STAGE_ORDER } from '../cast/project.ts';
import type { DemoProject } from '../cast/project.ts';
import { PROJECTS } from '../cast/projects.ts';
import { daysBetween, shiftDay } from '../days.ts';
import { dayOf } from '../project-life.ts';

/** Who uses a parcel, and what is known of when. */
export interface Occupant {
  readonly firm?: string;
  readonly project?: DemoProject;
}

const LANDED = STAGE_ORDER.indexOf('供地');

function stageIndex({ last }: DemoProject): number {
  return (STAGE_ORDER as readonly string[]).indexOf(last[0]);
}

/** New projects that have land; expansions and renovations stay on their firm's. */
const ON_LAND = PROJECTS.filter(
  (project) =>
    project.kind === '新建' &&
    needsLand(project) &&
    stageIndex(project) >= LANDED &&
    !PROJECTS.some(({ parent }) => parent === project.code),
);

/** The projects of a park whose parcels have got so far: 供地, 开工, or 竣工 and beyond. */
export function projectsAt(park: string, stage: '供地' | '开工' | '竣工'): Occupant[] {
  const wanted = (STAGE_ORDER as readonly string[]).indexOf(stage);
  return ON_LAND.filter((project) => {
    const index = stageIndex(project);
    return project.park === park && (stage === '竣工' ? index >= wanted : index === wanted);
  }).map((project) => ({
    project,
    ...(project.firm === undefined ? {} : { firm: project.firm }),
  }));
}

/** Firms that moved into a rented workshop, and those whose works are still in town. */
const WITHOUT_LAND = ['jingxing-opto', 'kucan-chem', 'yuanzhi-chem'];

/** The firms of a park that have works and no new project, those above scale first. */
export function settledFirms(park: string): Occupant[] {
  return FIRMS.filter(
    (firm) =>
      firm.park === park &&
      stateOf(firm) !== '关闭' &&
      !WITHOUT_LAND.includes(firm.code) &&
      !ON_LAND.some((project) => project.firm === firm.code),
  ).map(({ code }) => ({ firm: code }));
}

/** The day a project got its land; a phase that is begun long after its parent gets its own then. */
export function suppliedOf(project: DemoProject): string {
  const parent = PROJECTS.find(({ code }) => code === project.parent);
  const started = dayOf(project, '开工') ?? '9999-12-31';
  const day = dayOf(project, '供地') ?? (parent && dayOf(parent, '供地'));
  if (day === undefined) throw new Error(`${project.code} has no land`);
  return parent && daysBetween(day, started) > 300 ? shiftDay(started, -150) : day;
}
