import type { ChartStyle } from './chart-options.ts';
import type { Layout } from './drawing.ts';
import { blockHeight, quietLabel, textLabel, type Box, type Point } from './label.ts';
import { hit, type Marks } from './marks.ts';
import { textWidth, wrap } from './text.ts';
import { textStack } from './text-stack.ts';
import type { ValueAxis } from './value-axis.ts';

/** What every small panel says over its plot. */
export interface PanelRow {
  readonly name: string;
  /** The latest reading, e.g. 「38.62%」. */
  readonly latestText: string;
  /** There is no number: its word is quiet. */
  readonly silent?: boolean | undefined;
  /** A quiet word under them. */
  readonly note?: string | undefined;
  /** What the pointer is told anywhere in the panel. */
  readonly tip?: string | undefined;
}

/** A panel's plot, px. */
export interface PanelPlot extends Box {
  readonly index: number;
  /** Whether it is the first of its row, with the texts of the value axis at its left. */
  readonly first: boolean;
}

/** A chart of small panels of one size: where they stand, px, and what is drawn in each. */
export interface PanelChart<Row extends PanelRow> {
  readonly columns: number;
  /** Written at the left of the first plot of each row; none when left out. */
  readonly axis?: ValueAxis | undefined;
  /** How far the x axis reaches over either end of a plot. */
  readonly overhang?: { readonly left: number; readonly right: number };
  /** The height of a plot. */
  readonly height: number;
  /** Stands over all panels. */
  readonly legend?: string | undefined;
  /** Name, number and note stand under each other, not beside each other. */
  readonly stacked?: boolean | undefined;
  readonly marks: (row: Row, plot: PanelPlot) => Marks;
}

/**
 * Lays out panels row by row, under heads as high as the one with the most lines, with room for the
 * texts of an axis under each plot.
 */
export function panelLayout<Row extends PanelRow>(
  rows: readonly Row[],
  { axis, columns, height, legend, marks, overhang, stacked }: PanelChart<Row>,
  style: ChartStyle,
): Layout {
  const { gap, tick } = style;
  const { left: over = 0, right: beyond = 0 } = overhang ?? {};
  const left = Math.max(axis === undefined ? 0 : axis.width + gap, over);
  const right = style.width - beyond;
  const between = Math.max(gap * 3, over + beyond + gap);
  const width = (right - left - between * (columns - 1)) / columns;
  const headOf = stacked === true ? stackedHead : levelHead;
  const heads = rows.map((row) => headOf(row, width, style));
  const head = Math.max(...heads.map((texts) => texts.height)) + gap * 1.5;
  const top = legend === undefined ? 0 : tick * 1.4 + gap;
  const step = head + height + tick * 1.5 + gap * 3;
  const panelMarks = (row: Row, index: number): Marks => {
    const x = left + (index % columns) * (width + between);
    const y = top + Math.floor(index / columns) * step;
    const plot = { left: x, right: x + width, top: y + head, bottom: y + head + height };
    return [
      ...(heads[index]?.labels([x, y]) ?? []),
      ...marks(row, { ...plot, index, first: index % columns === 0 }),
      row.tip !== undefined && hit({ x, y, width, height: step - gap * 2 }, row.tip),
    ];
  };
  return {
    height: top + Math.ceil(rows.length / columns) * step - gap * 2,
    marks: () => [
      legend !== undefined && quietLabel(wrap(legend, tick, right, 1), [left, 0], style),
      ...rows.flatMap(panelMarks),
    ],
  };
}

/** The name at the left, the number at the right. */
function levelHead({ latestText, name, silent }: PanelRow, width: number, style: ChartStyle) {
  const { gap, label, theme } = style;
  const lines = wrap(name, label, width - textWidth(latestText, label, true) - gap, 2);
  const look = { valign: 'top', bold: true } as const;
  const number = { ...look, anchor: 'end', fill: silent ? theme.muted : theme.main } as const;
  return {
    height: blockHeight(lines.length, label),
    labels: ([x, y]: Point) => [
      textLabel(lines, [x, y], style, look),
      textLabel(latestText, [x + width, y], style, number),
    ],
  };
}

/** The name, the number in large letters under it, then the note. */
function stackedHead({ latestText, name, note = '' }: PanelRow, width: number, style: ChartStyle) {
  const { label, strong: size, theme, tick } = style;
  const number = { text: latestText, most: 1, size, fill: theme.main, bold: true };
  const under = { text: note, most: 1, size: tick, fill: theme.muted, above: size * 0.3 };
  const texts = [{ text: name, most: 1 }, { ...number, above: label * 0.3 }, under];
  return textStack(texts, width, style);
}
