import { interpolateRgb } from 'd3-interpolate';
import type { EmptyableOptions } from './chart-options.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, type Marks } from './marks.ts';
import { rowChart, type NamedRow } from './row-frame.ts';
import { widest } from './text.ts';

/** One row of counts, one per column; 0 stays blank. */
export interface CountRow extends NamedRow {
  readonly counts: readonly number[];
}

/** Options of {@link drawCountMatrix}. */
export interface CountMatrixOptions extends EmptyableOptions {
  /** Heads of the columns, e.g. years; the last one is the present. */
  readonly columns: readonly string[];
}

/** How much of the main colour the largest count has: text on it stays readable. */
const STRONGEST = 0.42;

/**
 * Draws counts as a table whose cells are the darker the larger the count; the last column is bold.
 * Of more columns than there is room for the latest are drawn.
 * @returns a drawing as high as its rows, on a slide of those that fit; the `empty` sentence when there is no row
 */
export const drawCountMatrix = rowChart<CountRow, CountMatrixOptions>(
  ({ tableNames: names, tableRow: step }) => ({ names, step, padding: 4 }),
  (frame, rows, options) => {
    const { gap, hairline, left, mostCell, theme, tick, width } = frame;
    const room = width - left;
    const least = widest(options.columns, tick, true) + gap;
    const columns = options.columns.slice(-Math.max(1, Math.floor(room / least)));
    const step = Math.min(mostCell, room / columns.length);
    const last = columns.length - 1;
    const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
    const shade = interpolateRgb(theme.background, theme.main);
    const edge = { stroke: theme.background, width: hairline * 2 };
    return {
      top: tick * 1.3 + gap,
      head: columns.map((head, column) => {
        const look = column === last ? { fill: theme.ink, bold: true } : { bold: false };
        const at = [left + (column + 0.5) * step, 0] as const;
        return quietLabel(head, at, frame, { ...look, anchor: 'middle' });
      }),
      row: ({ counts }, { height, middle, top: y }) =>
        counts.slice(-columns.length).flatMap((count, column): Marks => {
          const x = left + column * step;
          const fill = count === 0 ? theme.background : shade((count / most) * STRONGEST);
          const look = { anchor: 'middle', bold: column === last } as const;
          return [
            block({ x, y, width: step, height }, fill, edge),
            count !== 0 && textLabel(String(count), [x + step / 2, middle], frame, look),
          ];
        }),
    };
  },
);
