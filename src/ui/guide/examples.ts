import type { Severity } from '../../data/diagnostic.ts';
import examples from './examples.json' with { type: 'json' };

/** What the check says about a fault of our own making. */
export interface CodeExample {
  readonly severities: readonly Severity[];
  /** Whole lines of the report. */
  readonly lines: readonly string[];
}

// The file is written from the checks themselves: tests/guide/examples.test.ts.
const all = examples as Readonly<Record<string, CodeExample>>;

/** The example of a code; very rare ones have none. */
export function exampleOf(code: string): CodeExample | undefined {
  return all[code];
}
