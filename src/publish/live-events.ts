/** What the server of pages being written and its pages say to each other. */

/** Where a page listens for `LiveState` (server-sent events). */
export const LIVE_EVENTS = '/live/events';

/** Where its script is. */
export const LIVE_SCRIPT = '/live/overlay.js';

/** The faults of the files as they are now. */
export interface LiveFaults {
  /** How many errors; 0 takes the notice away. */
  readonly count: number;
  /** The report as `check` prints it. */
  readonly report: string;
}

/** How things stand: told when a page asks, and whenever they change. */
export interface LiveState extends LiveFaults {
  /** Of what pages are made from; a page of another version is to be loaded again. */
  readonly version: string;
}
