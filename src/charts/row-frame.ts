import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import { fittedChart } from './fit-rows.ts';
import { hit, levelLine, type Marks, type Stroke, uprightLine } from './marks.ts';
import { textStack } from './text-stack.ts';

/** What every row of a chart has: its name, and what the pointer is told. */
export interface NamedRow {
  readonly name: string;
  readonly tip: string;
}

/** How the name of a row differs from others. */
export interface NameLook {
  /** Px from the left edge. */
  readonly indent?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly fill?: string | undefined;
  /** A quiet word under it. */
  readonly note?: string | undefined;
}

/** Line height of names as a multiple of their letters. */
const LEADING = 1.2;

/** How far apart the rows of a chart stand, and how their names are set. */
export interface RowSpacing<Row> {
  /** The usual distance, px. */
  readonly step: number;
  /** Room of the names, px. */
  readonly names: number;
  /** How many lines a name may have; 2 when left out. */
  readonly lines?: number | undefined;
  readonly look?: ((row: Row) => NameLook) | undefined;
  /** White space between the names of two rows, px; the gap when left out. */
  readonly padding?: number | undefined;
  /** Px that names take above what is drawn, where they do not stand beside it. */
  readonly above?: number | undefined;
  /** What stands above a row and belongs to none, px. */
  readonly before?: ((index: number) => number) | undefined;
}

/** A chart of rows, of which a screen may have no room for all: measured with their names, then drawn beside them. */
export interface RowChart<Row, Options> {
  readonly spacing: (style: ChartStyle, rows: readonly Row[], options: Options) => RowSpacing<Row>;
  readonly parts: (frame: RowFrame, rows: readonly Row[], options: Options) => RowParts<Row>;
}

/** The room beside the names, measured before anything is drawn. */
export interface RowFrame extends ChartStyle {
  /** The usual distance of rows, closer where a screen is short of room, px. */
  readonly step: number;
  /** Where the room beside the names begins, px. */
  readonly left: number;
}

/** Where a row goes, px. */
export interface RowSlot {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly middle: number;
}

/** What a chart draws beside the names of its rows. */
export interface RowParts<Row> {
  /** Where the first row begins, px; 0 when left out. */
  readonly top?: number | undefined;
  /** What stands above the rows. */
  readonly head?: Marks | undefined;
  readonly row: (row: Row, slot: RowSlot) => Marks;
  /** The height of what is drawn in a row, px, where it may be more than that of its name. */
  readonly content?: ((row: Row) => number) | undefined;
  /** The line above a row, where there is one. */
  readonly rule?: ((row: Row, before: Row | undefined) => Stroke | false | undefined) | undefined;
  /** Where the bars of all rows begin, px. */
  readonly zero?: readonly number[] | undefined;
  /** What lies behind, and in front of, the shapes of all rows. */
  readonly behind?: ((bottom: number) => Marks) | undefined;
  readonly front?: ((bottom: number) => Marks) | undefined;
}

/**
 * Draws a chart of rows under each other, with their names at the left.
 * @param kept the rows with what matters most first, where that is another order; how many must stay
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawRows<Row extends NamedRow, Options extends EmptyableOptions>(
  rows: readonly Row[],
  options: Options,
  chart: RowChart<Row, Options>,
  { first = rows, least }: { readonly first?: readonly Row[]; readonly least?: number } = {},
): Drawing {
  const layout = (kept: readonly Row[], fitted: Options, style: ChartStyle): Layout => {
    const shown = rows.filter((row) => kept.includes(row));
    return rowLayout(shown, fitted, chart, style);
  };
  return fittedChart(layout, least)(first, options);
}

/** A chart of which the first rows stay where there is no room for all. */
export const rowChart =
  <Row extends NamedRow, Options extends EmptyableOptions>(
    spacing: RowChart<Row, Options>['spacing'],
    parts: RowChart<Row, Options>['parts'],
  ) =>
  (rows: readonly Row[], options: Options): Drawing =>
    drawRows(rows, options, { spacing, parts });

/** Measures rows and their names, and lays the chart out. */
function rowLayout<Row extends NamedRow, Options extends EmptyableOptions>(
  rows: readonly Row[],
  options: Options,
  chart: RowChart<Row, Options>,
  style: ChartStyle,
): Layout {
  const { gap, hairline, theme, width } = style;
  const spacing = chart.spacing(style, rows, options);
  const { above = 0, before = () => 0, padding = gap } = spacing;
  const step = spacing.step * (options.squeeze ?? 1);
  const names = rows.map((row) => nameOf(row, spacing, style));
  const left = Math.max(...names.map((name) => name.width)) + gap * 1.5;
  const parts = chart.parts({ ...style, step, left }, rows, options);
  const { content = () => 0, head = [], rule, top: first = 0, zero = [] } = parts;
  let bottom = first;
  const drawn = rows.map((row, index) => {
    const { height: block = 0, labels } = names[index] ?? {};
    const height = above + Math.max(step, block + padding, content(row));
    const top = bottom + before(index);
    bottom = top + height;
    const middle = top + above + (height - above) / 2;
    return (): Marks => {
      const stroke = rule?.(row, rows[index - 1]);
      return [
        stroke && levelLine(top, [0, width], stroke),
        ...(labels?.(above > 0 ? top : middle - block / 2) ?? []),
        ...parts.row(row, { index, top, height, middle }),
        hit({ x: 0, y: top, width, height }, row.tip),
      ];
    };
  });
  const axis = { stroke: theme.axis, width: hairline * 1.5 };
  const marks = (): Marks => [
    ...(parts.behind?.(bottom) ?? []),
    ...head,
    ...drawn.flatMap((draw) => draw()),
    ...zero.map((x) => uprightLine(x, [first, bottom], axis)),
    ...(parts.front?.(bottom) ?? []),
  ];
  return { height: bottom + 1, marks };
}

/** The name of a row with the quiet word under it, how high and how far from the left edge it reaches, px. */
function nameOf<Row extends NamedRow>(
  row: Row,
  { lines: most = 2, look, names }: RowSpacing<Row>,
  style: ChartStyle,
) {
  const { indent = 0, note = '', ...given } = look?.(row) ?? {};
  const { theme, tick: size } = style;
  const name = { text: row.name, most, leading: LEADING, ...given };
  const under = { text: note, most: 1, size, fill: theme.behind, above: size * 0.3 };
  const { height, labels, width } = textStack([name, under], names - indent, style);
  return { height, width: indent + width, labels: (y: number) => labels([indent, y]) };
}
