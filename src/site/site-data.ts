/** What a site is made from: plain data, which another thread or a browser can be given as it is. */
import type { Park } from '../data/park.ts';
import type { Site } from '../data/site.ts';
import type { Text } from '../texts/compile-text.ts';
import type { GuidePicture } from './guide-pictures.ts';
import type { Photo } from './photos.ts';

/** The data of a park, cut to the edition, and the settings of its site. */
export interface SiteData {
  readonly park: Park;
  readonly site: Site;
}

/** The region whose member a park is, where its site lies below that of the region. */
export interface RegionLink {
  readonly name: string;
  /** Page of the region, from the root of the park's site: `/../parks/east.html`. */
  readonly href: string;
}

/** All that pages are made from. */
export interface SiteInputs extends SiteData {
  /** The texts of the edition by their path below content/ without ending: `deck/main`. */
  readonly texts: ReadonlyMap<string, Text>;
  /** The pictures of the handbook by their names; none in the public edition. */
  readonly pictures: ReadonlyMap<string, GuidePicture>;
  /** The pictures of the edition by their files in data/pictures/. */
  readonly photos: ReadonlyMap<string, Photo>;
  /** Whether the site keeps its earlier releases: it is made by a release, not to be looked at. */
  readonly hasArchive?: boolean;
  /** Where its pages lead back to, when it is made as part of a region. */
  readonly region?: RegionLink;
}
