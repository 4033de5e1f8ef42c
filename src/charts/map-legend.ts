import type { ChartStyle } from './chart-options.ts';
import { hatchMarks, outlineOf, type MapFill } from './map-fill.ts';
import type { Marks, Rect } from './marks.ts';
import type { Swatch } from './swatch-legend.ts';

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

/**
 * The strokes and colours of what is no parcel, the same on the map and in its legend.
 * @param roadWidth px
 */
export function groundStyle({ gap, hairline, theme }: ChartStyle, roadWidth: number) {
  const dark = theme.name === 'dark';
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  return {
    bare: dark ? theme.track : '#f2f1ec',
    boundary: {
      stroke: theme.axis,
      'stroke-width': hairline * 1.4,
      'stroke-dasharray': `${gap} ${gap * 0.5} ${hairline * 2} ${gap * 0.5}`,
    },
    road: { ...line, stroke: dark ? theme.context : '#d9d2bf', 'stroke-width': roadWidth },
    river: { ...line, stroke: dark ? '#3f6f96' : '#5f9cc4', 'stroke-width': roadWidth * 1.6 },
  };
}

/** What lines, bare and outlined ground look like. */
export function groundSwatches(
  { bare, boundary, outlined, river, road }: GroundWords,
  style: ChartStyle,
): Swatch[] {
  const ground = groundStyle(style, style.road);
  const { axis, background } = style.theme;
  const edge = { fill: background, stroke: outlineOf(style.theme), edge: 2 };
  return [
    { text: boundary, line: ground.boundary },
    { text: road, line: ground.road },
    ...(river === undefined ? [] : [{ text: river, line: ground.river }]),
    { text: bare, fill: ground.bare, stroke: axis, edge: 0.5 },
    ...(outlined === undefined ? [] : [{ text: outlined, ...edge }]),
  ];
}

/** What a fill means, by its key. */
export interface FillMeaning {
  /** One that there is no fill of is blank. */
  readonly key: string;
  readonly text: string;
  /** It has the strong outline of land that can be had. */
  readonly outlined?: boolean | undefined;
}

/**
 * Samples of fills, drawn as the fills are, in an edge that is seen on any ground: on a dark one a parcel's own edge is
 * dark.
 * @param scale of their patterns
 */
export function fillSwatches(
  meanings: readonly FillMeaning[],
  fills: ReadonlyMap<string, MapFill>,
  scale: number,
  { theme }: ChartStyle,
): Swatch[] {
  return meanings.map(({ key, outlined, text }) => {
    const fill = fills.get(key);
    const over = ({ height, width, x, y }: Rect): Marks => {
      const area = { left: x, top: y, right: x + width, bottom: y + height };
      const shape = `M${x} ${y}h${width}v${height}h${-width}Z`;
      return fill ? hatchMarks(`sample-${key}`, fill, shape, area, scale) : [];
    };
    const stroke = outlined ? outlineOf(theme) : theme.axis;
    return { text, fill: fill?.ground ?? theme.background, stroke, over };
  });
}
