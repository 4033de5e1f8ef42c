import type { Drawing } from '../drawing.ts';
import { el } from '../element.ts';
import { keptWithin } from '../label.ts';
import { levelLine, type Marks } from '../marks.ts';
import { textWidth } from '../text.ts';
import { POSTER_WIDTH, posterSheet, type PosterOptions } from './poster-frame.ts';

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

/** Px of the plot, what stands under it, and where it ends. */
const [PLOT, FOOT, BASE] = [150, 22, 202];

/** Draws the months of this year beside those of the last, the latest of this year strong. */
export function drawYearColumns(
  months: readonly MonthColumn[],
  options: YearColumnsOptions,
): Drawing {
  const sheet = posterSheet(options);
  const { beforeLabel, beforeText, nowLabel, nowText } = options;
  const { ahead, axis, grid, ink, main, muted } = sheet.theme;
  const most = Math.max(...months.flatMap(({ before, now }) => [before ?? 0, now ?? 0]), 0) || 1;
  const step = POSTER_WIDTH / months.length;
  const width = Math.min(22, step * 0.36);
  const column = (centre: number, value: number | undefined, fill: string) => {
    const height = (Math.max(0, value ?? 0) / most) * PLOT;
    const box = { x: centre - width / 2, y: BASE - height, width, height };
    return value !== undefined && el('rect', { ...box, rx: Math.min(3, height), fill });
  };
  const last = months.findLastIndex(({ now }) => now !== undefined);
  const marks = months.flatMap(({ before, label, now }, index): Marks => {
    const centre = (index + 0.5) * step;
    const half = before === undefined ? 0 : width / 2 + 1;
    const isLast = index === last;
    const shown = isLast || months.length < 8 || (last - index) % 2 === 0;
    const look = { anchor: 'middle', bold: isLast, fill: isLast ? ink : muted } as const;
    return [
      column(centre - half, before, grid),
      column(centre + half, now, isLast ? ahead : main),
      shown && keptWithin(sheet.quiet(label, [centre, BASE + 6], look), [0, POSTER_WIDTH]),
    ];
  });
  const entry = (x: number, sample: string, label: string, text: string, fill: string): Marks => [
    el('rect', { x, y: 1, width: 10, height: 10, rx: 2, fill: sample }),
    sheet.quiet(label, [x + 16, 0]),
    sheet.count(text, [x, 18], { fill }),
  ];
  const second = Math.max(150, textWidth(nowText, sheet.strong, true) + 24);
  return sheet.draw(BASE + FOOT, [
    ...entry(0, ahead, nowLabel, nowText, ahead),
    ...(beforeText === undefined ? [] : entry(second, grid, beforeLabel, beforeText, muted)),
    ...marks,
    levelLine(BASE, [0, POSTER_WIDTH], { stroke: axis, width: 1 }),
  ]);
}
