import type { Aggregate, ProtectedObservation } from './aggregates.ts';
import type { Audit } from './audit.ts';
import type { Tables } from './datasets.ts';
import type { Sketch } from './sketch.ts';
import type { ParkRow } from './parks.ts';

/** Which edition a site is: `public` has no internal row or column. */
export type Edition = 'public' | 'internal';

/** Everything a site is made from, already cut to its edition. */
export interface Park extends Tables {
  readonly edition: Edition;
  /** The zone as a whole; it is also the first of `parks`. */
  readonly zone: ParkRow;
  /** What the map of the parcels is drawn from; absent without outlines. */
  readonly sketch?: Sketch;
  /** Figures added up over firms, safe for the edition; none before `src/edition` made them. */
  readonly aggregates: readonly Aggregate[];
  /** Rows of observations the public edition withholds because they would reveal a firm. */
  readonly protectedObservations: readonly ProtectedObservation[];
  /** Where tables stand that are in a workbook, by their file; only the internal edition has it. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attacks on what the public edition withholds; only the internal edition has it. */
  readonly audit?: Audit;
}

/** Every edition of a park. */
export type Editions = Readonly<Record<Edition, Park>>;
