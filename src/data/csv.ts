import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Diagnostic } from './diagnostic.ts';
import { decodeText } from './encoding.ts';

/** One row as a spreadsheet shows it. */
export interface SheetRow {
  /**
   * Spreadsheet row, 1-based. Blank lines count; a quoted cell that holds line breaks does not start
   * new rows, as in Excel and WPS.
   */
  readonly row: number;
  /** Line of the text file on which the row begins: differs from `row` below a cell with breaks. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Cells the line has in the file, the empty ones at its end too; without it as many as `cells`. */
  readonly width?: number;
}

/** A file as rows of cells. Blank rows and the empty cells at the end of a row are left out. */
export interface Sheet {
  /** Path as staff know it. */
  readonly file: string;
  readonly rows: readonly SheetRow[];
}

/** What reading a file gives; without a sheet, one error says why. */
export interface SheetResult {
  readonly sheet?: Sheet;
  readonly diagnostics: readonly Diagnostic[];
}

/** How data for programs begins, which some systems give under the name of a table. */
const JSON_START = /^\s*(\[\s*)?\{\s*"/;

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];
const DELIMITER_NAMES: Record<Delimiter, string> = { ',': '逗号', ';': '分号', '\t': '制表符' };

/** Letter of a 0-based column: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/**
 * The delimiter that most of the first lines hold, then the one there is more of. A title above the
 * header may hold another, and the amounts below it commas; only the table's own is in every row.
 */
function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .slice(0, 10)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const uses = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { delimiter, lines: counts.filter((count) => count > 0).length, total };
  });
  uses.sort((a, b) => b.lines - a.lines || b.total - a.total);
  return uses[0]?.delimiter ?? ',';
}

function explainQuote(file: string, error: CsvError, rows: readonly SheetRow[]): Diagnostic {
  const field = Number(error['index'] ?? 0);
  const place = { file, row: rows.length + 1, column: columnLetter(field) };
  if (error.code === 'INVALID_OPENING_QUOTE') {
    return {
      code: 'broken-quote',
      severity: 'error',
      ...place,
      problem: '这一格中间有半角双引号，后面的内容无法分格',
      fix: '请改用中文引号“”，或用 Excel 打开后另存为 CSV',
    };
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return {
      code: 'broken-quote',
      severity: 'error',
      ...place,
      problem: '半角双引号没有配对，从这一格起无法分格',
      fix: '请补上或删去这个双引号，或用 Excel 打开后另存为 CSV',
    };
  }
  return {
    code: 'broken-csv',
    severity: 'error',
    ...place,
    problem: '从这一格起无法分格',
    fix: '请用 Excel 打开后另存为 CSV',
  };
}

/** Whole rows inside one cell: an opening quote was closed only by the quote of a later cell. */
function swallowedRows(sheet: Sheet, delimiter: Delimiter): Diagnostic | undefined {
  const width = sheet.rows[0]?.cells.length ?? 0;
  for (const { row, cells } of sheet.rows) {
    for (const [index, cell] of cells.entries()) {
      if (!cell.includes('\n') && !cell.includes('\r')) continue;
      const fullest = cell
        .split(/\r\n|\r|\n/)
        .reduce((most, line) => Math.max(most, line.split(delimiter).length), 0);
      if (width < 3 || fullest < width - 1) continue;
      return {
        code: 'broken-quote',
        severity: 'error',
        file: sheet.file,
        row,
        column: columnLetter(index),
        problem: '这一格里装进了后面整行的数据，多半是半角双引号没有配对',
        fix: '请补上或删去这个双引号，或用 Excel 打开后另存为 CSV',
      };
    }
  }
  return undefined;
}

function splitRows(file: string, text: string, delimiter: Delimiter): SheetResult {
  const rows: SheetRow[] = [];
  let line = 1;
  try {
    // The parser of the browser build is five times faster on bytes than on a string.
    parse(new TextEncoder().encode(text), {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[], context) => {
        const width = cells.length;
        rows.push({ row: rows.length + 1, line, cells: withoutBlankTail(cells), width });
        line = context.lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { diagnostics: [explainQuote(file, error, rows)] };
  }
  const sheet = { file, rows: rows.filter(({ cells }) => cells.length > 0) };
  // Only what is quoted holds line breaks.
  const swallowed = text.includes('"') ? swallowedRows(sheet, delimiter) : undefined;
  return swallowed === undefined ? { sheet, diagnostics: [] } : { diagnostics: [swallowed] };
}

function withoutBlankTail(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? '').trim() === '') end--;
  return end === cells.length ? cells : cells.slice(0, end);
}

/**
 * Reads the bytes of a CSV file into rows that know their place. Pure, for Node and browsers alike.
 * `file` is the path messages show. Semicolons and tabs are accepted as delimiters with a note; bytes
 * that are no text and quotes that do not pair give one error and no sheet.
 */
export function parseSheet(file: string, bytes: Uint8Array): SheetResult {
  const decoded = decodeText(bytes);
  if ('text' in decoded && JSON_START.test(decoded.text)) {
    const problem = '这是 JSON 数据，只是改了扩展名，不是 CSV';
    const fix = '请让给数据的单位导出为 Excel 或 CSV';
    return { diagnostics: [{ code: 'not-a-csv-file', severity: 'error', file, problem, fix }] };
  }
  if ('fault' in decoded) {
    const { fault, line } = decoded;
    return {
      diagnostics: [
        { severity: 'error', file, ...(line === undefined ? {} : { row: line }), ...fault },
      ],
    };
  }
  const delimiter = detectDelimiter(decoded.text);
  const result = splitRows(file, decoded.text, delimiter);
  if (delimiter === ',' || result.sheet === undefined) return result;
  const note: Diagnostic = {
    code: 'other-delimiter',
    severity: 'note',
    file,
    problem: `文件用${DELIMITER_NAMES[delimiter]}分隔，已按此读取`,
  };
  return { ...result, diagnostics: [note, ...result.diagnostics] };
}
