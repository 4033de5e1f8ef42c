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
  /** Where the map has some. */
  readonly river?: string | undefined;
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
  readonly river: Readonly<Record<string, string | number>>;
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
    river: { fill: 'none', stroke: dark ? '#3f6f96' : '#5f9cc4', 'stroke-width': roadWidth * 1.6 },
  };
}

/** A word and how its sample is drawn, from its left end and about its middle. */
type Sample = readonly [text: string, draw: (x: number, middle: number) => SvgElement];

/** The samples a map needs: its lines, bare ground, and what it outlines. */
function samplesOf(
  words: GroundWords,
  style: GroundStyle,
  { metrics, theme }: { readonly metrics: Metrics; readonly theme: Theme },
): readonly Sample[] {
  const { hairline, tick } = metrics;
  const width = tick * 1.8;
  const line =
    (attributes: GroundStyle['road']): Sample[1] =>
    (x, middle) =>
      el('path', { d: `M${x} ${middle}h${width}`, fill: 'none', ...attributes });
  const box =
    (fill: string, stroke: string, thick: number): Sample[1] =>
    (x, middle) =>
      el('rect', {
        x: x + hairline,
        y: middle - tick * 0.5,
        width: width - 2 * hairline,
        height: tick,
        fill,
        stroke,
        'stroke-width': hairline * thick,
      });
  const { bare, boundary, outlined, river, road } = words;
  return [
    [boundary, line(style.boundary)],
    [road, line(style.road)],
    ...(river === undefined ? [] : [[river, line(style.river)] as const]),
    [bare, box(style.bare, theme.axis, 0.5)],
    ...(outlined === undefined
      ? []
      : [[outlined, box(theme.background, outlineOf(theme), 2)] as const]),
  ];
}

/** What lines, bare and outlined ground look like, from `y` down, in as many lines as it takes. */
export function groundLegend(
  words: GroundWords,
  style: GroundStyle,
  y: number,
  chart: { readonly metrics: Metrics; readonly theme: Theme },
): { readonly nodes: readonly SvgElement[]; readonly height: number } {
  const { metrics, theme } = chart;
  const { gap, tick } = metrics;
  const width = tick * 1.8;
  const line = tick * 1.8;
  const samples = samplesOf(words, style, chart);
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
