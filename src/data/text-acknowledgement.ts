import type { DiagnosticCode } from './codes.ts';
import type { Place } from './dataset.ts';

/** A row of `acknowledged.csv` about a text of `content/`, which has no rows and columns. */
export interface TextAcknowledgement {
  /** Where it stands itself. */
  readonly at: Place;
  /** The text: `content/home.mdx`. */
  readonly file: string;
  readonly code: DiagnosticCode | (string & {});
  /** What was found there, when it is named. */
  readonly found?: string | undefined;
  /** Why it is right, who says so and when, as it is shown. */
  readonly note: string;
}
