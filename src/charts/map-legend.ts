import { el, type SvgElement } from './element.ts';
import { labelElement } from './label.ts';
import { textWidth } from './text.ts';
import type { Metrics } from './preset.ts';
import type { Theme } from './theme.ts';

/** What lines and bare ground of a map mean, in words. */
export interface GroundWords {
  readonly boundary: string;
  readonly road: string;
  /** Ground inside a park that belongs to no parcel, holes in parcels included. */
  readonly bare: string;
}

/** How lines and bare ground are drawn. */
export interface GroundStyle {
  readonly bare: string;
  readonly boundary: Readonly<Record<string, string | number>>;
  readonly road: Readonly<Record<string, string | number>>;
}

/** The strokes and colours of what is no parcel, the same on the map and in its legend. */
export function groundStyle(metrics: Metrics, theme: Theme, roadWidth: number): GroundStyle {
  const dark = theme.name === 'dark';
  const { gap, hairline } = metrics;
  return {
    bare: dark ? theme.track : '#f2f1ec',
    boundary: {
      stroke: theme.axis,
      'stroke-width': hairline * 1.4,
      'stroke-dasharray': `${gap} ${gap * 0.5} ${hairline * 2} ${gap * 0.5}`,
    },
    road: { stroke: dark ? theme.context : '#d9d2bf', 'stroke-width': roadWidth },
  };
}

/** One line that says what boundaries, roads and bare ground look like; its top is `y`. */
export function groundLegend(
  words: GroundWords,
  style: GroundStyle,
  y: number,
  { metrics, theme }: { readonly metrics: Metrics; readonly theme: Theme },
): SvgElement[] {
  const { gap, hairline, tick } = metrics;
  const width = tick * 1.8;
  const middle = y + tick * 0.5;
  const samples: readonly [string, (x: number) => SvgElement][] = [
    [
      words.boundary,
      (x) => el('path', { d: `M${x} ${middle}h${width}`, fill: 'none', ...style.boundary }),
    ],
    [words.road, (x) => el('path', { d: `M${x} ${middle}h${width}`, fill: 'none', ...style.road })],
    [
      words.bare,
      (x) =>
        el('rect', {
          x: x + hairline,
          y,
          width: width - 2 * hairline,
          height: tick,
          fill: style.bare,
          stroke: theme.axis,
          'stroke-width': hairline * 0.5,
        }),
    ],
  ];
  let x = 0;
  return samples.flatMap(([text, sample]) => {
    const at = x;
    x += width + gap * 3 + textWidth(text, tick);
    const label = { lines: [text], x: at + width + gap, y: middle, size: tick };
    return [sample(at), labelElement({ ...label, fill: theme.muted })];
  });
}
