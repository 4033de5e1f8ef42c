/** Which tables stand beside their drawings on paper: not those that say nothing more. */
import { textsOf } from '../charts/drawing.ts';
import { once } from '../model/once.ts';
import type { Figure } from './figure.ts';
import { isLongTable } from './frame.ts';

/** More cells than this stand in no drawing. */
const MOST_CELLS = 120;

/** A cell that says that there is nothing. */
const EMPTY = new Set(['', '—']);

/** Whether a text says a cell: 「52.14」 in 「52.14亿元」, but not 「2.14」. */
function says(text: string, cell: string): boolean {
  for (let at = text.indexOf(cell); at >= 0; at = text.indexOf(cell, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + cell.length);
    const cutsNumber = /^[-−+\d]/.test(cell) && /[\d.,−+-]$/.test(before);
    if (!cutsNumber && !(/\d$/.test(cell) && /^[.,]?\d/.test(after))) return true;
  }
  return false;
}

/** Whether every value of a figure's table stands as a label in its drawing for paper. */
const repeatsDrawing = once(({ draw, table }: Pick<Figure, 'draw' | 'table'>): boolean => {
  const cells = new Set(
    table.rows
      .flat()
      .map((cell) => cell.replace(/\s/g, ''))
      .filter((cell) => !EMPTY.has(cell)),
  );
  if (cells.size > MOST_CELLS) return false;
  const texts = [...textsOf(draw('paper'))];
  return [...cells].every((cell) => texts.some((text) => says(text, cell)));
});

/** Whether a report prints a figure's table. */
export function printsTable(figure: Pick<Figure, 'draw' | 'table'>): boolean {
  return !isLongTable(figure.table) && !repeatsDrawing(figure);
}
