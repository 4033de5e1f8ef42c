import { el, type SvgElement } from './element.ts';
import { labelElement } from './label.ts';
import type { Metrics } from './preset.ts';
import type { Theme } from './theme.ts';

/** Where a scale bar stands and how it is written. */
interface BarOptions {
  readonly x: number;
  readonly y: number;
  readonly metrics: Metrics;
  readonly theme: Theme;
  readonly distance: (metres: number) => string;
}

/** Lengths a bar may have, metres. */
const LENGTHS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** A scale bar in two halves, of a round length that takes about a fifth of a phone. */
export function scaleBar(metresPerPx: number, options: BarOptions): SvgElement[] {
  const { x, y, metrics, theme, distance } = options;
  const wanted = metrics.tick * 5.5;
  const metres = LENGTHS.findLast((length) => length / metresPerPx <= wanted * 1.4) ?? 50;
  const length = metres / metresPerPx;
  const high = metrics.tick * 0.4;
  const label = { size: metrics.tick, fill: theme.muted, valign: 'top' as const };
  const far = labelElement({
    ...label,
    lines: [distance(metres)],
    x: x + length,
    y: y + high + 3,
    anchor: 'middle',
  });
  return [
    el('rect', { x, y, width: length / 2, height: high, fill: theme.axis }),
    el('rect', {
      x: x + length / 2,
      y,
      width: length / 2,
      height: high,
      fill: theme.background,
      stroke: theme.axis,
      'stroke-width': metrics.hairline,
    }),
    labelElement({ ...label, lines: ['0'], x, y: y + high + 3 }),
    {
      ...far,
      attributes: { ...far.attributes, class: 'map-scale' },
    },
  ];
}

/** A north arrow with its letter; `x` is its middle. */
export function northArrow(
  x: number,
  y: number,
  metrics: Metrics,
  theme: Theme,
  letter: string,
): SvgElement[] {
  const half = metrics.tick * 0.45;
  const tall = metrics.tick * 1.5;
  return [
    el('path', {
      d: `M${x} ${y}L${x + half} ${y + tall}L${x} ${y + tall * 0.75}L${x - half} ${y + tall}Z`,
      fill: theme.axis,
    }),
    labelElement({
      lines: [letter],
      x,
      y: y + tall + 3,
      size: metrics.tick,
      fill: theme.muted,
      anchor: 'middle',
      valign: 'top',
    }),
  ];
}
