import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import { cutOff, cutSlash, hatchedBar, openEnd } from './bar-looks.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { divergingScale } from './diverging-scale.ts';
import type { Drawing } from './drawing.ts';
import { blockHeight, keptWithin, quietLabel, textLabel } from './label.ts';
import { bar, levelLine, type Marks, partingDash, uprightLine } from './marks.ts';
import { inProportion } from './in-proportion.ts';
import { drawRows, type NamedRow, type RowChart, type RowFrame } from './row-frame.ts';
import { textWidth, wrap } from './text.ts';

/** One bar: a park, a cause, a source, a rate. */
export interface RankedBarRow extends NamedRow {
  /** In any unit, the same for all rows. */
  readonly value: Reading;
  /** E.g. 「21.35亿元」, 「+16.35」, 「未公布」. */
  readonly valueText: string;
  /** E.g. 「占41.0%」; left out when the total is incomplete or shares mean nothing. */
  readonly shareText?: string | undefined;
  /** The part of the value that is drawn strong, the rest pale: 其中签约, 其中逾期. */
  readonly part?: number | undefined;
  /** What the value is held against, e.g. the time that has passed: an upright line over the bar. */
  readonly mark?: number | undefined;
}

/** What bars to the left and to the right of zero mean. */
export interface Sides {
  /** Names the zero line, e.g. 「时间进度50%」. */
  readonly zero: string;
  /** Heads the left side, e.g. 「差欠」. */
  readonly behind: string;
  /** Heads the right side, e.g. 「快于」. */
  readonly ahead: string;
}

/** Options of {@link drawRankedBars}. */
export interface RankedBarsOptions extends EmptyableOptions {
  /** 'given' keeps the order of the rows: size classes, steps of a way. By value when left out. */
  readonly order?: 'value' | 'given' | undefined;
  /** What a part means: something to be glad of, late, or what is usual, with all beyond it late. 'main' when left out. */
  readonly partMeans?: 'main' | 'behind' | 'within' | undefined;
  /** Bars below zero are hatched in the colour of what is behind, the others in that of what is ahead. */
  readonly signed?: boolean | undefined;
  /** Heads over the two sides. */
  readonly sides?: Sides | undefined;
  /** A shorter reach than this does not fill the width: 0.1 must not look like a gulf. */
  readonly leastReach?: number | undefined;
  /** What all bars are parts of, e.g. 1 for shares: drawn pale under each bar, texts stand behind it. */
  readonly whole?: number | undefined;
  /** Says what the marks of the rows mean, where one has a mark. */
  readonly markLabel?: string | undefined;
  /** Extreme bars are cut; this explains it, e.g. 「断开的条：超出刻度，长度不成比例」. */
  readonly brokenLabel?: string | undefined;
  /** Parts rows, of which none is left out, e.g. 「另有30家」, and how many stand above it. */
  readonly skipped?: { readonly label: string; readonly after: number } | undefined;
}

const rank = ({ value }: RankedBarRow): number => sizeOf(value) ?? -Infinity;

const byRank = (rows: readonly RankedBarRow[]): RankedBarRow[] =>
  [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));

/**
 * Draws horizontal bars, the largest on top unless told otherwise; rows without a number follow as
 * text. Of two sides a screen without room for all shows the furthest of both, of each in proportion.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawRankedBars(rows: readonly RankedBarRow[], options: RankedBarsOptions): Drawing {
  const sorted = options.order === 'given' ? rows : byRank(rows);
  // Where both ends are shown, those that fall come last: none may be left out.
  if (options.signed && !options.sides) return drawRows(sorted, options, planBars, rows.length);
  if (!options.sides) return drawRows(sorted, options, planBars);
  const known = sorted.filter(({ value }) => sizeOf(value) !== undefined);
  const silent = sorted.slice(known.length);
  const behind = known.filter(({ value }) => (sizeOf(value) ?? 0) < 0).reverse();
  const ahead = known.slice(0, known.length - behind.length);
  return drawRows([...inProportion(behind, ahead), ...silent], options, (kept, fitted, style) =>
    planBars(byRank(kept), fitted, style),
  );
}

function planBars(
  rows: readonly RankedBarRow[],
  options: RankedBarsOptions,
  { barRow, gap, hairline, names, rankedRow, tick }: ChartStyle,
): RowChart<RankedBarRow> {
  const { sides, signed, skipped } = options;
  return {
    rows,
    step: signed ? barRow : rankedRow,
    names,
    lines: 3,
    padding: signed ? gap : gap * 1.5,
    before: (index) => (index === skipped?.after ? tick * 1.8 : 0),
    parts: (frame) => {
      const bars = barsOf(rows, options, frame);
      const cut = bars.cut < Infinity ? options.brokenLabel : undefined;
      const words = rows.some(({ mark }) => mark !== undefined) ? options.markLabel : cut;
      const grid = { stroke: frame.theme.grid, width: hairline };
      return {
        ...(sides ? sideHeads(sides, bars) : wordsHead(words, frame)),
        rule: (_, before) => sides && before && grid,
        row: (row, { index, middle, top }) => [
          ...(index === skipped?.after ? skippedMarks(skipped.label, top, frame) : []),
          ...barMarks(row, middle, bars),
          ...textMarks(row, middle, bars),
        ],
        zero: [bars.x(0)],
      };
    },
  };
}

/** What bars are drawn with: their scale, the value as far as it is drawn, from which one on bars are cut. */
type Bars = ReturnType<typeof barsOf>;

/** Where the texts of a bar begin: at its end, or at that of the whole it is a part of. */
const textEnd = (size: number, whole: number): number => (size < 0 ? size : Math.max(size, whole));

/** Width of a row's value as it is written, px. */
const valueWidth = ({ value, valueText }: RankedBarRow, size: number): number =>
  textWidth(valueText, size, sizeOf(value) !== undefined);

function barsOf(rows: readonly RankedBarRow[], options: RankedBarsOptions, frame: RowFrame) {
  const { brokenLabel, leastReach: reach, sides, whole = 0 } = options;
  const { gap, label, left, tick, width } = frame;
  const sizes = rows.map(({ value }) => sizeOf(value) ?? 0);
  const cut = brokenLabel === undefined ? Infinity : cutOff(sizes);
  const drawn = ({ value }: RankedBarRow): number => {
    const size = sizeOf(value) ?? 0;
    return Math.abs(size) > cut ? Math.sign(size) * cut * 1.25 : size;
  };
  const labelled = rows.map((row) => {
    const share = row.shareText === undefined ? 0 : gap + textWidth(row.shareText, tick);
    return { value: textEnd(drawn(row), whole), label: gap + valueWidth(row, label) + share };
  });
  const before = sides && gap + textWidth(`← ${sides.behind}`, tick);
  const after = sides && gap + textWidth(`${sides.ahead} →`, tick);
  const x = divergingScale(labelled, [left, width - 1], { before, after, reach });
  return { x, drawn, cut, frame, options, whole };
}

/** The name of the zero line, and what its two sides mean under it. */
function sideHeads({ ahead, behind, zero }: Sides, { frame, x }: Bars) {
  const { gap, theme, tick, width } = frame;
  const second = tick * 1.4;
  const left = { fill: theme.behind, anchor: 'end' } as const;
  const over = quietLabel(zero, [x(0), 0], frame, { anchor: 'middle' });
  return {
    top: second + tick + gap,
    head: [
      keptWithin(over, [0, width]),
      quietLabel(`← ${behind}`, [x(0) - gap, second], frame, left),
      quietLabel(`${ahead} →`, [x(0) + gap, second], frame, { fill: theme.ahead }),
    ],
  };
}

/** Says above the rows what in them needs it: that a bar is cut, what a mark means. */
function wordsHead(words: string | undefined, frame: RowFrame) {
  if (words === undefined) return {};
  const { gap, tick, width } = frame;
  const lines = wrap(words, tick, width);
  return { top: blockHeight(lines.length, tick) + gap, head: [quietLabel(lines, [0, 0], frame)] };
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

function barMarks(row: RankedBarRow, middle: number, bars: Bars): Marks {
  const { cut, drawn, frame, options, whole, x } = bars;
  const { partMeans = 'main', signed } = options;
  const { step, stroke, theme } = frame;
  const { mark = 0, part = 0, value } = row;
  const size = drawn(row);
  const height = step * (signed ? 0.56 : 0.6);
  const solid = (from: number, to: number, fill: string) =>
    bar([x(from), x(to)], middle, height, fill);
  const behind = (from: number, to: number) => hatchedBar([x(from), x(to)], middle, height, frame);
  const tone = signed ? theme.ahead : row.part === undefined ? theme.main : theme.context;
  const over = [middle - height * 0.7, middle + height * 0.7] as const;
  return [
    whole > 0 && sizeOf(value) !== undefined && solid(0, whole, theme.track),
    size > 0 && partMeans !== 'within' && solid(0, size, tone),
    size < 0 && (signed ? behind(size, 0) : solid(0, size, tone)),
    part !== 0 && (partMeans === 'behind' ? behind(0, part) : solid(0, part, theme.main)),
    partMeans === 'within' && size > part && behind(part, size),
    ...(isQualified(value) ? openEnd([x(0), x(size)], middle, height, frame) : []),
    mark > 0 && uprightLine(x(mark), over, { stroke: theme.axis, width: stroke * 0.8 }),
    Math.abs(sizeOf(value) ?? 0) > cut && cutSlash([x(0), x(size)], middle, height, frame),
  ];
}

/** The value and the share, outside the bar's end: to the right, or to the left of a negative bar. */
function textMarks(row: RankedBarRow, y: number, bars: Bars): Marks {
  const { drawn, frame, options, whole, x } = bars;
  const { gap, label, theme } = frame;
  const size = drawn(row);
  const known = sizeOf(row.value) !== undefined;
  const side = size < 0 ? -1 : 1;
  const anchor = side < 0 ? 'end' : 'start';
  const tone = !options.signed || size === 0 ? theme.ink : side < 0 ? theme.behind : theme.ahead;
  const start = x(textEnd(size, whole)) + side * gap;
  const beyond = start + side * (valueWidth(row, label) + gap);
  const look = { anchor, fill: known ? tone : theme.muted, bold: known } as const;
  const share = known ? (row.shareText ?? '') : '';
  return [
    textLabel(row.valueText, [start, y], frame, look),
    share !== '' && quietLabel(share, [beyond, y], frame, { anchor, valign: 'middle' }),
  ];
}
