import type { ScaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { divergingScale } from './diverging-scale.ts';
import type { Drawing, Layout } from './drawing.ts';
import type { SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import type { Label } from './label.ts';
import { block, uprightLine } from './marks.ts';
import { openEnd } from './open-end.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow, type RowFrame } from './row-frame.ts';
import { textWidth, wrap } from './text.ts';

/** One bar: a park, a cause, a source. */
export interface RankedBarRow extends NamedRow {
  /** In any unit, the same for all rows. */
  readonly value: Reading;
  /** E.g. 「21.35亿元」, 「未公布」. */
  readonly valueText: string;
  /** E.g. 「占41.0%」; left out when the total is incomplete or shares mean nothing. */
  readonly shareText?: string | undefined;
  /** The part of the value that is drawn strong, the rest pale: 其中签约, 其中逾期. */
  readonly part?: number | undefined;
}

/** Options of {@link drawRankedBars}. */
export interface RankedBarsOptions extends EmptyableOptions {
  /** 'given' keeps the order of the rows: size classes, steps of a way. By value when left out. */
  readonly order?: 'value' | 'given' | undefined;
  /** What a strong part means: something to be glad of, or late. 'main' when left out. */
  readonly partMeans?: 'main' | 'behind' | undefined;
}

/**
 * Draws horizontal bars, the largest on top unless told otherwise; rows without a number follow as
 * text.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawRankedBars(rows: readonly RankedBarRow[], options: RankedBarsOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const rank = ({ value }: RankedBarRow): number => sizeOf(value) ?? -Infinity;
  const sorted =
    options.order === 'given'
      ? rows
      : [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  return fitRows(sorted, options, planRows);
}

/** Width of a row's value as it is written, px. */
const valueWidth = ({ value, valueText }: RankedBarRow, size: number): number =>
  textWidth(valueText, size, sizeOf(value) !== undefined);

function planRows(rows: readonly RankedBarRow[], options: RankedBarsOptions): Layout {
  const { gap, hairline, label, names, rankedRow, tick, width } = presets[options.size];
  const frame = rowFrame(rows, options, {
    step: rankedRow,
    names: ({ name }) => ({ lines: wrap(name, label, names, 3) }),
    padding: gap * 1.5,
  });
  const bars = rows.map((row) => {
    const share = row.shareText === undefined ? 0 : gap + textWidth(row.shareText, tick);
    return { value: sizeOf(row.value) ?? 0, label: gap + valueWidth(row, label) + share };
  });
  const room = { left: frame.left, right: width - 1, leastBefore: 0, leastAfter: 0 };
  const x = divergingScale(bars, { ...room, leastReach: 0 });
  const axis = { stroke: frame.style.theme.axis, width: hairline * 1.5 };
  return frame.layout({
    top: 0,
    row: (row, { middle, name }) => ({
      shapes: barsOf(row, middle, x, options, frame),
      labels: [...name, ...textsOf(row, middle, x, frame)],
    }),
    front: (bottom) => [uprightLine(x(0), [0, bottom], axis)],
  });
}

function barsOf(
  { part, value }: RankedBarRow,
  middle: number,
  x: ScaleLinear<number, number>,
  { partMeans }: RankedBarsOptions,
  { step, style }: RowFrame<RankedBarRow>,
): SvgElement[] {
  const { metrics, theme } = style;
  const size = sizeOf(value);
  if (size === undefined) return [];
  const height = step * 0.6;
  const at = { y: middle - height / 2, height };
  const bar = (to: number, fill: string): SvgElement[] =>
    to === 0
      ? []
      : [block({ ...at, x: Math.min(x(0), x(to)), width: Math.abs(x(to) - x(0)) }, fill)];
  return [
    ...bar(size, part === undefined ? theme.main : theme.context),
    ...bar(part ?? 0, partMeans === 'behind' ? theme.behind : theme.main),
    ...(isQualified(value) ? openEnd({ from: x(0), to: x(size), ...at }, metrics, theme) : []),
  ];
}

/** The value and the share, outside the bar's end: to the right, or to the left of a negative bar. */
function textsOf(
  row: RankedBarRow,
  y: number,
  x: ScaleLinear<number, number>,
  { style }: RowFrame<RankedBarRow>,
): Label[] {
  const { metrics, theme } = style;
  const { gap, label, tick } = metrics;
  const size = sizeOf(row.value);
  const known = size !== undefined;
  const side = (size ?? 0) < 0 ? -1 : 1;
  const text = { y, anchor: side < 0 ? 'end' : 'start' } as const;
  const start = x(size ?? 0) + side * gap;
  const fill = known ? theme.ink : theme.muted;
  const value = { ...text, lines: [row.valueText], x: start, size: label, fill, bold: known };
  if (!known || row.shareText === undefined) return [value];
  const beyond = start + side * (valueWidth(row, label) + gap);
  return [value, { ...text, lines: [row.shareText], x: beyond, size: tick, fill: theme.muted }];
}
