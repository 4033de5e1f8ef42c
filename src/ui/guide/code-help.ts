import type { DiagnosticCode } from '../../data/codes.ts';

/** What the page of a code says besides its title and example. `…` marks text typed as it is. */
export interface CodeHelp {
  /** What happened and why it matters. */
  readonly meaning: string;
  /** What to do, in order. */
  readonly fix: readonly string[];
  /** What is written and what should be. */
  readonly pairs?: readonly (readonly [wrong: string, right: string])[];
}

/** The help on some of the codes. */
export type CodeHelpPart = Partial<Record<DiagnosticCode, CodeHelp>>;
