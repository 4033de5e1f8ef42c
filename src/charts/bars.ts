import { sizeOf } from '../model/reading.ts';
import { headOf, type HeadOptions } from './bar-heads.ts';
import { barColumn, measureMarks, type Column, type Measure } from './bar-marks.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { quietLabel } from './label.ts';
import { levelLine, type Marks, partingDash } from './marks.ts';
import {
  drawRows,
  type NamedRow,
  type RowChart,
  type RowFrame,
  type RowParts,
  type RowSpacing,
} from './row-frame.ts';
import { textWidth } from './text.ts';

/** A row with one bar, or several: a park, a cause, a stage. */
export interface BarRow extends NamedRow, Measure {
  /** Further measures, each in a column of its own. */
  readonly beside?: readonly Measure[] | undefined;
  /** A dashed rule parts rows of different groups: 签约前 | 签约后. */
  readonly group?: string | number | boolean | undefined;
  /** A quiet word under the name, e.g. 「停产」. */
  readonly under?: string | undefined;
}

/** Options of {@link drawBars}. */
export interface BarsOptions extends EmptyableOptions, HeadOptions {
  /** 'given' keeps the order of the rows: size classes, steps of a way. By value when left out. */
  readonly order?: 'value' | 'given' | undefined;
  /** Which rows stay where not all fit a screen: the largest, those at both ends; the first when left out. */
  readonly keep?: 'largest' | 'ends' | undefined;
  /** Every head is in the same unit: one scale for all, so that bars compare across columns. */
  readonly commonScale?: boolean | undefined;
  /** Parts rows, of which none is left out, e.g. 「另有30家」, and how many stand above it. */
  readonly skipped?: { readonly label: string; readonly after: number } | undefined;
}

const rank = ({ value }: BarRow): number => sizeOf(value) ?? -Infinity;

const byRank = (rows: readonly BarRow[]): BarRow[] =>
  [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));

/** Rows so that the first are the furthest of both ends, of each in proportion. */
function endsFirst(rows: readonly BarRow[], split: number): BarRow[] {
  const placed = [rows.slice(0, split), rows.slice(split).reverse()].flatMap((end) =>
    end.map((row, index) => ({ row, place: index / end.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

/** Rows in the order in which they stay where a screen has no room for all. */
function keptFirst(rows: readonly BarRow[], { keep, sides }: BarsOptions): readonly BarRow[] {
  if (keep === 'largest') return byRank(rows);
  if (keep === 'ends') return endsFirst(rows, Math.ceil(rows.length / 2));
  if (sides === undefined) return rows;
  const known = rows.filter(({ value }) => sizeOf(value) !== undefined);
  const ahead = known.filter((row) => rank(row) >= 0).length;
  return [...endsFirst(known, ahead), ...rows.slice(known.length)];
}

/**
 * Draws horizontal bars in one column or several, the largest on top unless told otherwise; rows without a
 * number follow as text. What falls below zero hangs from its line hatched. Of two sides a screen without
 * room for all shows the furthest of both.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawBars(rows: readonly BarRow[], options: BarsOptions): Drawing {
  const { keep, order, sides, signed } = options;
  const sorted = order === 'given' ? rows : byRank(rows);
  const parted = (kept: readonly BarRow[], fitted: BarsOptions): BarsOptions => {
    const gap = kept.findIndex((row, i) => row !== sorted[i]);
    return keep === 'ends' && gap > 0 ? { ...fitted, skipped: { label: '⋮', after: gap } } : fitted;
  };
  const chart: RowChart<BarRow, BarsOptions> = {
    spacing: (style, kept, fitted) => spacingOf(style, kept, parted(kept, fitted)),
    parts: (frame, kept, fitted) => partsOf(frame, kept, parted(kept, fitted)),
  };
  // Where both ends are shown, those that fall come last: none may be left out.
  const least = signed && !sides ? rows.length : 1;
  const drawing = drawRows(sorted, options, chart, { first: keptFirst(sorted, options), least });
  return { ...drawing, isLone: isLone(rows, options) };
}

/**
 * Whether there is a single row whose bars are held against nothing, and the title says their numbers; or no bar at
 * all, no number being known.
 */
function isLone(
  rows: readonly BarRow[],
  { commonScale, sides, title, whole }: BarsOptions,
): boolean {
  const measures = rows.flatMap(measuresOf);
  const isHeld = ({ counts, mark, part }: Measure): boolean =>
    counts !== undefined || mark !== undefined || part !== undefined;
  const isCompared = commonScale === true || sides !== undefined || whole !== undefined;
  const isSaid = measures.every(({ text }) => title.includes(text));
  if (
    rows.length > 0 &&
    measures.every(({ counts, value }) => counts === undefined && sizeOf(value) === undefined)
  )
    return true;
  return rows.length === 1 && isSaid && !isCompared && !measures.some(isHeld);
}

function spacingOf(
  style: ChartStyle,
  rows: readonly BarRow[],
  { grades, heads, signed, skipped }: BarsOptions,
): RowSpacing<BarRow> {
  const { barRow, denseRow, gap, gradeNames, gradeRow, names, rankedRow, shortNames } = style;
  const isDotted = rows.some(({ grade }) => grade !== undefined);
  return {
    step: rankedRow,
    names: heads === undefined ? names : shortNames,
    lines: 3,
    padding: heads || signed ? gap : gap * 1.5,
    look: ({ role, under }) => ({ bold: role === 'total', note: under }),
    before: (index) => (index === skipped?.after ? style.tick * 1.8 : 0),
    ...((heads || signed) && { step: barRow }),
    ...(grades && { step: gradeRow, names: gradeNames }),
    ...(isDotted && { step: denseRow, padding: 2, lines: 1 }),
  };
}

function partsOf(frame: RowFrame, rows: readonly BarRow[], options: BarsOptions): RowParts<BarRow> {
  const { hairline: width, theme } = frame;
  const { sides, skipped } = options;
  const columns = columnsOf(rows, options, frame);
  return {
    ...headOf(rows.flatMap(measuresOf), columns, options, frame),
    rule: (row, before) => {
      if (before === undefined || row === rows[skipped?.after ?? -1]) return undefined;
      if (row.role === 'total') return { stroke: theme.axis, width };
      if (row.group === before.group) return sides && { stroke: theme.grid, width };
      return { stroke: theme.context, width, dash: partingDash(frame) };
    },
    row: (row, slot) => [
      ...(slot.index === skipped?.after ? skippedMarks(skipped.label, slot.top, frame) : []),
      ...columns.flatMap((column, i) => measureMarks(measuresOf(row)[i], slot, column)),
    ],
    zero: columns.map(({ x }) => x(0)),
  };
}

const measuresOf = (row: BarRow): readonly Measure[] => [row, ...(row.beside ?? [])];

/** The columns beside each other, each on its own scale unless all measure the same. */
function columnsOf(rows: readonly BarRow[], options: BarsOptions, frame: RowFrame): Column[] {
  const { commonScale, heads = [''], sides } = options;
  const { gap, left, tick, width } = frame;
  const step = (width - left + gap * 2) / heads.length;
  const kept = sides && {
    before: gap + textWidth(`← ${sides.behind}`, tick),
    after: gap + textWidth(`${sides.ahead} →`, tick),
  };
  return heads.map((_, i) => {
    const start = left + i * step;
    const measures = rows.flatMap((row) =>
      commonScale ? measuresOf(row) : measuresOf(row).slice(i, i + 1),
    );
    return barColumn(measures, [start, start + step - gap * 2 - 1], options, frame, kept);
  });
}

function skippedMarks(label: string, top: number, frame: RowFrame): Marks {
  const { gap, hairline, theme, tick, width } = frame;
  const y = top - tick * 0.9;
  const line = { stroke: theme.context, width: hairline, dash: partingDash(frame) };
  return [
    levelLine(y, [textWidth(label, tick) + gap, width], line),
    quietLabel(label, [0, y], frame, { valign: 'middle' }),
  ];
}
