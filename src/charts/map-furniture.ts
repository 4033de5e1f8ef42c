import type { ChartStyle } from './chart-options.ts';
import { el } from './element.ts';
import { quietLabel } from './label.ts';
import { block, type Marks } from './marks.ts';

/** Lengths a bar may have, metres. */
const LENGTHS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** White space between a piece and its text, px. */
const APART = 3;

/**
 * A scale bar in two halves at the left edge, of a round length that takes about a fifth of a phone.
 * @param y its top, px
 * @param distance a length in words
 */
export function scaleBar(
  metresPerPx: number,
  y: number,
  distance: (metres: number) => string,
  style: ChartStyle,
): Marks {
  const { metrics, theme } = style;
  const wanted = metrics.tick * 5.5;
  const metres = LENGTHS.findLast((length) => length / metresPerPx <= wanted * 1.4) ?? 50;
  const width = metres / metresPerPx / 2;
  const height = metrics.tick * 0.4;
  const edge = { stroke: theme.axis, width: metrics.hairline };
  const under = y + height + APART;
  const far = { anchor: 'middle', attributes: { class: 'map-scale' } } as const;
  return [
    block({ x: 0, y, width, height }, theme.axis),
    block({ x: width, y, width, height }, theme.background, edge),
    quietLabel('0', [0, under], style),
    quietLabel(distance(metres), [width * 2, under], style, far),
  ];
}

/**
 * A north arrow with its letter.
 * @param x its middle, px
 * @param y its top, px
 */
export function northArrow(x: number, y: number, letter: string, style: ChartStyle): Marks {
  const { tick } = style.metrics;
  const [half, tall] = [tick * 0.45, tick * 1.5];
  const d = `M${x} ${y}L${x + half} ${y + tall}L${x} ${y + tall * 0.75}L${x - half} ${y + tall}Z`;
  return [
    el('path', { d, fill: style.theme.axis }),
    quietLabel(letter, [x, y + tall + APART], style, { anchor: 'middle' }),
  ];
}
