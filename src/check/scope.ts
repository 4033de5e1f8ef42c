import type { Diagnostic } from '../data/diagnostic.ts';
import type { DiagnosticCode } from '../data/codes.ts';
import type { ReadTables } from '../data/read-tables.ts';

/**
 * What the files are: the whole data `folder`, or some `files` of one. What is not among some files is
 * not known, so neither missed nor checked against.
 */
export type Scope = 'folder' | 'files';

/** What can be told only by looking into a table: pointless when it could not be read. */
const TOLD_BY_TABLE: ReadonlyMap<DiagnosticCode, string> = new Map([
  ['outline-without-parcel', 'parcels'],
  ['boundary-without-park', 'parks'],
]);

/** What can be told only when no file of the folder is left out. */
const TOLD_BY_FOLDER: ReadonlySet<DiagnosticCode> = new Set([
  'no-outline',
  'acknowledgement-unused',
]);

/** Leaves out what only echoes that a table could not be read or is not among the files. */
export function withoutEchoes(
  tables: ReadTables,
  diagnostics: readonly Diagnostic[],
  scope: Scope,
): Diagnostic[] {
  return diagnostics.filter(({ code }) => {
    const table = TOLD_BY_TABLE.get(code);
    if (table !== undefined && tables.get(table)?.usable === false) return false;
    return scope === 'folder' || !TOLD_BY_FOLDER.has(code);
  });
}
