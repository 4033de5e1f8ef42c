/** The elements of a table as an ARIA grid: its rows, their cells, and its head. */
import { columnLetter } from '../../data/csv.ts';
import { gridWords as text } from '../../ui/workbench/grid.ts';
import { type CellFaults, worstOf } from './cell-faults.ts';
import { cellText, type SheetModel } from './sheet-model.ts';

/** What is drawn. */
export interface GridContents {
  readonly sheet: SheetModel;
  readonly faults: CellFaults;
}

/** A row element with the cell at its left edge, which says `name`. */
function emptyRow(role: 'rowheader' | 'columnheader', name: string): HTMLElement {
  const row = document.createElement('div');
  row.className = 'grid-row';
  row.setAttribute('role', 'row');
  const edge = document.createElement('div');
  edge.className = 'grid-row-head';
  edge.setAttribute('role', role);
  edge.setAttribute('aria-colindex', '1');
  edge.textContent = name;
  row.append(edge);
  return row;
}

function drawCell({ faults, sheet }: GridContents, row: number, column: number): HTMLElement {
  const isHead = row === sheet.headerRow;
  const cell = document.createElement('div');
  cell.setAttribute('role', isHead ? 'columnheader' : 'gridcell');
  cell.setAttribute('aria-colindex', String(column + 2));
  const remarks = faults.at({ row, column });
  const worst = worstOf(remarks);
  cell.className = worst === undefined ? 'grid-cell' : `grid-cell has-${worst}`;
  if (worst === 'error') cell.setAttribute('aria-invalid', 'true');
  if (remarks.length > 0) cell.title = remarks.map(({ problem }) => problem).join('；');
  if (isHead) {
    const letter = document.createElement('span');
    letter.className = 'grid-letter';
    letter.textContent = columnLetter(column);
    cell.append(letter);
  }
  cell.append(cellText(sheet, { row, column }));
  return cell;
}

/** A row of the table, by its number in the spreadsheet. */
export function drawRow(contents: GridContents, row: number): HTMLElement {
  const element = emptyRow('rowheader', String(row));
  element.setAttribute('aria-rowindex', String(row));
  for (let column = 0; column < contents.sheet.width; column++)
    element.append(drawCell(contents, row, column));
  return element;
}

/** The head: the row with the columns' names, or their letters where the table has none. */
export function drawHead(contents: GridContents): HTMLElement {
  const { headerRow, width } = contents.sheet;
  const isNamed = headerRow !== undefined;
  const row = emptyRow('columnheader', isNamed ? `${text.rowHead}${headerRow}` : text.rowHead);
  if (isNamed) row.setAttribute('aria-rowindex', String(headerRow));
  for (let column = 0; column < width; column++) {
    const cell = drawCell(contents, headerRow ?? 0, column);
    cell.setAttribute('role', 'columnheader');
    if (!isNamed) cell.textContent = columnLetter(column);
    row.append(cell);
  }
  return row;
}
