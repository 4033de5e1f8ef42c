import { BY_INDICATOR } from './column.ts';
import type { Column, Columns } from './column.ts';
import { columnLetter } from './csv.ts';
import type { Sheet, SheetRow } from './csv.ts';
import type { Diagnostic, Remark } from './diagnostic.ts';
import { columnOf, nearestColumn, spellingsOf } from './header-spelling.ts';
import type { Spellings } from './header-spelling.ts';
import { looksLikeHeader, readsAsData } from './likely-header.ts';

/** Where the columns of a dataset are in a sheet. */
export interface Header {
  /** Spreadsheet row of the header. */
  readonly row: number;
  /** Headers as written, by position. */
  readonly cells: readonly string[];
  /** Cells of its line in the file, the empty ones at its end too. */
  readonly width?: number;
  /** 0-based position of each column that is there. */
  readonly positions: ReadonlyMap<string, number>;
}

/** What matching a header gives; without a header the table can't be read. */
export interface HeaderResult {
  readonly header?: Header;
  readonly diagnostics: readonly Diagnostic[];
}

/** Titles and notes above a header are rarely more than a few rows. */
const SEARCH_ROWS = 10;

/** What columns are divided by, and what staff call it. */
const SEPARATORS: Readonly<Record<string, string>> = { ',': '逗号', ';': '分号', '\t': '制表符' };

/** A sheet, the row of it taken for the header, and what the header may hold. */
interface Search {
  readonly file: string;
  readonly found: SheetRow;
  readonly above: readonly SheetRow[];
  readonly below: readonly SheetRow[];
  readonly columns: Columns;
  readonly spellings: Spellings;
}

function headerIndex(rows: readonly SheetRow[], spellings: Spellings): number {
  const scores = rows
    .slice(0, SEARCH_ROWS)
    .map(({ cells }) => cells.filter((cell) => columnOf(cell, spellings) !== undefined).length);
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function noHeader({ file, rows }: Sheet, columns: Columns): Diagnostic {
  const required = Object.values(columns).filter((column) => column.required);
  const first = rows[0]?.cells ?? [];
  const fullWidth = first.length === 1 && (first[0] ?? '').includes('，');
  const spellings = spellingsOf(columns);
  const other = Object.entries(SEPARATORS).find(
    ([sign]) =>
      first.length <= 2 &&
      looksLikeHeader(
        first.flatMap((cell) => cell.split(sign)),
        spellings,
      ),
  );
  if (other !== undefined && !fullWidth) {
    return {
      code: 'no-header',
      severity: 'error',
      file,
      row: rows[0]?.row ?? 1,
      problem: `表头用${other[1]}分隔，下面的行用别的符号分隔，分不开`,
      expected: '整个文件应只用一种，一般是半角逗号',
      fix: '请用 Excel 或 WPS 打开原表，另存为“CSV UTF-8（逗号分隔）(*.csv)”',
    };
  }
  return {
    code: 'no-header',
    severity: 'error',
    file,
    ...(rows[0] === undefined ? {} : { row: rows[0].row }),
    problem: fullWidth ? '各列用了中文逗号“，”分隔，分不开' : '找不到表头',
    expected: `表头应有 ${required.map(({ header }) => header).join('、')}`,
    ...(fullWidth ? { fix: '请改用半角逗号，或用 Excel 编辑' } : {}),
  };
}

/** A remark on a cell of the header, or without a position on the whole of it. */
function remarkOn({ file, found }: Search, remark: Remark, position?: number): Diagnostic {
  const severity = remark.severity ?? 'error';
  const place = { file, row: found.row };
  if (position === undefined) return { ...remark, severity, ...place };
  const header = found.cells[position]?.trim() ?? '';
  const column = columnLetter(position);
  return { ...remark, severity, ...place, column, ...(header === '' ? {} : { header }) };
}

/** A unit in the header that isn't the column's: 规划面积(公顷) where 亩 are wanted. */
function wrongUnit(column: Column): Remark | undefined {
  if (column.unit === undefined) return undefined;
  const fix =
    column.unit === BY_INDICATOR
      ? `单位由指标的计量单位决定，请把表头改为「${column.header}」`
      : `请换算成以${column.unit}为单位，并把表头改为「${column.header}」`;
  return { code: 'wrong-header-unit', problem: '表头里的单位不对', fix };
}

/** The position of each known column; `unknown` gets the positions of the others. */
function placeColumns(
  search: Search,
  unknown: number[],
  diagnostics: Diagnostic[],
): Map<string, number> {
  const { found, below, columns, spellings } = search;
  const positions = new Map<string, number>();
  const report = (position: number, remark: Remark | undefined): void => {
    if (remark !== undefined) diagnostics.push(remarkOn(search, remark, position));
  };
  for (const [position, cell] of found.cells.entries()) {
    if (cell.trim() === '') {
      const filled = below.find(({ cells }) => (cells[position] ?? '').trim() !== '');
      if (filled === undefined) continue;
      const problem = `这一列没有表头，第${filled.row}行却有内容`;
      report(position, { code: 'blank-header', problem, fix: '请补上表头，或清空这一列' });
      continue;
    }
    const match = columnOf(cell, spellings);
    const column = match === undefined ? undefined : columns[match.key];
    if (match === undefined || column === undefined) {
      unknown.push(position);
      continue;
    }
    const first = positions.get(match.key);
    if (first === undefined) {
      positions.set(match.key, position);
      if (!match.exact) report(position, wrongUnit(column));
      continue;
    }
    const problem = `与${columnLetter(first)}列「${found.cells[first]}」是同一列`;
    report(position, { code: 'duplicate-column', problem, fix: '请只留一列' });
  }
  return positions;
}

/** The row next to the header that holds what the header lacks: a header of merged cells. */
function splitHeader(search: Search, missing: ReadonlySet<string>): Diagnostic | undefined {
  const { above, below, found, spellings, file } = search;
  const other = [above[above.length - 1], below[0]].find((row) =>
    row?.cells.some((cell) => missing.has(columnOf(cell, spellings)?.key ?? '')),
  );
  if (other === undefined) return undefined;
  const [upper, lower] = [Math.min(other.row, found.row), Math.max(other.row, found.row)];
  const problem = `表头分在第${upper}行和第${lower}行（合并单元格）`;
  const fix = '请取消合并，把表头写在一行里';
  return { code: 'merged-header', severity: 'error', file, row: upper, problem, fix };
}

/** Rows above the header that are no title: another header with its rows, or data. */
function rowsAbove(
  { above, found, columns, spellings, file }: Search,
  positions: ReadonlyMap<string, number>,
): Diagnostic | undefined {
  const fault = (row: number, problem: string, fix: string): Diagnostic => ({
    code: 'rows-above-header',
    severity: 'error',
    file,
    row,
    problem,
    fix,
  });
  const other = above.find(({ cells }) => looksLikeHeader(cells, spellings));
  if (other !== undefined && above.at(-1) !== other) {
    return fault(
      other.row,
      `第${other.row}行和第${found.row}行各有一个表头，像是两份表接在了一起`,
      '请分开两份表，把列次对齐后再接在一起；中间的行是数据，不要删',
    );
  }
  const first = above.find(({ cells }) => readsAsData(cells, columns, positions));
  if (first === undefined) return undefined;
  return fault(
    first.row,
    `表头在第${found.row}行，这一行在它上面，却像是数据`,
    '请把表头移到第1行；不要删去这些行',
  );
}

/** An unknown column near a known one that isn't there is an error; any other is just not used. */
function remarkUnknown(
  header: string,
  { columns, spellings }: Search,
  positions: ReadonlyMap<string, number>,
  missing: Set<string>,
): Remark {
  const key = nearestColumn(header, spellings, positions);
  const near = key === undefined ? undefined : columns[key];
  if (key === undefined || near === undefined) {
    const problem = '没有这一列，内容不会使用';
    return { code: 'unknown-column', severity: 'warning', problem };
  }
  missing.delete(key);
  return { code: 'unknown-column', problem: '没有这一列', fix: `可能应为「${near.header}」` };
}

/**
 * Finds the header row and where each column is. Aliases, full-width brackets, line breaks and a
 * missing unit are fine; titles above are skipped with a warning. A missing required column, the same
 * column twice, a header split over two rows, and an unknown column close to a missing one are errors.
 */
export function matchHeader(sheet: Sheet, columns: Columns): HeaderResult {
  const { file, rows } = sheet;
  const spellings = spellingsOf(columns);
  const index = headerIndex(rows, spellings);
  const found = rows[index];
  if (found === undefined) return { diagnostics: [noHeader(sheet, columns)] };
  const [above, below] = [rows.slice(0, index), rows.slice(index + 1)];
  const search: Search = { file, found, above, below, columns, spellings };

  const diagnostics: Diagnostic[] = above.map(({ row }) => ({
    code: 'title-row',
    severity: 'warning',
    file,
    row,
    problem: `第${row}行像是标题或说明，已跳过，表头在第${found.row}行`,
    fix: '请删去表头上面的行',
  }));
  const unknown: number[] = [];
  const positions = placeColumns(search, unknown, diagnostics);
  const required = Object.keys(columns).filter((key) => columns[key]?.required === true);
  const missing = new Set(required.filter((key) => !positions.has(key)));
  const split = splitHeader(search, missing);
  if (split !== undefined) return { diagnostics: [split] };

  const lost = rowsAbove(search, positions);
  if (lost !== undefined) {
    // Below data, a row with a name or two that columns have too is most likely data itself.
    const isHeader = looksLikeHeader(found.cells, spellings);
    return { diagnostics: [isHeader ? lost : noHeader(sheet, columns)] };
  }

  for (const position of unknown) {
    const remark = remarkUnknown(found.cells[position] ?? '', search, positions, missing);
    diagnostics.push(remarkOn(search, remark, position));
  }
  for (const key of missing) {
    const problem = `缺少「${columns[key]?.header ?? key}」列`;
    diagnostics.push(
      remarkOn(search, { code: 'missing-column', problem, fix: '请对照模板补上这一列' }),
    );
  }
  if (diagnostics.some((d) => d.severity === 'error')) return { diagnostics };
  const width = found.width ?? found.cells.length;
  return { header: { row: found.row, cells: found.cells, width, positions }, diagnostics };
}
