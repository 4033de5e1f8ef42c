/** Which findings are about what may be published rather than about whether the data are right. */
import type { DiagnosticCode } from './codes.ts';

/**
 * Errors that staff may acknowledge: whether a number may be published is theirs to decide. Every other
 * error must be put right.
 */
export const ACKNOWLEDGEABLE_ERRORS: ReadonlySet<DiagnosticCode> = new Set(['personal-number']);

/**
 * Warnings that are left standing while staff work, on which the public edition is not built until
 * they are put right or acknowledged.
 */
export const STOPS_PUBLICATION: ReadonlySet<DiagnosticCode> = new Set([
  'name-not-public',
  'unit-slip',
  'percent-as-fraction',
]);
