/** Which pages for large paper a site has. */
import { projectsAsOf } from '../../model/project-as-of.ts';
import { wallParts } from '../../model/project-wall.ts';
import type { SiteData } from '../../site/site-data.ts';
import { headlineStandings } from '../deck/headline-standings.ts';

/** Whether there is a one-page brief: main indicators have figures. */
export function hasBrief(data: SiteData): boolean {
  return (
    data.park.observations.length > 0 && headlineStandings(data, undefined).standings.length > 0
  );
}

/** Whether there is a wall chart: only in the internal edition, since it names who is answerable for what. */
export function hasWall({ park, site }: SiteData): boolean {
  if (park.edition !== 'internal' || park.observations.length + park.projectProgress.length === 0)
    return false;
  return wallParts(park, projectsAsOf(park, site.timeProgress), site.timeProgress).length > 0;
}
