import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { fitsScreen } from './fit-rows.ts';
import { textLabel } from './label.ts';
import { dot, type Marks } from './marks.ts';
import type { Metrics } from './preset.ts';
import { drawRankedBars, type RankedBarsOptions } from './ranked-bars.ts';
import {
  drawRows,
  type NamedRow,
  type RowChart,
  type RowFrame,
  type RowSlot,
} from './row-frame.ts';
import { textWidth, truncate, widest, wrap } from './text.ts';

/** Of more units than this in a row a bar says more than their names. */
const MOST_UNITS = 3;

/** One of what is counted. */
export interface CountedUnit {
  /** '' where it is not named. */
  readonly name: string;
  /** An open dot in the colour of what is behind. */
  readonly late?: boolean | undefined;
}

/** A count of a few, each with its name. */
export interface UnitRow extends NamedRow {
  readonly units: readonly CountedUnit[];
  /** E.g. 「3个」. */
  readonly text: string;
  /** How many of a bar are drawn strong, and what stands behind its number; dots show that themselves. */
  readonly part?: number | undefined;
  readonly note?: string | undefined;
}

/** Options of {@link drawCounts}. */
interface CountOptions extends EmptyableOptions {
  /** What the strong part of a bar means, where rows have one. */
  readonly partMeans?: RankedBarsOptions['partMeans'];
}

/**
 * Draws counts in the order given: of one to three in every row as dots, each with the name of what it
 * stands for where that may be said; of more as bars.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawCounts(rows: readonly UnitRow[], options: CountOptions): Drawing {
  if (rows.every(({ units }) => units.length <= MOST_UNITS)) {
    // Where a screen has no room for every row with its names, bars have.
    const dots = drawRows(rows, options, planRows, rows.length);
    if (fitsScreen(dots, options.size)) return dots;
  }
  const bars = rows.map(({ note: shareText, part, text: valueText, units, ...row }) => ({
    ...row,
    ...{ value: units.length, valueText, shareText, part },
  }));
  return drawRankedBars(bars, { ...options, order: 'given' });
}

/** A unit where it stands in its row: px from the left of the units, and its line. */
interface PlacedUnit extends CountedUnit {
  readonly x: number;
  readonly line: number;
}

const radius = ({ label }: Metrics): number => label * 0.36;

/** Where units stand: px across, and px from one to the next at least. */
interface UnitRoom {
  readonly room: number;
  readonly apart: number;
}

/** Units one after another, as many on a line as there is room for. */
function flow(units: readonly CountedUnit[], { apart, room }: UnitRoom, metrics: Metrics) {
  const { gap, label } = metrics;
  const before = radius(metrics) * 2 + gap * 0.75;
  let [x, line] = [0, 0];
  const placed = units.map(({ late, name }): PlacedUnit => {
    const shown = truncate(name, label, room - before);
    const width = before + textWidth(shown, label);
    if (x > 0 && x + width > room) [x, line] = [0, line + 1];
    const at = { name: shown, late, x, line };
    x += Math.max(width + gap * 2, apart);
    return at;
  });
  return { placed, lines: line + 1 };
}

function planRows(
  rows: readonly UnitRow[],
  { size }: EmptyableOptions,
  style: ChartStyle,
): RowChart<UnitRow> {
  const { gap, label, shortNames, width } = style;
  const texts = widest(
    rows.map(({ text }) => text),
    label,
    true,
  );
  const room = width - shortNames - gap * 3 - texts;
  // On a slide units stand under each other in columns, of which the last ends at the edge of the picture.
  const columns = Math.max(...rows.map(({ units }) => units.length));
  const names = rows.flatMap(({ units }) => units.slice(columns - 1).map(({ name }) => name));
  const last = radius(style) * 2 + gap * 0.75 + widest(names, label);
  const apart = size === 'screen' && columns > 1 ? Math.max(0, room - last) / (columns - 1) : 0;
  const units = { apart, room };
  const leading = label * 1.45;
  return {
    rows,
    step: style.barRow,
    names: ({ name }) => ({ lines: wrap(name, label, shortNames, 3) }),
    heightOf: ({ name, units: counted }, step) =>
      Math.max(
        step,
        flow(counted, units, style).lines * leading + gap,
        wrap(name, label, shortNames, 3).length * label * 1.2 + gap,
      ),
    parts: (frame) => ({
      row: (row, slot) => unitMarks(row, slot, { ...units, leading, texts }, frame),
    }),
  };
}

function unitMarks(
  { text, units }: UnitRow,
  { middle }: RowSlot,
  { apart, leading, room, texts }: UnitRoom & { readonly leading: number; readonly texts: number },
  frame: RowFrame,
): Marks {
  const { gap, left, stroke, theme } = frame;
  const { lines, placed } = flow(units, { apart, room }, frame);
  const first = middle - ((lines - 1) * leading) / 2;
  const start = left + texts + gap * 1.5;
  const r = radius(frame);
  return [
    textLabel(text, [left, middle], frame, { bold: true }),
    ...placed.flatMap(({ late, line, name, x }): Marks => {
      const [cx, cy] = [start + x + r, first + line * leading];
      const edge = { stroke: late ? theme.behind : theme.main, width: stroke * 0.6 };
      return [
        dot([cx, cy], r, late ? theme.background : theme.main, edge),
        name !== '' &&
          textLabel(name, [cx + r + gap * 0.75, cy], frame, late ? { fill: theme.behind } : {}),
      ];
    }),
  ];
}
