import { currentPark, currentSite } from '../site/current.ts';
import type { Edition } from '../data/park.ts';
import type { Site } from '../data/site.ts';
import { sectionsOf, type Section } from './sections.ts';

/** All that the frame of a page shows of the data and the settings. */
export interface Frame {
  readonly edition: Edition;
  readonly site: Site;
  readonly sections: readonly Section[];
}

/** The frame of every page of the site being built. */
export function currentFrame(): Frame {
  const park = currentPark();
  const site = currentSite();
  return { edition: park.edition, site, sections: sectionsOf(park, site) };
}
