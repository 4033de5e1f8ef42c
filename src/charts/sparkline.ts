import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { decoration, type Drawing } from './drawing.ts';
import { lineMark, lineRuns } from './line-plot.ts';
import { dot } from './marks.ts';
import { lightTheme } from './theme.ts';

/** Px of a line in a list, and the white space around it. */
const [WIDTH, HEIGHT, INSET] = [96, 28, 4];

/**
 * Draws a tiny line for a list table, hidden from assistive technology, its last number dotted: decoration beside a
 * number.
 * @param values evenly spaced readings, oldest first; a reason parts the line
 * @returns a drawing; undefined with less than two numbers
 */
export function drawSparkline(values: readonly Reading[], theme = lightTheme): Drawing | undefined {
  const numbers = values.flatMap((value) => sizeOf(value) ?? []);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  /** Px along a side of a share of it; its middle where there is nothing to share. */
  const along = (part: number, whole: number, side: number): number =>
    whole === 0 ? side / 2 : INSET + (part / whole) * (side - 2 * INSET);
  const runs = lineRuns(
    values.map((value, at) => ({ at, value })),
    {
      x: (at) => along(at, values.length - 1, WIDTH),
      y: (value) => HEIGHT - along(value - low, high - low, HEIGHT),
    },
  );
  const last = runs.at(-1)?.at(-1);
  if (last === undefined || numbers.length < 2) return undefined;
  return decoration({ width: WIDTH, height: HEIGHT }, [
    ...runs.map((run) => lineMark(run, { stroke: theme.main, width: 1.6 })),
    dot(last, 2.6, theme.main),
  ]);
}
