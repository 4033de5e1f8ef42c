import type { Reading } from '../data/reading.ts';
import type { ChartStyle } from './chart-options.ts';
import { quietLabel, type Point } from './label.ts';
import { lineMark } from './line-plot.ts';
import type { Marks, Span } from './marks.ts';
import { textWidth } from './text.ts';
import { textStack } from './text-stack.ts';

/** A sentence about one period, as the figure gives it. */
export interface Annotation {
  /** E.g. 「2026年一季度」. */
  readonly period: string;
  readonly text: string;
}

/** A period of a plot, with what is said of it. */
export interface Annotated {
  readonly value: Reading;
  readonly annotations?: readonly Annotation[] | undefined;
}

/** An annotation where it stands across the plot, px. */
type AnnotationAt = Annotation & { readonly x: number; readonly value: Reading };

/** Annotations as they are drawn, and the lines that other texts keep clear of. */
interface Drawn {
  readonly lines: readonly (readonly Point[])[];
  readonly marks: Marks;
}

const NONE = { above: 0, below: 0, draw: (): Drawn => ({ lines: [], marks: [] }) };

/** More rows of texts over a plot hide what they are about. */
const MOST_LANES = 3;
/** The share of a screen's plot that annotations may take from it. */
const MOST_SHARE = 0.5;

const CIRCLED_ONE = 0x2460;
const MOST_CIRCLED = 20;

/** ① to ⑳, then in brackets. */
const numberText = (index: number): string =>
  index < MOST_CIRCLED ? String.fromCodePoint(CIRCLED_ONE + index) : `(${index + 1})`;

/** Texts in as few rows as keep them apart, each over its place and within the span, where it has room. */
function lanesOf<Text extends { readonly x: number; readonly written: string }>(
  texts: readonly Text[],
  [left, right]: Span,
  { gap, tick }: ChartStyle,
) {
  const ends: number[] = [];
  const inOrder = texts.toSorted((a, b) => a.x - b.x);
  return inOrder.map((text) => {
    const width = textWidth(text.written, tick);
    const start = Math.min(Math.max(left, text.x - width / 2), right - width);
    const free = ends.findIndex((end) => end + gap <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = start + width;
    return { ...text, start, lane };
  });
}

/**
 * Annotations of a plot over time: each text over the plot with a line to its point; where letters are
 * large for the width, or the texts do not fit, numbers stand there and the texts under the chart. On the
 * screen of a large room, where letters leave the plot hardly any room, there are none.
 * @param periods in the order of time
 * @param xOf where one stands across the plot, px
 * @param span the plot from left to right, px
 * @param plotHeight px: on a screen, they take their room from it, and the first ones are left out where there is none
 * @returns the room they need over the plot and under the chart, px, and what draws them there
 */
export function annotationBand<Period extends Annotated>(
  periods: readonly Period[],
  xOf: (period: Period, index: number) => number,
  span: Span,
  plotHeight: number,
  style: ChartStyle,
) {
  const { compact, tallest } = style;
  if (compact && tallest < Infinity) return NONE;
  const annotations = periods.flatMap((period, index) => {
    const at = { x: xOf(period, index), value: period.value };
    return (period.annotations ?? []).map((annotation) => ({ ...annotation, ...at }));
  });
  const most = tallest === Infinity ? Infinity : plotHeight * MOST_SHARE;
  for (let from = 0; from < annotations.length; from += 1) {
    const kept = annotations.slice(from);
    const beside = compact ? undefined : bandOf(kept, false, span, style);
    const band = beside ?? bandOf(kept, true, span, style);
    if (band !== undefined && band.above + band.below <= most) return band;
  }
  return NONE;
}

function bandOf(kept: readonly AnnotationAt[], numbered: boolean, span: Span, style: ChartStyle) {
  const { gap, hairline, theme, tick, width } = style;
  const texts = kept.map((item, index) => {
    return { ...item, written: numbered ? numberText(index) : `${item.period}：${item.text}` };
  });
  const placed = lanesOf(texts, span, style);
  const count = Math.max(...placed.map(({ lane }) => lane)) + 1;
  if (placed.some(({ start }) => start < span[0])) return undefined;
  if (!numbered && count > MOST_LANES) return undefined;
  const explained = kept.map(({ period, text }, index) => {
    const above = index === 0 ? 0 : gap / 2;
    return { text: `${numberText(index)}${period}：${text}`, most: 3, size: tick, above };
  });
  const list = textStack(numbered ? explained : [], width, style);
  const line = tick * 1.4;
  const under = gap * 1.5;
  return {
    above: count * line + gap,
    below: numbered ? list.height + under : 0,
    /** The texts over and under the plot, with the polyline from each to the point of its value. */
    draw: (top: number, foot: number, y: (value: Reading) => number): Drawn => {
      // The next text may stand on the line of the one above it.
      const look = { bold: numbered, fill: theme.ink, halo: theme.background };
      const lines = placed.map(({ lane, value, x }): Point[] => [
        [x, top + lane * line + tick + 1],
        [x, y(value)],
      ]);
      const marks = [
        ...lines.map((way) => lineMark(way, { stroke: theme.muted, width: hairline })),
        ...placed.map(({ lane, start, written }) =>
          quietLabel(written, [start, top + lane * line], style, look),
        ),
        ...list.labels([0, foot + under]),
      ];
      return { lines, marks };
    },
  };
}
