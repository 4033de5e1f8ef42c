import { columnLetter, parseSheet } from '../data/csv.ts';
import type { Sheet, SheetRow } from '../data/csv.ts';
import { formatCsv } from '../data/csv-write.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { decodeText } from '../data/encoding.ts';
import { matchHeader } from '../data/header.ts';
import type { Header } from '../data/header.ts';
import { findSplitNumber } from '../data/split-number.ts';
import { makeStrayRowFinder } from '../data/stray-row.ts';
import { EXPLANATION_HEADER, repairReasons } from '../ui/desk.ts';
import type { Change } from './change.ts';
import { declareIndicators } from './declare-indicators.ts';
import { fillCodes } from './fill-codes.ts';
import { repairCell } from './repair-cell.ts';
import { padRow, sheetGrid } from './sheet-grid.ts';
import { layoutChanges } from './tidy-layout.ts';

/** What tidying one file gives: its new bytes when anything changed, or why it can't be read. */
export interface TidiedFile {
  readonly changes: readonly Change[];
  readonly bytes?: Uint8Array;
  readonly fault?: Diagnostic;
}

/** A header without its (unit) stays: adding the unit would state what nobody wrote. */
function lacksUnit(written: string, wanted: string): boolean {
  return /\)$/.test(wanted) && !/[)）\]】〕］]\s*\*?\s*$/.test(written);
}

function tidyHeader(dataset: Dataset, header: Header, grid: string[][]): Change[] {
  const changes: Change[] = [];
  for (const [key, position] of header.positions) {
    const before = header.cells[position] ?? '';
    const after = dataset.columns[key]?.header ?? before;
    const cells = grid[header.row - 1];
    if (before === after || lacksUnit(before, after) || cells === undefined) continue;
    cells[position] = after;
    const place = { file: dataset.file, row: header.row, column: columnLetter(position) };
    changes.push({ ...place, before, after, why: repairReasons.header });
  }
  return changes;
}

/** The rows of data: one that is none is left whole for its owner to judge. */
function dataLines({ columns, file }: Dataset, sheet: Sheet, header: Header): SheetRow[] {
  const findStrayRow = makeStrayRowFinder(file, header, columns);
  return sheet.rows.filter((line) => line.row > header.row && findStrayRow(line) === undefined);
}

function tidyCells(dataset: Dataset, sheet: Sheet, header: Header, grid: string[][]): Change[] {
  const { file, columns } = dataset;
  const changes: Change[] = [];
  const positions = [...header.positions].sort(([, a], [, b]) => a - b);
  for (const line of dataLines(dataset, sheet, header)) {
    for (const [key, position] of positions) {
      const column = columns[key];
      const before = line.cells[position] ?? '';
      const repair = column === undefined ? undefined : repairCell(column, before);
      const cells = grid[line.row - 1];
      if (repair === undefined || cells === undefined) continue;
      cells[position] = repair.after;
      const { after } = repair;
      const why = repair.why.join('，');
      const place = { file, row: line.row, column: columnLetter(position) };
      changes.push({ ...place, header: header.cells[position] ?? key, before, after, why });
    }
  }
  return changes;
}

/** Takes out the column that `check --annotated` adds, when its copy came back as data. */
function dropExplanations(dataset: Dataset, header: Header, grid: string[][]): Change[] {
  const position = header.cells.findIndex((cell) => cell.startsWith(EXPLANATION_HEADER));
  if (position < 0) return [];
  for (const cells of grid) cells.splice(position, 1);
  const before = header.cells[position] ?? '';
  const place = { file: dataset.file, row: header.row, column: columnLetter(position) };
  return [{ ...place, before, after: '', why: repairReasons.explanations }];
}

/**
 * Makes the safe repairs of one dataset's file: how it is saved, spellings of headers, spaces, and
 * the spelling of numbers, dates and periods that can be read already. What the site reads from the
 * file stays the same, errors included, save for codes that are blank and
 * the 企业数据 and 用途 that names of indicators suggest; tidying the result changes nothing.
 */
export function tidyFile(dataset: Dataset, bytes: Uint8Array): TidiedFile {
  const decoded = decodeText(bytes);
  const { sheet, diagnostics } = parseSheet(dataset.file, bytes);
  if ('fault' in decoded || sheet === undefined) {
    const [fault] = diagnostics;
    return { changes: [], ...(fault === undefined ? {} : { fault }) };
  }
  if (sheet.rows.length === 0) return { changes: [] };
  const { header } = matchHeader(sheet, dataset.columns);
  // A row that a comma of thousands has moved would be written down as if it stood right.
  const isMoved = (line: SheetRow): boolean =>
    header !== undefined &&
    line.row > header.row &&
    findSplitNumber(line, header, dataset.columns) !== undefined;
  if (sheet.rows.some(isMoved)) return { changes: [] };
  const headerRow = header?.row ?? sheet.rows[0]?.row ?? 1;
  const otherDelimiter = diagnostics.some(({ code }) => code === 'other-delimiter');
  const changes: Change[] = layoutChanges(bytes, decoded, sheet, headerRow, otherDelimiter).map(
    (change) => ({ file: dataset.file, ...change }),
  );
  const grid = sheetGrid(sheet);
  if (header !== undefined) {
    const tidied = [
      ...tidyHeader(dataset, header, grid),
      ...tidyCells(dataset, sheet, header, grid),
      ...fillCodes(dataset, header, dataLines(dataset, sheet, header), grid),
      ...dropExplanations(dataset, header, grid),
      ...(dataset.name === 'indicators' ? declareIndicators(bytes, header, grid) : []),
    ];
    for (const change of tidied) changes.push(change);
  }
  if (changes.length === 0) return { changes };
  const width = grid[headerRow - 1]?.length ?? 0;
  const text = formatCsv(grid.map((cells) => padRow(cells, width)));
  return { changes, bytes: new TextEncoder().encode(text) };
}
