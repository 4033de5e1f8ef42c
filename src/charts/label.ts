import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { widest } from './text.ts';

/** A point in px. */
export type Point = readonly [x: number, y: number];

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box around a point, so far across to either side and up and down. */
export function boxAbout([x, y]: Point, across: number, up = across): Box {
  return { left: x - across, right: x + across, top: y - up, bottom: y + up };
}

/** One to a few lines of text hung on a point. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  /** Where `valign` says: the block's top, its optical middle, its bottom. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** 'middle' when left out. */
  readonly valign?: 'top' | 'middle' | 'bottom' | undefined;
  readonly bold?: boolean | undefined;
  /** Line height as a multiple of the size; 1.3 when left out. */
  readonly leading?: number | undefined;
  /** A background colour drawn around the glyphs, for text over lines. */
  readonly halo?: string | undefined;
  /** What else its element has: what a script finds it by. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

// A Han glyph's box in Source Han Sans: 0.88 em over the baseline, 0.12 em under it.
const ascent = 0.88;

/** The height of a block of lines in px. */
export function blockHeight(lines: number, size: number, leading = 1.3): number {
  return lines === 0 ? 0 : size * (1 + (lines - 1) * leading);
}

/** The room a label takes in px, from its measured lines. */
export function labelBox(label: Label): Box {
  const width = widest(label.lines, label.size, label.bold);
  const height = blockHeight(label.lines.length, label.size, label.leading);
  const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor ?? 'start'];
  const top = label.y - { top: 0, middle: height / 2, bottom: height }[label.valign ?? 'middle'];
  return { left, top, right: left + width, bottom: top + height };
}

/** Draws a label as `<text>`, one `<tspan>` a line when there are several. */
export function labelElement(label: Label): SvgElement {
  const step = label.size * (label.leading ?? 1.3);
  const y = labelBox(label).top + ascent * label.size;
  const [only = '', ...more] = label.lines;
  return el(
    'text',
    {
      x: label.x,
      y,
      'font-size': label.size,
      'font-weight': label.bold ? 700 : undefined,
      fill: label.fill,
      'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
      ...(label.halo === undefined
        ? {}
        : {
            stroke: label.halo,
            'stroke-width': Math.round(label.size * 0.3),
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }),
      ...label.attributes,
    },
    ...(more.length === 0
      ? [only]
      : label.lines.map((line, i) => el('tspan', { x: label.x, y: y + i * step }, line))),
  );
}

/** True when two boxes share area, or stand closer than `gap` px. */
export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

/** Whether labels beside each other, from left to right, have white space between them. */
export function standApart(labels: readonly Label[], gap: number): boolean {
  const boxes = labels.map((label) => labelBox(label));
  return boxes.every((box, i) => i === 0 || (boxes[i - 1]?.right ?? 0) + gap < box.left);
}

/** All labels beside each other, or every second, third … counted from the last: the most that stand apart. */
export function thinned(labels: readonly Label[], gap: number): Label[] {
  const every = (step: number) =>
    labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
  return every(labels.findIndex((_, index) => standApart(every(index + 1), gap)) + 1);
}

/** The label, moved sideways as little as it takes to stay between two places across, px. */
export function keptWithin(label: Label, [left, right]: readonly [number, number]): Label {
  const box = labelBox(label);
  const x = label.x - Math.max(0, box.right - right);
  return { ...label, x: x + Math.max(0, left - box.left) };
}

/** How a text differs from the others of its kind. */
type Look = Partial<Omit<Label, 'lines' | 'x' | 'y'>>;

const labelOf =
  (usual: (style: ChartStyle) => Pick<Label, 'size' | 'fill' | 'valign'>) =>
  (text: string | readonly string[], [x, y]: Point, style: ChartStyle, look: Look = {}): Label => ({
    lines: typeof text === 'string' ? [text] : text,
    x,
    y,
    ...usual(style),
    ...look,
  });

/** Text that names or counts, beside the point it is about. */
export const textLabel = labelOf(({ label, theme }) => ({ size: label, fill: theme.ink }));

/** Quiet text that explains, hung by its top left corner: heads, units, legends. */
export const quietLabel = labelOf(({ theme, tick }) => {
  return { size: tick, fill: theme.muted, valign: 'top' };
});

/** The look of a number's text: strong, or quiet where a reason stands in its place. */
export function readingLook(value: Reading | undefined, { theme }: ChartStyle) {
  const bold = sizeOf(value) !== undefined;
  return { bold, fill: bold ? theme.ink : theme.muted };
}
