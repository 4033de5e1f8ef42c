/**
 * A table that is edited like a spreadsheet. The keyboard is always in one text field that stands in the
 * active cell with the cell's text chosen: typing replaces it, with an input method too, and whoever
 * hears the page hears the cell.
 */
import { gridWords as text } from '../../ui/workbench/grid.ts';
import type { CellFaults } from './cell-faults.ts';
import { CellField } from './cell-field.ts';
import { listenToClipboard } from './grid-clipboard.ts';
import type { GridContents } from './grid-cells.ts';
import { type Command, commandOf } from './grid-keys.ts';
import type { GridListener } from './grid-listener.ts';
import { listenToPointer } from './grid-pointer.ts';
import { GridRows } from './grid-rows.ts';
import {
  along,
  at,
  far,
  jump,
  type Range,
  rangeOf,
  type Selection,
  step,
  within,
} from './selection.ts';
import { type CellEdit, cellText, type CellPlace, type SheetModel } from './sheet-model.ts';

/** The grid. */
export class GridView {
  private readonly root: HTMLElement;
  private readonly listener: GridListener;
  private readonly rows: GridRows;
  private readonly field: CellField;
  private shown: GridContents | undefined;
  private selection: Selection = at(1, 0);

  /** @param root the element that scrolls; the list of suggestions stands beside it */
  constructor(root: HTMLElement, listener: GridListener) {
    this.root = root;
    this.listener = listener;
    root.setAttribute('role', 'grid');
    root.setAttribute('aria-multiselectable', 'true');
    this.rows = new GridRows(root);
    this.field = new CellField(root, {
      onTyping: (typed) => listener.onTyping(this.active(), typed),
      onTyped: (typed) => this.take(typed),
      onChosen: () => this.place(true),
      onKey: (event) => this.press(event),
      suggestions: (typed) => listener.suggestions(this.active(), typed),
    });
    listenToClipboard(this.field.element, this, listener);
    listenToPointer(root, this.rows, this);
  }

  /** Draws a table; what is being typed stays. */
  show(sheet: SheetModel, faults: CellFaults, title: string): void {
    const restore = this.field.lift();
    this.shown = { sheet, faults };
    const label = text.gridLabel(title);
    if (this.root.getAttribute('aria-label') !== label) this.rows.forgetWidths();
    this.root.setAttribute('aria-label', label);
    const { active, anchor } = this.selection;
    this.selection = { anchor: within(sheet, anchor), active: within(sheet, active) };
    this.rows.show(this.shown);
    this.place(restore.hadKeyboard);
    restore.typed();
  }

  /** Goes to a cell, with the keyboard unless told otherwise. */
  goTo(target: CellPlace, { extend = false, focus = true } = {}): void {
    this.field.finish();
    if (this.shown === undefined) return;
    const active = within(this.shown.sheet, target);
    this.choose({ anchor: extend ? this.selection.anchor : active, active }, focus);
  }

  /** Goes to the next cell with an error or a warning, or to the one before. */
  goToFault(direction: 1 | -1): void {
    this.field.finish();
    const next = this.shown?.faults.next(this.active(), direction);
    if (next !== undefined) this.choose({ anchor: next, active: next });
  }

  /** Puts rows in before the chosen ones, or takes the chosen ones away. */
  changeRows(change: 'insert' | 'delete'): void {
    this.field.finish();
    const { bottom, top } = this.range();
    const count = this.shown?.sheet.rows.length ?? 0;
    if (top <= count) this.listener.onRows(change, top, Math.min(bottom, count) - top + 1);
    this.place(true);
  }

  /** The cell with the keyboard. */
  active(): CellPlace {
    return this.selection.active;
  }

  /** The chosen cells. */
  range(): Range {
    return rangeOf(this.selection);
  }

  /** Whether keys go from cell to cell. */
  isMoving(): boolean {
    return this.field.mode === 'moving';
  }

  /** The text of a cell. */
  textAt(place: CellPlace): string {
    return this.shown === undefined ? '' : cellText(this.shown.sheet, place);
  }

  /** Ends typing: the cell takes what was typed. */
  finish(): void {
    this.field.finish();
  }

  /** Begins to change the text of the active cell. */
  edit(): void {
    if (this.isMoving()) this.field.begin('editing');
  }

  /** Draws again what depends on how large the page is. */
  resize(): void {
    if (this.shown === undefined) return;
    const restore = this.field.lift();
    this.rows.show(this.shown);
    this.place(restore.hadKeyboard);
    restore.typed();
  }

  /** Chooses cells and puts the keyboard into the active one. */
  choose(next: Selection, focus = true): void {
    this.selection = next;
    this.rows.select(rangeOf(next), next.active);
    this.rows.reveal(next.active);
    this.listener.onSelect(next.active);
    this.place(focus);
  }

  /** Chooses whole rows. */
  chooseRow(row: number): void {
    const width = this.shown?.sheet.width ?? 1;
    this.choose({ anchor: { row, column: width - 1 }, active: { row, column: 0 } });
  }

  /** Chooses from where choosing began to a cell. */
  chooseTo(active: CellPlace): void {
    this.choose({ anchor: this.selection.anchor, active });
  }

  /** Empties the chosen cells. */
  clear(): void {
    const filled = this.edits(() => '').filter((edit) => this.textAt(edit) !== '');
    if (filled.length > 0) this.listener.onEdit(filled, 'clear');
    this.place(true);
  }

  /** Edits of all chosen cells. */
  edits(textOf: (place: CellPlace) => string): CellEdit[] {
    const { bottom, left, right, top } = this.range();
    const all: CellEdit[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        all.push({ row, column, text: textOf({ row, column }) });
    return all;
  }

  /** Puts the field into the active cell. */
  private place(focus: boolean): void {
    if (this.shown === undefined) return;
    const active = this.active();
    this.rows.select(this.range(), active);
    const cell = this.rows.cellAt(active);
    if (cell !== undefined)
      this.field.stand(cell, this.textAt(active), this.listener.label(active), focus);
  }

  private take(typed: string): void {
    const active = this.active();
    if (typed === this.textAt(active)) this.listener.onTyping(active, undefined);
    else this.listener.onEdit([{ ...active, text: typed }], 'cell');
  }

  private press(event: KeyboardEvent): void {
    const command = commandOf(event, this.field.mode);
    if (command === undefined || this.shown === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.run(command, this.shown.sheet);
  }

  private run(command: Command, sheet: SheetModel): void {
    const { field, listener } = this;
    switch (command.kind) {
      case 'move': {
        field.finish();
        const go = command.jump ? jump : step;
        return this.goTo(go(sheet, this.active(), command.move), { extend: command.extend });
      }
      case 'along':
        field.finish();
        return this.goTo(along(sheet, this.active(), command.direction));
      case 'page':
      case 'home':
      case 'end':
        return this.goTo(far(sheet, this.active(), command, this.rows.rowsInSight), command);
      case 'fault':
        return this.goToFault(command.direction);
      case 'all':
        return this.choose({
          anchor: { row: 1, column: 0 },
          active: within(sheet, { row: sheet.rows.length, column: sheet.width - 1 }),
        });
      case 'edit':
        return field.begin('editing');
      case 'replace':
        return field.replace();
      case 'clear':
        return this.clear();
      case 'cancel':
        field.cancel();
        listener.onTyping(this.active(), undefined);
        return this.place(true);
      case 'leave':
        return listener.onLeave();
      case 'break':
        return field.insertBreak();
      case 'suggest':
        return field.suggestAll();
      case 'undo':
        return listener.onUndo();
      case 'redo':
        return listener.onRedo();
      case 'insert':
      case 'delete':
        return this.changeRows(command.kind);
    }
  }
}
