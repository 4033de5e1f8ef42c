import type { Columns } from './column.ts';
import { columnLetter } from './csv.ts';
import type { SheetRow } from './csv.ts';
import type { Header } from './header.ts';

/** A number that its own comma cut in two, by which the cells after it moved. */
export interface SplitNumber {
  /** Letter of the column it begins in. */
  readonly column: string;
  readonly header: string;
  /** As it must have stood: 1,903. */
  readonly number: string;
}

const isHead = (cell: string): boolean => /^[+-]?\d{1,3}$/.test(cell.trim());
const isTail = (cell: string): boolean => /^\d{3}(\.\d+)?$/.test(cell.trim());

/** Cells with each pair joined that a comma of thousands may have cut, from the places given. */
function joined(cells: readonly string[], at: number): string[] {
  return [
    ...cells.slice(0, at),
    `${cells[at] ?? ''},${cells[at + 1] ?? ''}`,
    ...cells.slice(at + 2),
  ];
}

function faults(cells: readonly string[], header: Header, columns: Columns): number {
  let count = 0;
  for (const [key, position] of header.positions) {
    const column = columns[key];
    if (column !== undefined && 'fault' in column.read(cells[position] ?? '')) count += 1;
  }
  return count;
}

/**
 * The number with an unquoted comma (1,903) that makes a row longer than its header. Joined again, the
 * row must have no fault, and fit.
 */
export function findSplitNumber(
  { cells, width = cells.length }: SheetRow,
  header: Header,
  columns: Columns,
): SplitNumber | undefined {
  const most = Math.max(header.cells.length, header.width ?? 0);
  if (width <= most) return undefined;
  let best: { readonly found: SplitNumber; readonly faults: number } | undefined;
  for (let at = 0; at + 1 < cells.length && at < header.cells.length; at += 1) {
    if (!isHead(cells[at] ?? '') || !isTail(cells[at + 1] ?? '')) continue;
    const whole = joined(cells, at);
    // A second number may be cut as well.
    const rest =
      width - 1 > most
        ? findSplitNumber({ row: 0, line: 0, cells: whole, width: width - 1 }, header, columns)
        : undefined;
    const count = rest === undefined ? faults(whole, header, columns) : 0;
    if (count > 0 || (width - 1 > most && rest === undefined)) continue;
    const found = {
      column: columnLetter(at),
      header: header.cells[at]?.trim() ?? '',
      number: `${(cells[at] ?? '').trim()},${(cells[at + 1] ?? '').trim()}`,
    };
    if (best === undefined || count < best.faults) best = { found, faults: count };
  }
  return best?.found;
}
