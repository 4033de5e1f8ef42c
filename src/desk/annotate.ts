import { parseSheet } from '../data/csv.ts';
import { formatCsv } from '../data/csv-write.ts';
import { formatDiagnostic, placeOf } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { EXPLANATION_HEADER } from '../ui/desk.ts';
import { groupBy } from '../model/group-by.ts';
import { headerRowOf } from './header-row.ts';
import { padRow, sheetGrid } from './sheet-grid.ts';

/** A diagnostic as one line, its place without the file. */
export function formatInFile(diagnostic: Diagnostic): string {
  return formatDiagnostic(diagnostic)
    .slice(placeOf(diagnostic).length)
    .replace(/^[ ：]+/, '');
}

/** A diagnostic as one line, its place without file and row: for the row it stands in. */
function formatInRow(diagnostic: Diagnostic): string {
  return formatInFile(diagnostic).replace(/^第\d+行[ ：]?/, '');
}

/** Several messages in one cell are told apart by numbers. */
function oneCell(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  return texts.map((text, index) => `（${index + 1}）${text}`).join(' ');
}

/**
 * A copy of a CSV file with 错误说明 as its last column: what is wrong with each row, in the row
 * itself; what is wrong with the header or the file as a whole stands in the header of the column.
 * Rows keep their order and their cells. UTF-8 with a byte order mark, commas. Nothing when the file
 * can't be split into cells. `diagnostics` may be those of other files too.
 */
function annotateFile(
  file: string,
  bytes: Uint8Array,
  diagnostics: readonly Diagnostic[],
): string | undefined {
  const { sheet } = parseSheet(file, bytes);
  if (sheet === undefined || sheet.rows.length === 0) return undefined;
  const grid = sheetGrid(sheet);
  const headerRow = headerRowOf(sheet);
  const byRow = groupBy(
    diagnostics.filter((diagnostic) => diagnostic.file === file),
    ({ row = headerRow }) => row,
  );
  const width = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
  return formatCsv(
    grid.map((cells, index) => {
      const texts = (byRow.get(index + 1) ?? []).map(formatInRow);
      if (index + 1 === headerRow) {
        const header =
          texts.length === 0 ? EXPLANATION_HEADER : `${EXPLANATION_HEADER}：${oneCell(texts)}`;
        return [...padRow(cells, width), header];
      }
      if (texts.length === 0) return cells;
      return [...padRow(cells, width), oneCell(texts)];
    }),
  );
}

/** Annotated copies of a data folder's files. */
export interface AnnotatedFiles {
  /** The copies by name inside the data folder; only files with something to say. */
  readonly copies: ReadonlyMap<string, string>;
  /** Names of CSV files with remarks that could not be split into cells. */
  readonly unreadable: readonly string[];
}

/** The annotated copies of every CSV file with errors or warnings; notes need nothing done. */
export function annotateFiles(
  files: ReadonlyMap<string, Uint8Array>,
  diagnostics: readonly Diagnostic[],
): AnnotatedFiles {
  const copies = new Map<string, string>();
  const unreadable: string[] = [];
  const toDo = diagnostics.filter(({ severity }) => severity !== 'note');
  for (const file of groupBy(toDo, (diagnostic) => diagnostic.file).keys()) {
    const name = file.replace(/^data\//, '');
    const bytes = files.get(name);
    if (bytes === undefined || !/\.csv$/i.test(name)) continue;
    const copy = annotateFile(file, bytes, toDo);
    if (copy === undefined) unreadable.push(name);
    else copies.set(name, copy);
  }
  return { copies, unreadable };
}
