import type { Drawing } from '../drawing.ts';
import { el } from '../element.ts';
import { type Marks, paint } from '../marks.ts';
import { textWidth, wrap } from '../text.ts';
import type { Theme } from '../theme.ts';
import {
  LETTERS,
  POSTER_WIDTH,
  posterDrawing,
  type PosterOptions,
  posterText,
} from './poster-frame.ts';

/** An annual target and how much of it is done. */
export interface TargetRow {
  readonly name: string;
  /** What has been reached, with its unit. */
  readonly valueText: string;
  /** Share of the target that is done, a fraction. */
  readonly share: number;
  readonly shareText: string;
  /** Share due by now; undefined without a schedule. */
  readonly due: number | undefined;
  readonly isBehind: boolean;
}

const ROW = 54;
const BAR = 12;
const HEAD = 22;

/**
 * Draws each target as a bar with a mark where it should be by now.
 * @param dueLabel what the mark means
 */
export function drawTargetRows(
  rows: readonly TargetRow[],
  options: PosterOptions & { readonly dueLabel: string },
): Drawing {
  const { dueLabel, theme } = options;
  const most = Math.max(1, ...rows.map(({ share }) => share));
  const head = rows.some(({ due }) => due !== undefined) ? HEAD : 0;
  const nodes = () =>
    paint([
      ...(head > 0 ? legendOf(dueLabel, theme) : []),
      ...rows.flatMap((row, index) => rowMarks(row, head + index * ROW, most, theme)),
    ]);
  return posterDrawing(options, head + rows.length * ROW - 8, nodes);
}

/** A triangle that stands on the bar. */
const mark = (x: number, y: number, fill: string) =>
  el('path', { d: `M${x - 5},${y - 7}H${x + 5}L${x},${y}Z`, fill });

function legendOf(text: string, { ink, muted }: Theme): Marks {
  const left = POSTER_WIDTH - textWidth(text, LETTERS.quiet);
  return [
    mark(left - 10, 10, ink),
    posterText(text, [POSTER_WIDTH, 0], { fill: muted, size: LETTERS.quiet, anchor: 'end' }),
  ];
}

function rowMarks(
  { due, isBehind, name, share, shareText, valueText }: TargetRow,
  top: number,
  most: number,
  theme: Theme,
): Marks {
  const x = (part: number): number => (Math.max(0, part) / most) * POSTER_WIDTH;
  const y = top + 28;
  const fill = isBehind ? theme.behind : theme.ahead;
  const bar = (to: number, colour: string) =>
    el('rect', { x: 0, y, width: Math.max(BAR, x(to)), height: BAR, rx: BAR / 2, fill: colour });
  const used = textWidth(shareText, LETTERS.count, true) + 12;
  const free = POSTER_WIDTH - used - textWidth(name, LETTERS.name, true) - 8;
  const [value = ''] = wrap(valueText, LETTERS.quiet, Math.max(free, 20), 1);
  return [
    el('rect', { x: 0, y, width: x(1), height: BAR, rx: BAR / 2, fill: theme.track }),
    bar(share, fill),
    due !== undefined && mark(x(due), y - 1, theme.ink),
    due !== undefined &&
      el('line', {
        x1: x(due),
        x2: x(due),
        y1: y - 1,
        y2: y + BAR,
        stroke: theme.ink,
        'stroke-width': 1.5,
      }),
    posterText(name, [0, top + 3], { fill: theme.ink, bold: true }),
    valueText !== '' &&
      free > 20 &&
      posterText(value, [textWidth(name, LETTERS.name, true) + 8, top + 5], {
        fill: theme.muted,
        size: LETTERS.quiet,
      }),
    posterText(shareText, [POSTER_WIDTH, top], {
      fill,
      size: LETTERS.count,
      bold: true,
      anchor: 'end',
    }),
  ];
}
