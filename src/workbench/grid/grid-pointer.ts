/** Choosing cells with a mouse or a finger. */
import type { GridRows } from './grid-rows.ts';
import type { CellPlace } from './sheet-model.ts';

interface Choice {
  finish(): void;
  goTo(place: CellPlace, options: { extend: boolean }): void;
  chooseRow(row: number): void;
  chooseTo(place: CellPlace): void;
  edit(): void;
}

/** Listens to the grid: a click chooses a cell, a drag or Shift a range, the head of a row the row. */
export function listenToPointer(root: HTMLElement, rows: GridRows, choice: Choice): void {
  let dragging = false;
  root.addEventListener('mousedown', (event) => {
    if (event.target instanceof HTMLTextAreaElement || event.button !== 0) return;
    const place = rows.placeOf(event.target as Element);
    if (place === undefined || place.row < 1) return;
    event.preventDefault();
    choice.finish();
    if (place.column < 0) {
      choice.chooseRow(place.row);
      return;
    }
    dragging = true;
    choice.goTo(place, { extend: event.shiftKey });
  });
  root.addEventListener('mouseover', (event) => {
    const place = dragging ? rows.placeOf(event.target as Element) : undefined;
    if (place !== undefined && place.column >= 0) choice.chooseTo(place);
  });
  document.addEventListener('mouseup', () => {
    dragging = false;
  });
  root.addEventListener('dblclick', () => choice.edit());
  let planned = false;
  root.addEventListener('scroll', () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      rows.draw();
    });
  });
}
