import { styleOf, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { wrap } from './text.ts';

/** Draws the sentence that stands for a chart without a single number. */
export function drawEmpty(options: EmptyableOptions): Drawing {
  const { metrics, theme } = styleOf(options);
  const { label: size, leading, width } = metrics;
  const lines = wrap(options.empty, size, width - size * 4);
  const height = blockHeight(lines.length, size, leading) + size * 4;
  const text = { lines, x: width / 2, y: height / 2, size, fill: theme.muted, leading };
  const label: Label = { ...text, anchor: 'middle' };
  return chartDrawing(options, { height, nodes: () => [labelElement(label)] });
}
