import type { Column, Columns } from './column.ts';
import { BY_INDICATOR } from './column.ts';
import { columnLetter } from './csv.ts';
import type { Sheet, SheetRow } from './csv.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nearestName } from './nearest.ts';
import { halfWidth } from './text.ts';

/** Where the columns of a dataset are in a sheet. */
export interface Header {
  /** Spreadsheet row of the header. */
  readonly row: number;
  /** Headers as written, by position. */
  readonly cells: readonly string[];
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

/** Header as it is compared: half-width, one kind of bracket, no spaces, no mark of a required one. */
function fold(header: string): string {
  return halfWidth(header)
    .replace(/[【〔［[]/g, '(')
    .replace(/[】〕］\]]/g, ')')
    .replace(/[\s*]/g, '')
    .toLowerCase();
}

function withoutUnit(folded: string): string {
  return folded.replace(/\([^()]*\)$/, '');
}

/** Every accepted spelling of every column. Exact ones win over ones without their unit. */
function spellingsOf(columns: Columns): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const strip of [(text: string) => text, withoutUnit]) {
    for (const [key, column] of Object.entries(columns)) {
      for (const spelling of [column.header, ...column.aliases]) {
        const folded = strip(fold(spelling));
        if (!spellings.has(folded)) spellings.set(folded, key);
      }
    }
  }
  return spellings;
}

function headerRow(rows: readonly SheetRow[], spellings: ReadonlyMap<string, string>): number {
  let best = -1;
  let bestScore = 0;
  for (const [index, { cells }] of rows.slice(0, SEARCH_ROWS).entries()) {
    const score = cells.filter(
      (cell) => spellings.has(fold(cell)) || spellings.has(withoutUnit(fold(cell))),
    ).length;
    if (score <= bestScore) continue;
    best = index;
    bestScore = score;
  }
  return best;
}

/** A unit in the header that isn't the column's: 规划面积(公顷) where 亩 are wanted. */
function wrongUnit(column: Column): string | undefined {
  if (column.unit === undefined) return undefined;
  if (column.unit === BY_INDICATOR)
    return `单位由指标的计量单位决定，请把表头改为「${column.header}」`;
  return `请换算成以${column.unit}为单位，并把表头改为「${column.header}」`;
}

/**
 * Finds the header row and where each column is. Aliases, full-width brackets, line breaks and a
 * missing unit are fine; titles above are skipped with a warning. A missing required column, the same
 * column twice, a header split over two rows, and an unknown column close to a missing one are errors.
 */
export function matchHeader(sheet: Sheet, columns: Columns): HeaderResult {
  const { file, rows } = sheet;
  const spellings = spellingsOf(columns);
  const index = headerRow(rows, spellings);
  const found = rows[index];
  if (found === undefined) return { diagnostics: [noHeader(sheet, columns)] };

  const diagnostics: Diagnostic[] = rows.slice(0, index).map((above) => ({
    code: 'title-row',
    severity: 'warning',
    file,
    row: above.row,
    problem: `第${above.row}行像是标题或说明，已跳过，表头在第${found.row}行`,
    fix: '请删去表头上面的行',
  }));
  const positions = new Map<string, number>();
  const unknown: number[] = [];
  const report = (
    position: number,
    texts: Omit<Diagnostic, 'file' | 'row' | 'column' | 'header'>,
  ): void => {
    const header = found.cells[position] ?? '';
    diagnostics.push({
      file,
      row: found.row,
      column: columnLetter(position),
      ...(header === '' ? {} : { header }),
      ...texts,
    });
  };

  for (const [position, cell] of found.cells.entries()) {
    const folded = fold(cell);
    if (folded === '') {
      const filled = rows
        .slice(index + 1)
        .find(({ cells }) => (cells[position] ?? '').trim() !== '');
      if (filled === undefined) continue;
      report(position, {
        code: 'blank-header',
        severity: 'error',
        problem: `这一列没有表头，第${filled.row}行却有内容`,
        fix: '请补上表头，或清空这一列',
      });
      continue;
    }
    const exact = spellings.get(folded);
    const key = exact ?? spellings.get(withoutUnit(folded));
    const column = key === undefined ? undefined : columns[key];
    if (key === undefined || column === undefined) {
      unknown.push(position);
      continue;
    }
    const first = positions.get(key);
    if (first !== undefined) {
      report(position, {
        code: 'duplicate-column',
        severity: 'error',
        problem: `与${columnLetter(first)}列「${found.cells[first]}」是同一列`,
        fix: '请只留一列',
      });
      continue;
    }
    positions.set(key, position);
    const fix = exact === undefined ? wrongUnit(column) : undefined;
    if (fix !== undefined)
      report(position, {
        code: 'wrong-header-unit',
        severity: 'error',
        problem: '表头里的单位不对',
        fix,
      });
  }

  const missing = new Set(
    Object.keys(columns).filter((key) => columns[key]?.required === true && !positions.has(key)),
  );
  const neighbour = splitOver(rows, index, missing, spellings);
  if (neighbour !== undefined) {
    const [upper, lower] = [Math.min(neighbour.row, found.row), Math.max(neighbour.row, found.row)];
    diagnostics.push({
      code: 'merged-header',
      severity: 'error',
      file,
      row: upper,
      problem: `表头分在第${upper}行和第${lower}行（合并单元格）`,
      fix: '请取消合并，把表头写在一行里',
    });
    return { diagnostics: diagnostics.filter((d) => d.code !== 'title-row') };
  }
  for (const position of unknown) {
    report(
      position,
      unknownColumn(fold(found.cells[position] ?? ''), spellings, columns, positions, missing),
    );
  }
  for (const key of missing) {
    const header = columns[key]?.header ?? key;
    diagnostics.push({
      code: 'missing-column',
      severity: 'error',
      file,
      row: found.row,
      problem: `缺少「${header}」列`,
      fix: '请对照模板补上这一列',
    });
  }
  const broken = diagnostics.some((d) => d.severity === 'error');
  return broken
    ? { diagnostics }
    : { header: { row: found.row, cells: found.cells, positions }, diagnostics };
}

function noHeader({ file, rows }: Sheet, columns: Columns): Diagnostic {
  const wanted = Object.values(columns)
    .filter((column) => column.required)
    .map((column) => column.header);
  const first = rows[0]?.cells ?? [];
  const fullWidth = first.length === 1 && (first[0] ?? '').includes('，');
  return {
    code: 'no-header',
    severity: 'error',
    file,
    ...(rows[0] === undefined ? {} : { row: rows[0].row }),
    problem: fullWidth ? '各列用了中文逗号“，”分隔，分不开' : '找不到表头',
    expected: `表头应有 ${wanted.join('、')}`,
    ...(fullWidth ? { fix: '请改用半角逗号，或用 Excel 编辑' } : {}),
  };
}

/** The row next to the header that holds what the header lacks: a header of merged cells. */
function splitOver(
  rows: readonly SheetRow[],
  index: number,
  missing: ReadonlySet<string>,
  spellings: ReadonlyMap<string, string>,
): SheetRow | undefined {
  if (missing.size === 0) return undefined;
  return [rows[index - 1], rows[index + 1]].find((row) =>
    row?.cells.some((cell) => {
      const key = spellings.get(fold(cell)) ?? spellings.get(withoutUnit(fold(cell)));
      return key !== undefined && missing.has(key);
    }),
  );
}

/** An unknown column near a known one that isn't there is an error; any other is just not used. */
function unknownColumn(
  folded: string,
  spellings: ReadonlyMap<string, string>,
  columns: Columns,
  positions: ReadonlyMap<string, number>,
  missing: Set<string>,
): Omit<Diagnostic, 'file' | 'row' | 'column' | 'header'> {
  const absent = [...spellings]
    .filter(([, key]) => !positions.has(key))
    .map(([spelling]) => spelling);
  const near = nearestName(folded, absent) ?? nearestName(withoutUnit(folded), absent);
  const key = near === undefined ? undefined : spellings.get(near);
  if (key === undefined) {
    return { code: 'unknown-column', severity: 'warning', problem: '没有这一列，内容不会使用' };
  }
  missing.delete(key);
  return {
    code: 'unknown-column',
    severity: 'error',
    problem: '没有这一列',
    fix: `可能应为「${columns[key]?.header ?? key}」`,
  };
}
