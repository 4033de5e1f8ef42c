import type { Cell, MergeRange, Sheet as WorkbookSheet } from 'hucre/xlsx';
import { columnLetter } from '../csv.ts';
import type { Remark } from '../diagnostic.ts';
import { cellText } from './cell-text.ts';

/** A remark on a place of a sheet. */
export interface SheetRemark extends Remark {
  readonly row?: number;
  readonly column?: string;
}

/** A sheet as the rows of text a CSV of it would hold; index 0 is row 1. */
export interface SheetText {
  readonly grid: readonly (readonly string[])[];
  readonly remarks: readonly SheetRemark[];
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

function textGrid({ rows, cells }: WorkbookSheet): string[][] {
  return rows.map((values, row) =>
    values.map((value, column): string => {
      const cell: Cell | undefined = cells?.get(`${row},${column}`);
      return cellText(value, cell);
    }),
  );
}

/**
 * Writes the text of merged cells into each of their rows, as it is meant; in a heading over several
 * columns only the first column gets it. A number is left where it is: it may be the sum of the rows.
 */
function fillMerges(grid: string[][], merges: readonly MergeRange[]): SheetRemark[] {
  const remarks: SheetRemark[] = [];
  for (const { startRow, startCol, endRow } of merges) {
    const text = grid[startRow]?.[startCol] ?? '';
    if (endRow === startRow || isBlank(text)) continue;
    const place = { row: startRow + 1, column: columnLetter(startCol) };
    if (/^[\d.,%+-]+$/.test(text)) {
      remarks.push({
        code: 'merged-cells',
        severity: 'warning',
        problem: `第${startRow + 1}到${endRow + 1}行合并成了一格，里面的数只算在第${startRow + 1}行`,
        fix: '请取消合并，每一行各填各的数',
        ...place,
      });
      continue;
    }
    for (let row = startRow + 1; row <= endRow && row < grid.length; row++) {
      const cells = grid[row] ?? [];
      // A row that is empty besides was not meant to become one of data.
      if (cells.every((cell) => isBlank(cell))) continue;
      while (cells.length <= startCol) cells.push('');
      cells[startCol] = text;
    }
  }
  return remarks;
}

/** Numbers one after another as ranges: 4—6、9. */
function ranges(numbers: readonly number[], name: (number: number) => string): string {
  const parts: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = parts[parts.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts
    .map(([first, last]) => (first === last ? name(first) : `${name(first)}—${name(last)}`))
    .join('、');
}

/** Hidden rows and columns with something in them: they are read, and nobody sees them. */
function hiddenRemarks(sheet: WorkbookSheet, grid: readonly (readonly string[])[]): SheetRemark[] {
  const rows = [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden === true && grid[row]?.some((cell) => !isBlank(cell)))
    .map(([row]) => row + 1)
    .sort((a, b) => a - b);
  const columns = (sheet.columns ?? []).flatMap(({ hidden }, column) =>
    hidden === true && grid.some((cells) => !isBlank(cells[column])) ? [column] : [],
  );
  const fix = '不要的请删去；要的请取消隐藏，以便核对';
  const remarks: SheetRemark[] = [];
  if (rows.length > 0) {
    const problem = `第${ranges(rows, String)}行是隐藏的，里面的内容照样读取`;
    remarks.push({ code: 'hidden-cells', severity: 'warning', problem, fix });
  }
  if (columns.length > 0) {
    const problem = `${ranges(columns, columnLetter)}列是隐藏的，里面的内容照样读取`;
    remarks.push({ code: 'hidden-cells', severity: 'warning', problem, fix });
  }
  return remarks;
}

/** The sheet as rows of text, with merged cells filled in and what is hidden said. */
export function sheetText(sheet: WorkbookSheet): SheetText {
  const grid = textGrid(sheet);
  const remarks = fillMerges(grid, sheet.merges ?? []);
  return { grid, remarks: [...hiddenRemarks(sheet, grid), ...remarks] };
}
