import { styleOf, type ChartOptions, type ChartStyle } from './chart-options.ts';
import type { Layout } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
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
  /** A quiet word under it. */
  readonly note?: string | undefined;
}

/** How far apart rows stand, and how their names are set. */
export interface RowSpec<Row> {
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
  /** The height of a row where it is not that of its name, px. */
  readonly heightOf?: ((row: Row, step: number) => number) | undefined;
  /** What stands above a row and belongs to none, px. */
  readonly before?: ((index: number) => number) | undefined;
}

/** Where a row goes, px. */
export interface RowSlot {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly middle: number;
  /** Its name, ready to be drawn. */
  readonly name: readonly Label[];
}

/** What a row, or a chart around its rows, is drawn as. */
export interface Marks {
  readonly shapes?: readonly SvgElement[];
  readonly labels?: readonly Label[];
}

/** What a chart adds to the frame of its rows. */
export interface RowParts<Row> {
  /** Where the first row begins, px. */
  readonly top: number;
  /** What stands above the rows. */
  readonly head?: Marks | undefined;
  readonly row: (row: Row, slot: RowSlot) => Marks;
  /** What lies behind, and in front of, the shapes of all rows. */
  readonly behind?: ((bottom: number) => readonly SvgElement[]) | undefined;
  readonly front?: ((bottom: number) => readonly SvgElement[]) | undefined;
}

/** Rows under each other, with their names at the left: what ten charts share. */
export interface RowFrame<Row> {
  readonly style: ChartStyle;
  readonly width: number;
  /** The usual distance of rows, closer where a screen is short of room, px. */
  readonly step: number;
  /** Where the room beside the names begins, px. */
  readonly left: number;
  /** The layout of a chart in this frame; nothing is drawn yet. */
  readonly layout: (parts: RowParts<Row>) => Layout;
}

/** Measures rows and their names: everything but what is drawn beside them. */
export function rowFrame<Row extends NamedRow>(
  rows: readonly Row[],
  options: ChartOptions,
  spec: RowSpec<Row>,
): RowFrame<Row> {
  const style = styleOf(options);
  const { gap, label, tick, width } = style.metrics;
  const { before = () => 0, bold, gutter = 1.5, leading = 1.2, names: room, padding = gap } = spec;
  const step = spec.step * (options.squeeze ?? 1);
  const nameOf =
    typeof room === 'function'
      ? room
      : ({ name }: Row): RowName => ({ lines: wrap(name, label, room, 2) });
  const names = rows.map(nameOf);
  const blocks = names.map(
    ({ lines, note }) =>
      blockHeight(lines.length, label, leading) + (note === undefined ? 0 : tick * 1.3),
  );
  const heights = rows.map(
    (row, at) => spec.heightOf?.(row, step) ?? Math.max(step, (blocks[at] ?? 0) + padding),
  );
  const widths = names.map(({ indent = 0, lines, note = '' }) =>
    Math.max(widest(lines, label, bold) + indent, textWidth(note, tick)),
  );
  const slots = (top: number): RowSlot[] => {
    let y = top;
    return heights.map((height, index) => {
      y += before(index);
      const middle = y + height / 2;
      const name = nameLabels(names[index], middle - (blocks[index] ?? 0) / 2, leading, style);
      const slot = { index, top: y, height, middle, name };
      y += height;
      return slot;
    });
  };
  const bottomOf = (top: number): number =>
    heights.reduce((y, height, at) => y + before(at) + height, top);
  return {
    style,
    width,
    step,
    left: Math.max(...widths) + gap * gutter,
    layout: (parts) => ({
      height: bottomOf(parts.top) + 1,
      nodes: () => rowNodes(rows, slots(parts.top), parts, bottomOf(parts.top), width),
    }),
  };
}

function nameLabels(
  { bold, indent = 0, lines, note }: RowName = { lines: [] },
  top: number,
  leading: number,
  { metrics, theme }: ChartStyle,
): Label[] {
  const at = { x: indent, valign: 'top' } as const;
  const name = { ...at, lines, y: top, size: metrics.label, fill: theme.ink, leading, bold };
  if (note === undefined) return [name];
  const y = top + blockHeight(lines.length, metrics.label, leading) + metrics.tick * 0.3;
  return [name, { ...at, lines: [note], y, size: metrics.tick, fill: theme.behind }];
}

function rowNodes<Row extends NamedRow>(
  rows: readonly Row[],
  slots: readonly RowSlot[],
  { behind, front, head = {}, row: marksOf }: RowParts<Row>,
  bottom: number,
  width: number,
): SvgElement[] {
  const marks = slots.map((slot) => marksOf(rows[slot.index] as Row, slot));
  return [
    ...(behind?.(bottom) ?? []),
    ...(head.shapes ?? []),
    ...marks.flatMap(({ shapes = [] }) => shapes),
    ...(front?.(bottom) ?? []),
    ...[...(head.labels ?? []), ...marks.flatMap(({ labels = [] }) => labels)].map(labelElement),
    ...slots.map(({ height, index, top: y }) =>
      el('rect', { x: 0, y, width, height, ...hitArea(rows[index]?.tip ?? '') }),
    ),
  ];
}
