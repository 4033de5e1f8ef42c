import type { EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { el } from './element.ts';
import { boxAbout, textLabel, type Point } from './label.ts';
import { northArrow } from './map-furniture.ts';
import { block, dot, hit, type Marks } from './marks.ts';
import { around, placedApart } from './place.ts';
import type { NamedRow } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';
import type { Theme } from './theme.ts';

/** How a point is drawn: filled, with a ring, a ring alone, a cross. Shape says what colour says. */
export type PointLook = 'full' | 'half' | 'open' | 'none';

/** One place. */
export interface MapPointRow extends NamedRow {
  /** Steps to the right and down. */
  readonly at: Point;
  readonly look: PointLook;
}

/** Options of {@link drawPointMap}. */
export interface PointMapOptions extends EmptyableOptions {
  readonly legend: readonly { readonly look: PointLook; readonly text: string }[];
  /** 「北」. */
  readonly north: string;
}

/** Places of a name beside its point; from further off it could be another's. */
const NEAR = 8;

/** A map is at most so high for its width. */
const HIGHEST = { narrow: 1.3, wide: 0.5, paper: 0.7, screen: 0.42, room: 0.4 } as const;

function mark([x, y]: Point, r: number, look: PointLook, theme: Theme): Marks {
  const edge = { stroke: theme.main, width: r * 0.3 };
  if (look === 'none') {
    const d = `M${x - r * 0.7} ${y - r * 0.7}l${r * 1.4} ${r * 1.4}m0 ${-r * 1.4}l${-r * 1.4} ${r * 1.4}`;
    return [el('path', { d, fill: 'none', stroke: theme.muted, 'stroke-width': r * 0.35 })];
  }
  if (look === 'full') return [dot([x, y], r, theme.main)];
  return [
    dot([x, y], r, theme.background, edge),
    look === 'half' && dot([x, y], r * 0.45, theme.main),
  ];
}

/**
 * Draws places as they lie to each other, north up, each with its name where there is room for it: no name
 * stands on another or on a place.
 * @returns a drawing; the `empty` sentence when there is no place
 */
export const drawPointMap = chart<MapPointRow, PointMapOptions>((rows, options, style) => {
  const { gap, label, theme, width } = style;
  const r = label * (rows.length > 40 ? 0.35 : 0.5);
  const most = (axis: 0 | 1): number => Math.max(...rows.map(({ at }) => at[axis]));
  const side = Math.min(label * 5, width * 0.16);
  const room = { width: width - side * 2, height: width * HIGHEST[options.size] };
  const scale = Math.min(room.width / Math.max(1, most(0)), room.height / Math.max(1, most(1)));
  const left = (width - most(0) * scale) / 2;
  const top = label * 2.5;
  const bottom = top + most(1) * scale + label * 2.5;
  const points = rows.map((row) => {
    const at: Point = [left + row.at[0] * scale, top + row.at[1] * scale];
    return { ...row, at, box: boxAbout(at, r) };
  });
  const names = points.map(({ at, name }) =>
    around(at, textLabel(name, at, style), r + gap * 0.6).slice(0, NEAR),
  );
  const boxes = points.map(({ box }) => box);
  const samples = options.legend.map(({ look, text }) => ({
    text,
    sample: (at: Point) => mark(at, r, look, theme),
  }));
  const legend = wrappedLegend(samples, style, { right: width, top: bottom + gap });
  const marks = (): Marks => [
    block({ x: 0, y: 0, width, height: bottom }, theme.track),
    ...points.flatMap(({ at, look }) => mark(at, r, look, theme)),
    ...placedApart(names, { left: 0, top: 0, right: width, bottom }, boxes),
    ...northArrow(width - label, gap * 0.5, options.north, style),
    ...points.map(({ box, tip }) =>
      hit({ x: box.left, y: box.top, width: r * 2, height: r * 2 }, tip),
    ),
    ...legend.marks,
  ];
  const foot = samples.length === 0 ? 0 : legend.height;
  return { height: bottom + gap * 2 + foot, marks };
});
