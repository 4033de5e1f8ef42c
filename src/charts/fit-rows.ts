import { formatRest } from '../format/rest.ts';
import type { ChartOptions } from './chart-options.ts';
import type { Drawing, Frame } from './drawing.ts';
import type { ChartSize } from './theme.ts';

/** The highest drawing that fits under its title, px: a page scrolls, a screen does not. */
const tallest: Readonly<Record<ChartSize, number>> = {
  narrow: Infinity,
  wide: Infinity,
  screen: 800,
  room: 740,
};

/** How much closer rows may stand before some are left out. */
const SQUEEZES = [1, 0.85, 0.7];

/** Whether a drawing can be seen whole on its screen, without shrinking its letters. */
export function fitsScreen({ height }: Pick<Frame, 'height'>, size: ChartSize): boolean {
  return height <= tallest[size];
}

/**
 * Draws rows so that they fit their screen: closer together, then the first ones only, with a line
 * under them that counts the rest.
 * @param rows what matters most first
 * @param draw draws the rows it is given, `options.squeeze` times as far apart
 * @param least how many rows must stay
 * @returns the drawing of all rows on phone and page
 */
export function fitRows<Row, Options extends ChartOptions>(
  rows: readonly Row[],
  options: Options,
  draw: (rows: readonly Row[], options: Options) => Drawing,
  least = 1,
): Drawing {
  let drawn = draw(rows, options);
  let squeeze = 1;
  for (squeeze of SQUEEZES) {
    drawn = draw(rows, { ...options, squeeze });
    if (fitsScreen(drawn, options.size)) return drawn;
  }
  let kept = Math.min(
    rows.length - 1,
    Math.floor((rows.length * tallest[options.size]) / drawn.height),
  );
  for (; kept >= least; kept -= 1) {
    const more = formatRest(rows.length - kept + (options.undrawn ?? 0));
    const less = draw(rows.slice(0, kept), { ...options, squeeze, more });
    if (fitsScreen(less, options.size)) return less;
  }
  return drawn;
}
