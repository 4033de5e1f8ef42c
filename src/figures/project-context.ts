import type { Park } from '../data/park.ts';
import type { Project } from '../data/projects.ts';
import { leadingIndustries } from '../model/chain-gaps.ts';
import { onceByKey } from '../model/once.ts';
import { projectsAsOf, type ProjectsAsOf } from '../model/project-as-of.ts';
import { unitsAt, type Unit } from '../model/project-units.ts';
import type { ProgressMode } from '../model/progress.ts';

/** What all figures about projects share: the data, their date and the projects that count. */
export interface ProjectContext extends ProjectsAsOf {
  readonly park: Park;
  readonly mode: ProgressMode;
  readonly units: readonly Unit[];
  readonly leading: ReadonlySet<string>;
  /** Events dated after the data's date. */
  readonly later: number;
}

const contexts = onceByKey((park: Park, _key, mode: ProgressMode): ProjectContext => {
  const asOf = projectsAsOf(park, mode);
  return {
    ...asOf,
    park,
    mode,
    units: unitsAt(park, asOf.day),
    leading: leadingIndustries(park.chains),
    later: park.stageEvents.filter(({ date }) => date > asOf.day).length,
  };
});

/** The context of a park's projects, worked out once. */
export function projectContext(park: Park, mode: ProgressMode): ProjectContext {
  return contexts(park, mode, mode);
}

/** The name a project has in charts. */
export function shortNameOf({ name, shortName }: Project): string {
  return shortName ?? name;
}

/** The address of a project's page. */
export function projectHref({ code }: Pick<Project, 'code'>): string {
  return `/projects/${code}.html`;
}
