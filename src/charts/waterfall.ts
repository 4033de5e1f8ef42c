import { drawBars, type BarRow } from './bars.ts';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { fitsScreen } from './fit-rows.ts';

/** One step of the way from 0 to the total, its value signed and in the unit of the total. */
export interface WaterfallRow extends BarRow {
  readonly value: number;
}

/** Options of {@link drawWaterfall}. */
export interface WaterfallOptions extends EmptyableOptions {
  /** The bar under the steps, from 0 to where they end. */
  readonly total: { readonly name: string; readonly text: string; readonly tip: string };
}

/**
 * Draws steps that begin where the one before ended, in the order given, and the total they add up to
 * as a last bar from 0.
 * @param choices rows to draw; of several the first that the screen has room for, else the last
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawWaterfall(
  choices: readonly (readonly WaterfallRow[])[],
  options: WaterfallOptions,
): Drawing {
  const [rows = [], ...fewer] = choices;
  let reached = 0;
  const steps = rows.map((row): BarRow => {
    const from = reached;
    reached += row.value;
    return { ...row, from };
  });
  const total: BarRow = { ...options.total, value: reached, role: 'total' };
  const all = rows.length === 0 ? [] : [...steps, total];
  const drawing = drawBars(all, { ...options, order: 'given', signed: true });
  const isLast = fewer.length === 0 || fitsScreen(drawing, options.size);
  return isLast ? drawing : drawWaterfall(fewer, options);
}
