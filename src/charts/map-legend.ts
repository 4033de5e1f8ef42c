import { el, type SvgElement } from './element.ts';
import { labelElement } from './label.ts';
import { outlineOf } from './map-fill.ts';
import { textWidth } from './text.ts';
import type { Metrics } from './preset.ts';
import type { Theme } from './theme.ts';

/** What lines and bare ground of a map mean, in words. */
export interface GroundWords {
  readonly boundary: string;
  readonly road: string;
  /** Ground inside a park that belongs to no parcel, holes in parcels included. */
  readonly bare: string;
  /** Land that can be had, where the map has some: it is outlined. */
  readonly outlined?: string | undefined;
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

/** A word and how its sample is drawn, from its left end and about its middle. */
type Sample = readonly [text: string, draw: (x: number, middle: number) => SvgElement];

/** What boundaries, roads, bare and outlined ground look like, from `y` down, in as many lines as it takes. */
export function groundLegend(
  words: GroundWords,
  style: GroundStyle,
  y: number,
  { metrics, theme }: { readonly metrics: Metrics; readonly theme: Theme },
): { readonly nodes: readonly SvgElement[]; readonly height: number } {
  const { gap, hairline, tick } = metrics;
  const width = tick * 1.8;
  const line = tick * 1.8;
  const sample = (x: number, middle: number) => ({
    x: x + hairline,
    y: middle - tick * 0.5,
    width: width - 2 * hairline,
    height: tick,
  });
  const samples: readonly Sample[] = [
    [
      words.boundary,
      (x, middle) => el('path', { d: `M${x} ${middle}h${width}`, fill: 'none', ...style.boundary }),
    ],
    [
      words.road,
      (x, middle) => el('path', { d: `M${x} ${middle}h${width}`, fill: 'none', ...style.road }),
    ],
    [
      words.bare,
      (x, middle) =>
        el('rect', {
          ...sample(x, middle),
          fill: style.bare,
          stroke: theme.axis,
          'stroke-width': hairline * 0.5,
        }),
    ],
    ...(words.outlined === undefined
      ? []
      : ([
          [
            words.outlined,
            (x, middle) =>
              el('rect', {
                ...sample(x, middle),
                fill: theme.background,
                stroke: outlineOf(theme),
                'stroke-width': hairline * 2,
              }),
          ],
        ] as const satisfies readonly Sample[])),
  ];
  let [x, middle] = [0, y + tick * 0.5];
  const nodes = samples.flatMap(([text, drawSample]) => {
    const entry = width + gap + textWidth(text, tick);
    if (x > 0 && x + entry > metrics.width) [x, middle] = [0, middle + line];
    const at = x;
    x += entry + gap * 2;
    const label = { lines: [text], x: at + width + gap, y: middle, size: tick };
    return [drawSample(at, middle), labelElement({ ...label, fill: theme.muted })];
  });
  return { nodes, height: middle - y - tick * 0.5 + line };
}
