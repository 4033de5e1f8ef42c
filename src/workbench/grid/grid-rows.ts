/** The rows of a table that are in sight, drawn as an ARIA grid: of thousands only those that are seen. */
import { drawHead, drawRow, type GridContents } from './grid-cells.ts';
import { lastRow, type Range } from './selection.ts';
import type { CellPlace, SheetModel } from './sheet-model.ts';

/** Rows drawn beyond the edges of what is in sight. */
const BEYOND = 6;

/** Rows whose cells say how wide a column must be. */
const MEASURED_ROWS = 200;

/** Letters of a text as wide as a Han character count two. */
function widthOf(written: string): number {
  let width = 0;
  for (const letter of written) width += letter > '\u2e7f' ? 2 : 1;
  return width;
}

/** Widths of the columns in characters: those of their cells, between bounds. */
function columnWidths({ headerRow, rows, width }: SheetModel): number[] {
  const measured = rows.slice(0, MEASURED_ROWS);
  return Array.from({ length: width }, (_, column) => {
    const widest = measured.reduce((most, cells, index) => {
      if (index + 1 === headerRow) return most;
      return Math.max(most, widthOf(cells[column] ?? ''));
    }, 0);
    const header = headerRow === undefined ? '' : (rows[headerRow - 1]?.[column] ?? '');
    return Math.max(7, Math.min(32, Math.max(widest, widthOf(header))) + 3);
  });
}

/** The drawn rows. */
export class GridRows {
  private readonly root: HTMLElement;
  private readonly head = document.createElement('div');
  private readonly body = document.createElement('div');
  private readonly drawn = new Map<number, HTMLElement>();
  private contents: GridContents | undefined;
  private range: Range = { top: 1, bottom: 1, left: 0, right: 0 };
  private active: CellPlace = { row: 1, column: 0 };
  private rowHeight = 36;
  private isMeasured = false;

  /** @param root the element that scrolls */
  constructor(root: HTMLElement) {
    this.root = root;
    for (const [element, name] of [
      [this.head, 'grid-head'],
      [this.body, 'grid-body'],
    ] as const) {
      element.className = name;
      element.setAttribute('role', 'rowgroup');
      root.append(element);
    }
  }

  /** Draws a table anew. */
  show(contents: GridContents): void {
    // Columns that stay as wide as they are do not move under the eyes of whoever types.
    const isGrown = contents.sheet.width !== this.contents?.sheet.width;
    this.isMeasured &&= !isGrown;
    this.contents = contents;
    const { sheet } = contents;
    this.root.setAttribute('aria-rowcount', String(lastRow(sheet)));
    this.root.setAttribute('aria-colcount', String(sheet.width + 1));
    if (!this.isMeasured) this.measure(sheet);
    this.drawHead();
    for (const row of this.drawn.values()) row.remove();
    this.drawn.clear();
    this.draw();
    const [first] = this.drawn.values();
    // Letters may be large: rows are as high as they are drawn.
    if (first !== undefined && first.offsetHeight > 0) this.rowHeight = first.offsetHeight;
    this.draw();
  }

  /** Another table comes: its columns are measured anew. */
  forgetWidths(): void {
    this.isMeasured = false;
  }

  private measure(sheet: SheetModel): void {
    const widths = columnWidths(sheet).map((width) => `${width / 2}em`);
    this.root.style.setProperty('--columns', `3.5em ${widths.join(' ')}`);
    this.isMeasured = true;
  }

  /** Marks the chosen cells. */
  select(range: Range, active: CellPlace): void {
    this.range = range;
    this.active = active;
    this.draw();
    const { sheet } = this.contents ?? {};
    if (sheet === undefined) return;
    const headCells = sheet.headerRow;
    for (const [row, element] of this.drawn) this.markRow(row, element);
    const head = this.head.firstElementChild;
    if (headCells !== undefined && head !== null) this.markRow(headCells, head as HTMLElement);
  }

  /** The element of a cell; nothing while it is out of sight. */
  cellAt({ column, row }: CellPlace): HTMLElement | undefined {
    const element =
      row === this.contents?.sheet.headerRow ? this.head.firstElementChild : this.drawn.get(row);
    return element?.children[column + 1] as HTMLElement | undefined;
  }

  /** Brings a cell into sight. */
  reveal({ column, row }: CellPlace): void {
    const { root, rowHeight } = this;
    const { headerRow } = this.contents?.sheet ?? {};
    const headHeight = this.head.offsetHeight;
    if (row !== headerRow) {
      const top = this.offsetOf(row);
      const room = root.clientHeight - headHeight;
      if (top < root.scrollTop) root.scrollTop = top;
      else if (top + rowHeight > root.scrollTop + room) root.scrollTop = top + rowHeight - room;
    }
    this.draw();
    const cell = this.cellAt({ row, column });
    if (cell === undefined) return;
    const stuck = (cell.parentElement?.firstElementChild as HTMLElement).offsetWidth;
    const left = cell.offsetLeft - stuck;
    if (left < root.scrollLeft) root.scrollLeft = left;
    else if (cell.offsetLeft + cell.offsetWidth > root.scrollLeft + root.clientWidth)
      root.scrollLeft = cell.offsetLeft + cell.offsetWidth - root.clientWidth;
  }

  /** How many rows are in sight. */
  get rowsInSight(): number {
    const room = this.root.clientHeight - this.head.offsetHeight;
    return Math.max(1, Math.floor(room / this.rowHeight));
  }

  /** The place of a drawn cell or of the head of a row (column -1). */
  placeOf(element: Element): CellPlace | undefined {
    const cell = element.closest<HTMLElement>('[aria-colindex]');
    const row = cell?.parentElement?.getAttribute('aria-rowindex');
    if (cell === null || row === null || row === undefined) return undefined;
    return { row: Number(row), column: Number(cell.getAttribute('aria-colindex')) - 2 };
  }

  /** Draws the rows in sight and the one with the keyboard, and takes the others away. */
  draw(): void {
    const { contents, root, rowHeight } = this;
    if (contents === undefined) return;
    const { sheet } = contents;
    const count = lastRow(sheet) - (sheet.headerRow === undefined ? 0 : 1);
    this.body.style.height = `${count * rowHeight}px`;
    const first = Math.max(0, Math.floor(root.scrollTop / rowHeight) - BEYOND);
    const end = Math.min(count, first + this.rowsInSight + 2 * BEYOND + 1);
    const wanted = new Set<number>();
    for (let index = first; index < end; index++) wanted.add(this.rowAt(index));
    if (this.active.row !== sheet.headerRow) wanted.add(this.active.row);
    for (const [row, element] of this.drawn) {
      if (wanted.has(row)) continue;
      element.remove();
      this.drawn.delete(row);
    }
    const missing = [...wanted].filter((row) => !this.drawn.has(row)).sort((a, b) => a - b);
    for (const row of missing) {
      const element = this.makeRow(row);
      this.drawn.set(row, element);
      this.insertInOrder(row, element);
    }
    for (const [row, element] of this.drawn) element.style.top = `${this.offsetOf(row)}px`;
  }

  /** Rows stand in the page in their order, which is the order they are heard in. */
  private insertInOrder(row: number, element: HTMLElement): void {
    const after = [...this.body.children].find(
      (other) => Number(other.getAttribute('aria-rowindex')) > row,
    );
    this.body.insertBefore(element, after ?? null);
  }

  /** The spreadsheet row at a position below the head. */
  private rowAt(index: number): number {
    const { headerRow = Infinity } = this.contents?.sheet ?? {};
    return index + 1 < headerRow ? index + 1 : index + 2;
  }

  private offsetOf(row: number): number {
    const { headerRow = Infinity } = this.contents?.sheet ?? {};
    return (row < headerRow ? row - 1 : row - 2) * this.rowHeight;
  }

  private makeRow(row: number): HTMLElement {
    const element = drawRow(this.contents as GridContents, row);
    this.markRow(row, element);
    return element;
  }

  private drawHead(): void {
    this.head.textContent = '';
    this.head.append(drawHead(this.contents as GridContents));
  }

  private markRow(row: number, element: HTMLElement): void {
    const { bottom, left, right, top } = this.range;
    const inRows = row >= top && row <= bottom;
    for (let index = 1; index < element.children.length; index++) {
      const cell = element.children[index] as HTMLElement;
      const chosen = inRows && index - 1 >= left && index - 1 <= right;
      if (chosen) cell.setAttribute('aria-selected', 'true');
      else if (cell.hasAttribute('aria-selected')) cell.removeAttribute('aria-selected');
      cell.classList.toggle(
        'is-active',
        row === this.active.row && index - 1 === this.active.column,
      );
    }
  }
}
