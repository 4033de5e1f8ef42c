import { columnLetter, parseSheet } from '../data/csv.ts';
import { formatCsv } from '../data/csv-write.ts';
import { formatDiagnostic, oneLine, placeOf } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { OpenedWorkbook } from '../data/workbook/workbook-tables.ts';
import { annotationTexts, EXPLANATION_HEADER } from '../ui/desk.ts';
import { groupBy } from '../model/group-by.ts';
import { annotateWorkbook } from './annotate-workbook/annotate-workbook.ts';
import type { WorkbookRemark } from './annotate-workbook/annotate-workbook.ts';
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

type Files = ReadonlyMap<string, Uint8Array>;

/** A message without its place where it stands in the cell itself. */
function cellText(diagnostic: Diagnostic): string {
  if (diagnostic.column === undefined) return formatInRow(diagnostic);
  const { problem, expected, fix } = diagnostic;
  const clauses = [problem, expected, fix].filter((clause) => clause !== undefined);
  return oneLine(clauses.map((clause) => `${clause}。`).join(''));
}

/** The cell of a sheet where a remark on a row or the whole table is shown, as far as it is known. */
function shownAt(
  files: Files,
  { column, row, table }: Diagnostic,
): Pick<WorkbookRemark, 'row' | 'column'> {
  if (row !== undefined && column !== undefined) return { row, column };
  const bytes = table === undefined ? undefined : files.get(table.replace(/^data\//, ''));
  const sheet = bytes === undefined ? undefined : parseSheet(table ?? '', bytes).sheet;
  if (sheet === undefined) return row === undefined ? {} : { row };
  const at = row ?? headerRowOf(sheet);
  const first = (sheetGrid(sheet)[at - 1] ?? []).findIndex((cell) => cell.trim() !== '');
  return { row: at, column: column ?? columnLetter(Math.max(0, first)) };
}

/** The workbook with its remarks; nothing when it can't be read. */
function annotateBook(
  files: Files,
  workbook: OpenedWorkbook,
  diagnostics: readonly Diagnostic[],
): Uint8Array | undefined {
  if (!workbook.readable) return undefined;
  const remarks = diagnostics.map((diagnostic): WorkbookRemark => {
    const { severity, sheet } = diagnostic;
    const grade = severity === 'error' ? 'error' : 'warning';
    const text = annotationTexts.remark(grade, cellText(diagnostic));
    const place = shownAt(files, diagnostic);
    return { ...(sheet === undefined ? {} : { sheet }), ...place, severity: grade, text };
  });
  try {
    return annotateWorkbook(workbook, remarks);
  } catch {
    // A package with parts far larger than its tables, or put together in a way of its own.
    return undefined;
  }
}

/** Annotated copies of a data folder's files. */
export interface AnnotatedFiles {
  /** The copies by name inside the data folder: text of CSV, bytes of workbooks; only with something to say. */
  readonly copies: ReadonlyMap<string, string | Uint8Array>;
  /** Names of files with remarks that could not be split into cells. */
  readonly unreadable: readonly string[];
}

/**
 * The annotated copies of every CSV file and workbook with errors or warnings; notes need nothing done. A CSV
 * gets a column more, a workbook comments and colours.
 *
 * @param files the data folder with its workbooks opened
 */
export function annotateFiles(files: Files, diagnostics: readonly Diagnostic[]): AnnotatedFiles {
  const copies = new Map<string, string | Uint8Array>();
  const unreadable: string[] = [];
  const toDo = diagnostics.filter(({ severity }) => severity !== 'note');
  for (const [file, ofFile] of groupBy(toDo, (diagnostic) => diagnostic.file)) {
    const name = file.replace(/^data\//, '');
    const bytes = files.get(name);
    const isBook = bytes instanceof OpenedWorkbook;
    if (bytes === undefined || (!isBook && !/\.csv$/i.test(name))) continue;
    const copy = isBook ? annotateBook(files, bytes, ofFile) : annotateFile(file, bytes, toDo);
    if (copy === undefined) unreadable.push(name);
    else copies.set(name, copy);
  }
  return { copies, unreadable };
}
