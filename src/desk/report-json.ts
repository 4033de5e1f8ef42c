import type { Diagnostic, Severity } from '../data/diagnostic.ts';

/** What `check --json` prints. Keys are only ever added; a change of meaning raises `version`. */
export interface JsonReport {
  readonly version: 1;
  /** True when a site may be built: no error, whatever the warnings. */
  readonly ok: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Sorted by file, row and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The machine-readable report on a set of diagnostics. */
export function jsonReport(diagnostics: readonly Diagnostic[]): JsonReport {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return { version: 1, ok: counts.error === 0, counts, diagnostics };
}
