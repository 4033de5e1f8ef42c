import type { Tables } from './datasets.ts';
import type { ParkRow } from './parks.ts';

/** Which edition a site is: `public` has no internal row or column. */
export type Edition = 'public' | 'internal';

/** Everything a site is made from, already cut to its edition. */
export interface Park extends Tables {
  readonly edition: Edition;
  /** The zone as a whole; it is also the first of `parks`. */
  readonly zone: ParkRow;
}
