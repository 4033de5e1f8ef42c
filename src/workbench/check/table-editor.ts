/** A table of the data folder in the grid: faults in their cells, each change checked again. */
import { columnLetter } from '../../data/csv.ts';
import type { Dataset } from '../../data/dataset.ts';
import { formatDiagnostic } from '../../data/diagnostic.ts';
import { gridWords as text } from '../../ui/workbench/grid.ts';
import type { Desk } from '../desk.ts';
import type { Checked } from '../engine/engine.ts';
import { CellFaults, columnIndex } from '../grid/cell-faults.ts';
import { CELL_INFO } from '../grid/cell-field.ts';
import { matching, suggestionsFor } from '../grid/column-help.ts';
import type { EditKind } from '../grid/grid-listener.ts';
import { GridView } from '../grid/grid-view.ts';
import { leaveWorkbook } from '../grid/leave-workbook.ts';
import { drawCellInfo } from './editor-markup.ts';
import { datasetOf, drawTableOptions, tableNames } from './table-choice.ts';
import {
  type CellEdit,
  type CellPlace,
  openSheet,
  sheetBytes,
  type SheetModel,
  withCells,
  withNewRows,
  withoutRows,
} from '../grid/sheet-model.ts';

/** The table that is open. */
interface Open {
  readonly name: string;
  readonly dataset: Dataset | undefined;
  readonly bytes: Uint8Array;
  readonly sheet: SheetModel;
}

/** What shows tables. */
export interface TableEditor {
  /** Shows what was found, in the table that is open or the first with faults. */
  show(checked: Checked | undefined): void;
  /** Opens a table by the name of its file and goes to a cell. */
  open(name: string, row?: number, column?: string): void;
}

/** Sets the editor up in a panel that holds its markup. */
export class Editor implements TableEditor {
  private readonly root: HTMLElement;
  private readonly desk: Desk;
  private readonly grid: GridView;
  private checked: Checked | undefined;
  private current: Open | undefined;
  private faults = new CellFaults([], '');
  private readonly suggestions = new Map<string, readonly string[]>();

  constructor(root: HTMLElement, desk: Desk) {
    this.root = root;
    this.desk = desk;
    this.grid = new GridView(this.find('grid'), {
      onEdit: (edits, kind) => this.edit(edits, kind),
      onRows: (change, row, count) => this.changeRows(change, row, count),
      onSelect: () => this.drawInfo(),
      onTyping: (place, typed) => this.keepTyping(place, typed),
      onLeave: () => this.find('next-fault').focus(),
      onUndo: () => document.getElementById('undo')?.click(),
      onRedo: () => document.getElementById('redo')?.click(),
      onCopied: (count) => desk.announce(text.copied(count)),
      onPasted: (count) => desk.announce(text.pasted(count)),
      suggestions: (place, typed) => this.suggest(place, typed),
      label: (place) => this.labelOf(place),
    });
    this.listen();
  }

  show(checked: Checked | undefined): void {
    this.checked = checked;
    this.suggestions.clear();
    this.find('editor').hidden = checked === undefined;
    if (checked === undefined) {
      this.current = undefined;
      return;
    }
    const names = tableNames(checked);
    const name = this.current?.name;
    const [first] = [...names].sort((a, b) => this.faultsIn(b).count - this.faultsIn(a).count);
    this.find('editor-table').innerHTML = drawTableOptions(names);
    this.load(name !== undefined && names.includes(name) ? name : first);
  }

  open(name: string, row?: number, column?: string): void {
    this.load(name);
    if (this.current === undefined) return;
    const place = {
      row: row ?? (this.current.sheet.headerRow ?? 0) + 1,
      column: column === undefined || column === '' ? 0 : columnIndex(column),
    };
    this.find('editor').scrollIntoView({ block: 'start' });
    this.grid.goTo(place);
  }

  private find<E extends HTMLElement>(id: string): E {
    return this.root.querySelector(`#${id}`) as unknown as E;
  }

  private faultsIn(name: string): CellFaults {
    return new CellFaults(this.checked?.diagnostics ?? [], `data/${name}`);
  }

  private bytesOf(name: string): Uint8Array | undefined {
    return this.desk.files().get(`data/${name}`) ?? this.checked?.sheets.get(name)?.bytes;
  }

  /** Opens a table or, where it has changed, reads it again. */
  private load(name: string | undefined): void {
    const bytes = name === undefined ? undefined : this.bytesOf(name);
    if (name === undefined || bytes === undefined) {
      this.find('editor').hidden = true;
      this.current = undefined;
      return;
    }
    const isNew = this.current?.name !== name;
    this.faults = this.faultsIn(name);
    const dataset = datasetOf(name);
    if (isNew || this.current?.bytes !== bytes) {
      const opened = openSheet(dataset, `data/${name}`, bytes);
      if (!('sheet' in opened)) {
        this.refuse(name, opened.faults.map(formatDiagnostic));
        return;
      }
      this.current = { name, dataset, bytes, sheet: opened.sheet };
    }
    this.draw();
    if (isNew) this.goToFirst();
  }

  private goToFirst(): void {
    const { headerRow = 0 } = this.current?.sheet ?? {};
    const first = this.faults.next({ row: 0, column: 0 }, 1);
    this.grid.goTo(first ?? { row: headerRow + 1, column: 0 }, { focus: false });
  }

  private refuse(name: string, faults: readonly string[]): void {
    this.current = undefined;
    this.find<HTMLSelectElement>('editor-table').value = name;
    this.note([text.unreadable, ...faults].join(''));
    this.find('grid').hidden = true;
    this.find(CELL_INFO).textContent = '';
  }

  private note(sentence: string): void {
    this.find('editor-note').hidden = sentence === '';
    this.find('editor-note').textContent = sentence;
  }

  private draw(): void {
    const { current } = this;
    if (current === undefined) return;
    const { dataset, name, sheet } = current;
    this.find('grid').hidden = false;
    this.find<HTMLSelectElement>('editor-table').value = name;
    const { count } = this.faults;
    this.find('editor-faults').textContent = count === 0 ? text.noFaults : text.faults(count);
    for (const id of ['previous-fault', 'next-fault'])
      this.find<HTMLButtonElement>(id).disabled = count === 0;
    const inWorkbook = this.checked?.sheets.get(name);
    this.note(
      inWorkbook === undefined ? '' : text.fromWorkbook(inWorkbook.workbook, inWorkbook.sheet),
    );
    this.grid.show(sheet, this.faults, dataset?.title ?? name);
    this.drawInfo();
  }

  private drawInfo(): void {
    const { current } = this;
    if (current !== undefined)
      this.find(CELL_INFO).innerHTML = drawCellInfo(current.sheet, this.faults, this.grid.active());
  }

  private headerAt({ column }: CellPlace): string {
    const { headerRow, rows } = this.current?.sheet ?? { rows: [] };
    return headerRow === undefined ? '' : (rows[headerRow - 1]?.[column] ?? '');
  }

  private labelOf(place: CellPlace): string {
    return text.cellLabel(columnLetter(place.column), place.row, this.headerAt(place));
  }

  private suggest(place: CellPlace, typed: string): readonly string[] {
    const column = this.current?.sheet.columns.get(place.column);
    const { headerRow = 0 } = this.current?.sheet ?? {};
    if (column === undefined || place.row <= headerRow) return [];
    let all = this.suggestions.get(column.header);
    if (all === undefined) {
      all = suggestionsFor(column, (name) => this.bytesOf(name));
      this.suggestions.set(column.header, all);
    }
    return matching(all, typed);
  }

  private keepTyping(place: CellPlace, typed: string | undefined): void {
    const { current, desk } = this;
    if (current === undefined) return;
    const file = `data/${current.name}`;
    if (typed === undefined) desk.typed(file);
    else {
      const column = columnLetter(place.column);
      desk.typing({ file, row: place.row, column, text: typed });
    }
  }

  private edit(edits: readonly CellEdit[], kind: EditKind): void {
    const { current } = this;
    const [first] = edits;
    if (current === undefined || first === undefined) return;
    const { name } = current;
    const labels: Readonly<Record<EditKind, () => string>> = {
      paste: () => text.pasteStep(name, edits.length),
      clear: () => text.clearStep(name, edits.length),
      cell: () => text.cellStep(name, first.row, this.headerAt(first)),
    };
    this.change(withCells(current.sheet, edits), labels[kind]());
  }

  private changeRows(change: 'insert' | 'delete', row: number, count: number): void {
    const { current } = this;
    if (current === undefined) return;
    const { name, sheet } = current;
    if (change === 'insert')
      this.change(withNewRows(sheet, row, count), text.insertStep(name, count));
    else this.change(withoutRows(sheet, row, count), text.deleteStep(name, count));
  }

  /** Draws the table as it becomes, then gives it to the desk; the check follows by itself. */
  private change(sheet: SheetModel, label: string): void {
    const { checked, current, desk } = this;
    if (current === undefined) return;
    const bytes = sheetBytes(sheet);
    this.current = { ...current, sheet, bytes };
    this.draw();
    const workbook = checked?.sheets.get(current.name)?.workbook;
    const isFile = desk.files().has(`data/${current.name}`);
    const left =
      checked === undefined || workbook === undefined || isFile
        ? new Map<string, Uint8Array | undefined>()
        : leaveWorkbook(workbook, checked, desk.files());
    const file = `data/${current.name}`;
    void desk.change(new Map([...left, [file, bytes]]), label).then(() => desk.typed(file));
  }

  private listen(): void {
    const { desk, grid } = this;
    const actions: Readonly<Record<string, () => void>> = {
      'previous-fault': () => grid.goToFault(-1),
      'next-fault': () => grid.goToFault(1),
      'insert-row': () => grid.changeRows('insert'),
      'delete-row': () => grid.changeRows('delete'),
    };
    for (const [id, act] of Object.entries(actions)) this.find(id).addEventListener('click', act);
    const tables = this.find<HTMLSelectElement>('editor-table');
    tables.addEventListener('change', () => this.load(tables.value));
    // What was taken back stands in the table at once, before it is checked.
    desk.onChange((paths) => {
      const { current } = this;
      if (current === undefined || !paths.has(`data/${current.name}`)) return;
      const bytes = this.bytesOf(current.name);
      if (bytes !== undefined && bytes !== current.bytes) this.load(current.name);
    });
    window.addEventListener('resize', () => grid.resize());
    window.addEventListener('hashchange', () => grid.resize());
  }
}
