/** What the development server and its pages say to each other. */

/** Page to server: which faults are there now? The page has just been loaded. */
export const ASK_FAULTS = 'parkbrief:ask-faults';

/** Server to page: the faults as they are now. */
export const TELL_FAULTS = 'parkbrief:tell-faults';

/** With `TELL_FAULTS`. */
export interface LiveFaults {
  /** How many errors; 0 takes the notice away. */
  readonly count: number;
  /** The report as `check` prints it. */
  readonly report: string;
}
