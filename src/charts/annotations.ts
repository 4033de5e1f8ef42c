import type { Reading } from '../data/reading.ts';
import type { ChartStyle } from './chart-options.ts';
import { labelBox, textLabel, type Label, type Point } from './label.ts';
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

/** An annotation where it stands across the plot, px. */
export interface AnnotationAt extends Annotation {
  readonly x: number;
  /** What the plot has there. */
  readonly value: Reading;
}

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

/** Texts in as few rows as keep them apart, each over its place and within the span. */
function lanesOf(
  texts: readonly { readonly x: number; readonly written: string }[],
  [left, right]: Span,
  { gap, tick }: ChartStyle,
): { readonly x: number; readonly lane: number }[] | undefined {
  const ends: number[] = [];
  const placed: { x: number; lane: number }[] = [];
  const order = texts.map((item, index) => ({ ...item, index })).sort((a, b) => a.x - b.x);
  for (const { index, written, x } of order) {
    const width = textWidth(written, tick);
    if (width > right - left) return undefined;
    const start = Math.max(left, Math.min(x - width / 2, right - width));
    const free = ends.findIndex((end) => end + gap <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = start + width;
    placed[index] = { x: start, lane };
  }
  return placed;
}

/**
 * Annotations of a plot over time: each text over the plot with a line to its point; where letters are
 * large for the width, or the texts do not fit, numbers stand there and the texts under the chart. On the
 * screen of a large room, where letters leave the plot hardly any room, there are none.
 * @param annotations in the order of their periods
 * @param span the plot from left to right, px
 * @param plotHeight px: on a screen, they take their room from it, and the first ones are left out where there is none
 * @returns the room they need over the plot and under the chart, px, and what draws them there
 */
export function annotationBand(
  annotations: readonly AnnotationAt[],
  span: Span,
  plotHeight: number,
  style: ChartStyle,
) {
  const { compact, tallest } = style;
  if (compact && tallest < Infinity) return NONE;
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
  const texts = kept.map(({ period, text, x }, index) => {
    return { x, written: numbered ? numberText(index) : `${period}：${text}` };
  });
  const lanes = lanesOf(texts, span, style);
  if (lanes === undefined) return undefined;
  const count = Math.max(...lanes.map(({ lane }) => lane)) + 1;
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
      const look = { valign: 'top', size: tick, bold: numbered, fill: theme.ink } as const;
      const labels = lanes.map(({ lane, x }, index): Label => {
        const { written = '' } = texts[index] ?? {};
        return textLabel(written, [x, top + lane * line], style, look);
      });
      const lines = kept.map(({ value, x }, index): Point[] => [
        [x, labelBox(labels[index] as Label).bottom + 1],
        [x, y(value)],
      ]);
      const thin = { stroke: theme.muted, width: hairline };
      // The next text may stand on the line of the one above it.
      const haloed = labels.map((label) => ({ ...label, halo: theme.background }));
      return {
        lines,
        marks: [
          ...lines.map((way) => lineMark(way, thin)),
          ...haloed,
          ...list.labels([0, foot + under]),
        ],
      };
    },
  };
}
