import { line } from 'd3-shape';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { el } from './element.ts';
import type { Point } from './place.ts';
import { decoration, type Drawing } from './drawing.ts';
import { lightTheme, type Theme } from './theme.ts';

/** Options of {@link drawSparkline}; decoration beside a number, so it has no name of its own. */
export interface SparklineOptions {
  /** Px; 96 by default. */
  readonly width?: number | undefined;
  /** Px; 28 by default. */
  readonly height?: number | undefined;
  readonly theme?: Theme | undefined;
}

/**
 * Draws a tiny line for a list table, hidden from assistive technology, its last number dotted.
 * @param values evenly spaced readings, oldest first; a reason parts the line
 * @returns a drawing; undefined when there is no number at all
 */
export function drawSparkline(
  values: readonly Reading[],
  options: SparklineOptions = {},
): Drawing | undefined {
  const { width = 96, height = 28, theme = lightTheme } = options;
  const numbers = values.flatMap((value) => sizeOf(value) ?? []);
  if (numbers.length === 0) return undefined;
  const inset = 4;
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const x = (i: number): number =>
    values.length === 1 ? width / 2 : inset + (i / (values.length - 1)) * (width - 2 * inset);
  const y = (value: number): number =>
    low === high
      ? height / 2
      : height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
  const runs: Point[][] = [[]];
  values.forEach((value, i) => {
    const size = sizeOf(value);
    if (size !== undefined) runs.at(-1)?.push([x(i), y(size)]);
    else runs.push([]);
  });
  const last = runs.flat().at(-1) ?? [0, 0];
  const lines = runs.filter((run) => run.length > 1);
  const lone = runs.filter((run) => run.length === 1).flat();
  return decoration({ width, height }, [
    el('path', {
      d: lines.map((run) => line<Point>()(run) ?? '').join(''),
      fill: 'none',
      stroke: theme.main,
      'stroke-width': 1.6,
      'stroke-linejoin': 'round',
    }),
    ...lone.map(([cx, cy]) => el('circle', { cx, cy, r: 1.2, fill: theme.main })),
    el('circle', { cx: last[0], cy: last[1], r: 2.6, fill: theme.main }),
  ]);
}
