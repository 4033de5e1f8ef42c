import type { EmptyableOptions } from './chart-options.ts';
import { blockHeight, labelElement } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme } from './theme.ts';

/** Draws the sentence that stands for a chart without a single number. */
export function drawEmpty(options: EmptyableOptions): Drawing {
  const theme = options.theme ?? lightTheme;
  const { label: size, leading } = chartMetrics[options.size];
  const width = chartWidth[options.size];
  const lines = wrap(options.empty, size, width - size * 4);
  const height = blockHeight(lines.length, size, leading) + size * 4;
  return chartDrawing(options, { width, height }, [
    labelElement({
      lines,
      x: width / 2,
      y: height / 2,
      size,
      fill: theme.muted,
      anchor: 'middle',
      leading,
    }),
  ]);
}
