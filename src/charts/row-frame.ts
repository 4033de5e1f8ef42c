import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { drawEmpty, type Drawing, type Layout } from './drawing.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, quietLabel, textLabel, type Label } from './label.ts';
import { hit, levelLine, type Marks, type Stroke, uprightLine } from './marks.ts';
import { textWidth, widest, wrap } from './text.ts';

/** What every row of a chart has: its name, and what the pointer is told. */
export interface NamedRow {
  readonly name: string;
  readonly tip: string;
}

/** A row's name as it stands at its left. */
export interface RowName {
  readonly lines: readonly string[];
  /** Px from the left edge. */
  readonly indent?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly fill?: string | undefined;
  /** A quiet word under it. */
  readonly note?: string | undefined;
}

/** A chart of rows: how far apart they stand, how their names are set, what is drawn beside them. */
export interface RowChart<Row> {
  readonly rows: readonly Row[];
  /** The usual distance, px. */
  readonly step: number;
  /** Room of the names, px; or the name of each row. */
  readonly names: number | ((row: Row) => RowName);
  /** Line height of the names as a multiple of their letters; 1.2 when left out. */
  readonly leading?: number | undefined;
  /** White space between the names of two rows, px; the gap when left out. */
  readonly padding?: number | undefined;
  /** White space right of the names, in gaps; 1.5 when left out. */
  readonly gutter?: number | undefined;
  /** Names are measured as bold. */
  readonly bold?: boolean | undefined;
  /** Px that names take above what is drawn, where they do not stand beside it. */
  readonly above?: number | undefined;
  /** The height of what is drawn in a row, px, where it may be more than that of its name. */
  readonly content?: ((row: Row) => number) | undefined;
  /** What stands above a row and belongs to none, px. */
  readonly before?: ((index: number) => number) | undefined;
  readonly parts: (frame: RowFrame) => RowParts<Row>;
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
 * @param plan lays out the rows it is given; a screen may have no room for all of them
 * @param least how many rows must stay
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawRows<
  Row extends { readonly name: string },
  Options extends EmptyableOptions,
  Drawn extends NamedRow,
>(
  rows: readonly Row[],
  options: Options,
  plan: (rows: readonly Row[], options: Options, style: ChartStyle) => RowChart<Drawn>,
  least?: number,
): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const layout = (kept: readonly Row[], fitted: Options): Layout =>
    rowLayout(plan(kept, fitted, styleOf(fitted)), fitted);
  return fitRows(rows, options, layout, least);
}

/**
 * A chart whose rows stand in the order given.
 * @param plan as of {@link drawRows}
 * @param isEmpty whether there is nothing to draw though there are rows
 */
export const rowChart =
  <Row extends NamedRow, Options extends EmptyableOptions>(
    plan: (rows: readonly Row[], options: Options, style: ChartStyle) => RowChart<Row>,
    isEmpty?: (rows: readonly Row[], options: Options) => boolean,
  ) =>
  (rows: readonly Row[], options: Options): Drawing =>
    drawRows(isEmpty?.(rows, options) ? [] : rows, options, plan);

/** Measures rows and their names, and lays the chart out. */
function rowLayout<Row extends NamedRow>(chart: RowChart<Row>, options: EmptyableOptions): Layout {
  const style = styleOf(options);
  const { gap, label, tick } = style;
  const {
    above = 0,
    before = () => 0,
    bold,
    gutter = 1.5,
    leading = 1.2,
    names: room,
    rows,
  } = chart;
  const step = chart.step * (options.squeeze ?? 1);
  const names = rows.map((row): RowName =>
    typeof room === 'function' ? room(row) : { lines: wrap(row.name, label, room, 2) },
  );
  const blocks = names.map(
    ({ lines, note }) =>
      blockHeight(lines.length, label, leading) + (note === undefined ? 0 : tick * 1.3),
  );
  const widths = names.map(({ indent = 0, lines, note = '' }) =>
    Math.max(widest(lines, label, bold) + indent, textWidth(note, tick)),
  );
  const left = Math.max(...widths) + gap * gutter;
  const parts = chart.parts({ ...style, step, left });
  let bottom = parts.top ?? 0;
  const slots = rows.map((row, index): RowSlot => {
    const block = blocks[index] ?? 0;
    const beside = Math.max(block + (chart.padding ?? gap), chart.content?.(row) ?? 0);
    const height = above + Math.max(step, beside);
    const top = bottom + before(index);
    bottom = top + height;
    return { index, top, height, middle: top + above + (height - above) / 2 };
  });
  const nameMarks = ({ index, middle, top }: RowSlot): Label[] => {
    const y = above > 0 ? top : middle - (blocks[index] ?? 0) / 2;
    return nameLabels(names[index] as RowName, y, leading, style);
  };
  return {
    height: bottom + 1,
    marks: () => rowMarks(chart, parts, slots, nameMarks, style),
  };
}

function nameLabels(
  { bold, fill, indent = 0, lines, note }: RowName,
  y: number,
  leading: number,
  style: ChartStyle,
): Label[] {
  const { theme } = style;
  const look = { valign: 'top', leading, bold, fill: fill ?? theme.ink } as const;
  const name = textLabel(lines, [indent, y], style, look);
  if (note === undefined) return [name];
  const under = y + blockHeight(lines.length, style.label, leading) + style.tick * 0.3;
  return [name, quietLabel(note, [indent, under], style, { fill: theme.behind })];
}

function rowMarks<Row extends NamedRow>(
  { rows }: RowChart<Row>,
  { behind, front, head = [], row: marksOf, rule, top = 0, zero = [] }: RowParts<Row>,
  slots: readonly RowSlot[],
  nameMarks: (slot: RowSlot) => Label[],
  { hairline, theme, width }: ChartStyle,
): Marks {
  const last = slots.at(-1);
  const bottom = last === undefined ? top : last.top + last.height;
  const axis = { stroke: theme.axis, width: hairline * 1.5 };
  return [
    ...(behind?.(bottom) ?? []),
    ...head,
    ...slots.flatMap((slot): Marks => {
      const { height, index, top: y } = slot;
      const row = rows[index] as Row;
      const stroke = rule?.(row, rows[index - 1]);
      return [
        stroke && levelLine(y, [0, width], stroke),
        ...nameMarks(slot),
        ...marksOf(row, slot),
        hit({ x: 0, y, width, height }, row.tip),
      ];
    }),
    ...zero.map((x) => uprightLine(x, [top, bottom], axis)),
    ...(front?.(bottom) ?? []),
  ];
}
