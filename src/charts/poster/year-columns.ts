import type { Drawing } from '../drawing.ts';
import { el } from '../element.ts';
import { levelLine, type Marks, paint } from '../marks.ts';
import { textWidth } from '../text.ts';
import type { Theme } from '../theme.ts';
import {
  LETTERS,
  POSTER_WIDTH,
  posterDrawing,
  type PosterOptions,
  posterText,
} from './poster-frame.ts';

/** A month of two years. */
export interface MonthColumn {
  readonly label: string;
  /** Undefined where the year has no number. */
  readonly now: number | undefined;
  readonly before: number | undefined;
}

/** Options of {@link drawYearColumns}. */
export interface YearColumnsOptions extends PosterOptions {
  readonly nowLabel: string;
  readonly beforeLabel: string;
  /** The latest number of either year, with its unit. */
  readonly nowText: string;
  readonly beforeText: string | undefined;
}

const HEAD = 52;
const PLOT = 150;
const FOOT = 22;

/** Draws the months of this year beside those of the last, the latest of this year strong. */
export function drawYearColumns(
  months: readonly MonthColumn[],
  options: YearColumnsOptions,
): Drawing {
  const { theme } = options;
  const most = Math.max(...months.flatMap(({ before, now }) => [before ?? 0, now ?? 0]), 0) || 1;
  const step = POSTER_WIDTH / months.length;
  const height = (value: number): number => (Math.max(0, value) / most) * PLOT;
  const base = HEAD + PLOT;
  const thick = Math.min(22, step * 0.36);
  const column = (centre: number, value: number | undefined, fill: string) =>
    value !== undefined &&
    el('rect', {
      x: centre - thick / 2,
      y: base - height(value),
      width: thick,
      height: height(value),
      rx: Math.min(3, height(value)),
      fill,
    });
  const last = months.findLastIndex(({ now }) => now !== undefined);
  const marks: Marks = months.flatMap(({ before, label, now }, index) => {
    const centre = (index + 0.5) * step;
    const half = before === undefined ? 0 : thick / 2 + 1;
    const isLast = index === last;
    const shown = isLast || months.length < 8 || (last - index) % 2 === 0;
    return [
      column(centre - half, before, theme.grid),
      column(centre + half, now, isLast ? theme.ahead : theme.main),
      shown &&
        posterText(label, [labelPlace(label, centre), base + 6], {
          fill: isLast ? theme.ink : theme.muted,
          bold: isLast,
          size: LETTERS.quiet,
          anchor: 'middle',
        }),
    ];
  });
  const nodes = () =>
    paint([
      ...legendOf(options, theme),
      ...marks,
      levelLine(base, [0, POSTER_WIDTH], { stroke: theme.axis, width: 1 }),
    ]);
  return posterDrawing(options, base + FOOT, nodes);
}

/** The middle of a label that stays in the drawing. */
function labelPlace(label: string, centre: number): number {
  const half = textWidth(label, LETTERS.quiet, true) / 2;
  return Math.min(POSTER_WIDTH - half, Math.max(half, centre));
}

function legendOf(
  { beforeLabel, beforeText, nowLabel, nowText }: YearColumnsOptions,
  theme: Theme,
): Marks {
  const entry = (x: number, fill: string, label: string, text: string, strong: boolean): Marks => [
    el('rect', { x, y: 1, width: 10, height: 10, rx: 2, fill }),
    posterText(label, [x + 16, 0], { fill: theme.muted, size: LETTERS.quiet }),
    posterText(text, [x, 18], {
      fill: strong ? theme.ahead : theme.muted,
      size: LETTERS.count,
      bold: true,
    }),
  ];
  const second = Math.max(150, textWidth(nowText, LETTERS.count, true) + 24);
  return [
    ...entry(0, theme.ahead, nowLabel, nowText, true),
    ...(beforeText === undefined ? [] : entry(second, theme.grid, beforeLabel, beforeText, false)),
  ];
}
