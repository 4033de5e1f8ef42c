import { formatRest } from '../format/rest.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, heightWithFoot, type Drawing, type Layout } from './drawing.ts';
import { presets } from './preset.ts';
import type { ChartSize } from './theme.ts';

/** How much closer rows may stand before some are left out. */
const SQUEEZES = [1, 0.85, 0.7];
/** How much further apart few rows stand to fill a screen. */
const SPREADS = [4, 3, 2.5, 2, 1.8, 1.6, 1.4, 1.2];
/** Rows further apart than this are of two or three: they need not fill more than this share of a screen. */
const WIDE_APART = { spread: 2, share: 0.85 };

/** Whether a drawing can be seen whole on its screen, without shrinking its letters. */
export function fitsScreen({ height }: Pick<Drawing, 'height'>, size: ChartSize): boolean {
  return height <= presets[size].tallest;
}

/**
 * The first rows in their order, but with those that a title names: what it says is to be seen.
 * @param count how many rows there is room for
 */
export function keptRows<Row extends { readonly name: string }>(
  rows: readonly Row[],
  count: number,
  title: string,
): Row[] {
  const kept = new Set(rows.slice(0, count));
  const isNamed = ({ name }: Row): boolean => title.includes(name);
  const last = [...kept].reverse().filter((row) => !isNamed(row));
  for (const row of rows.slice(count).filter(isNamed)) {
    const gone = last.shift();
    if (gone === undefined) break;
    kept.delete(gone);
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

/**
 * A chart whose rows fill and fit their screen: further apart where there are few, closer together where there are
 * many, then the first ones only and those the title names, with a line under them that counts the rest.
 * @param plan lays out the rows it is given, `options.squeeze` times as far apart
 * @param least how many rows must stay
 * @returns what draws rows, what matters most first: all of them on phone and page; the `empty` sentence for none
 */
export const fittedChart =
  <Row extends { readonly name: string }, Options extends EmptyableOptions>(
    plan: (rows: readonly Row[], options: Options, style: ChartStyle) => Layout,
    least = 1,
  ) =>
  (rows: readonly Row[], options: Options): Drawing => {
    if (rows.length === 0) return drawEmpty(options);
    const style = styleOf(options);
    const { size, title, undrawn = 0 } = options;
    const fits = (layout: Layout, drawn: Options): boolean =>
      fitsScreen({ height: heightWithFoot(layout.height, drawn) }, size);
    let closest = { ...options, squeeze: 1 };
    let layout = plan(rows, closest, style);
    const isShown = size === 'screen' || size === 'room';
    for (const squeeze of isShown ? [...SPREADS, ...SQUEEZES] : SQUEEZES) {
      closest = { ...options, squeeze };
      layout = plan(rows, closest, style);
      // In a large room a title of three lines has to have room as well.
      const isApart = squeeze > (size === 'room' ? 1 : WIDE_APART.spread);
      const isTooFar = isApart && layout.height > presets[size].tallest * WIDE_APART.share;
      if (!isTooFar && fits(layout, closest)) return chartDrawing(closest, layout);
    }
    const share = presets[size].tallest / heightWithFoot(layout.height, closest);
    let kept = Math.min(rows.length - 1, Math.floor(rows.length * share));
    for (; kept >= least; kept -= 1) {
      const fewer = { ...closest, more: formatRest(rows.length - kept + undrawn) };
      const shorter = plan(keptRows(rows, kept, title), fewer, style);
      if (fits(shorter, fewer)) return chartDrawing(fewer, shorter);
    }
    return chartDrawing(closest, layout);
  };
