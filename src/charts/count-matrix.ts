import { interpolateRgb } from 'd3-interpolate';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { quietLabel, type Label } from './label.ts';
import { block } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow, type RowFrame, type RowSlot } from './row-frame.ts';
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
export function drawCountMatrix(rows: readonly CountRow[], options: CountMatrixOptions): Drawing {
  return rows.length === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

function planRows(rows: readonly CountRow[], options: CountMatrixOptions): Layout {
  const { gap, mostCell, tableNames, tableRow, tick, width } = presets[options.size];
  const frame = rowFrame(rows, options, {
    step: tableRow,
    names: tableNames,
    leading: 1.3,
    padding: 4,
    gutter: 1,
  });
  const { left, style } = frame;
  const least = widest(options.columns, tick, true) + gap;
  const columns = options.columns.slice(-Math.max(1, Math.floor((width - left) / least)));
  const step = Math.min(mostCell, (width - left) / columns.length);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return frame.layout({
    top: tick * 1.3 + gap,
    head: {
      labels: columns.map((head, column): Label => {
        const label = quietLabel(head, [left + (column + 0.5) * step, 0], style);
        const isLast = column === columns.length - 1;
        const fill = isLast ? style.theme.ink : label.fill;
        return { ...label, fill, bold: isLast, anchor: 'middle' };
      }),
    },
    row: ({ counts }, slot) => {
      const cells = counts.slice(-columns.length).map((count, column, shown) => {
        const at = { x: left + column * step, width: step, isLast: column === shown.length - 1 };
        return cellOf(count, count / most, at, slot, frame);
      });
      return {
        shapes: cells.map(({ shape }) => shape),
        labels: [...slot.name, ...cells.flatMap(({ label }) => label)],
      };
    },
  });
}

function cellOf(
  count: number,
  share: number,
  { isLast, width, x }: { readonly x: number; readonly width: number; readonly isLast: boolean },
  { height, middle, top }: RowSlot,
  { style }: RowFrame<CountRow>,
) {
  const { metrics, theme } = style;
  const shade = interpolateRgb(theme.background, theme.main);
  const fill = count === 0 ? theme.background : shade(share * STRONGEST);
  const edge = { stroke: theme.background, width: metrics.hairline * 2 };
  const shape = block({ x, y: top, width, height }, fill, edge);
  const text = { lines: [String(count)], size: metrics.label, fill: theme.ink, bold: isLast };
  const label: Label = { ...text, x: x + width / 2, y: middle, anchor: 'middle' };
  return { shape, label: count === 0 ? [] : [label] };
}
