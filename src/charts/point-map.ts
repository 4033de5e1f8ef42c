import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { el } from './element.ts';
import { boxesTouch, labelBox, quietLabel, textLabel, type Box } from './label.ts';
import { block, dot, hit, type Marks } from './marks.ts';
import { around } from './place.ts';
import { textWidth } from './text.ts';
import type { Theme } from './theme.ts';

/** How a point is drawn: filled, with a ring, a ring alone, a cross. Shape says what colour says. */
export type PointLook = 'full' | 'half' | 'open' | 'none';

/** One place. */
export interface MapPointRow {
  readonly name: string;
  /** Steps to the right and down. */
  readonly at: readonly [right: number, down: number];
  readonly look: PointLook;
  readonly tip: string;
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

function mark([x, y]: readonly [number, number], r: number, look: PointLook, theme: Theme): Marks {
  const edge = { stroke: theme.main, width: r * 0.3 };
  switch (look) {
    case 'full':
      return [dot([x, y], r, theme.main)];
    case 'half':
      return [dot([x, y], r, theme.background, edge), dot([x, y], r * 0.45, theme.main)];
    case 'open':
      return [dot([x, y], r, theme.background, edge)];
    case 'none': {
      const d = `M${x - r * 0.7} ${y - r * 0.7}l${r * 1.4} ${r * 1.4}m0 ${-r * 1.4}l${-r * 1.4} ${r * 1.4}`;
      return [el('path', { d, fill: 'none', stroke: theme.muted, 'stroke-width': r * 0.35 })];
    }
  }
}

/** A place with where it is drawn. */
interface DrawnPoint extends MapPointRow {
  readonly at: readonly [number, number];
  readonly box: Box;
}

/** The names there is room for, none on another or on a place. */
function nameMarks(
  points: readonly DrawnPoint[],
  r: number,
  { bottom, right }: Pick<Box, 'bottom' | 'right'>,
  style: ChartStyle,
): Marks {
  const taken: Box[] = points.map(({ box }) => box);
  return points.map(({ at, name }) => {
    const offset = r + style.gap * 0.6;
    const free = around(at, textLabel(name, at, style), offset)
      .slice(0, NEAR)
      .find((candidate) => {
        const box = labelBox(candidate);
        const isWithin =
          box.left >= 0 && box.right <= right && box.top >= 0 && box.bottom <= bottom;
        return isWithin && taken.every((other) => !boxesTouch(box, other, 1));
      });
    if (free !== undefined) taken.push(labelBox(free));
    return free ?? false;
  });
}

/** What the looks mean, under the map. */
function legendMarks(
  legend: PointMapOptions['legend'],
  r: number,
  top: number,
  style: ChartStyle,
): { readonly marks: Marks; readonly lines: number } {
  const { gap, tick, width } = style;
  let [x, line] = [0, 0];
  const marks = legend.flatMap(({ look, text }): Marks => {
    const needs = r * 2 + gap + textWidth(text, tick) + gap * 3;
    if (x > 0 && x + needs > width) [x, line] = [0, line + 1];
    const [from, y] = [x, top + gap + line * tick * 1.7 + tick / 2];
    x += needs;
    return [
      ...mark([from + r, y], r, look, style.theme),
      quietLabel(text, [from + r * 2 + gap, y], style, { valign: 'middle' }),
    ];
  });
  return { marks, lines: legend.length === 0 ? 0 : line + 1 };
}

/**
 * Draws places as they lie to each other, north up, each with its name where there is room for it: no name
 * stands on another.
 * @returns a drawing; the `empty` sentence when there is no place
 */
export function drawPointMap(rows: readonly MapPointRow[], options: PointMapOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const style = styleOf(options);
  const { gap, label, theme, tick, width } = style;
  const r = label * (rows.length > 40 ? 0.35 : 0.5);
  const most = (axis: 0 | 1): number => Math.max(...rows.map(({ at }) => at[axis]));
  const side = Math.min(label * 5, width * 0.16);
  const room = { width: width - side * 2, height: width * HIGHEST[options.size] };
  const scale = Math.min(room.width / Math.max(1, most(0)), room.height / Math.max(1, most(1)));
  const left = (width - most(0) * scale) / 2;
  const top = label * 2.5;
  const bottom = top + most(1) * scale + label * 2.5;
  const points = rows.map((row) => {
    const at = [left + row.at[0] * scale, top + row.at[1] * scale] as const;
    return {
      ...row,
      at,
      box: { left: at[0] - r, right: at[0] + r, top: at[1] - r, bottom: at[1] + r },
    };
  });
  const names = nameMarks(points, r, { right: width, bottom }, style);
  const foot = legendMarks(options.legend, r, bottom, style);
  const arrow = `M${width - label} ${label * 2.4}v${-label}m${-label * 0.3} ${label * 0.4}l${label * 0.3} ${-label * 0.4}l${label * 0.3} ${label * 0.4}`;
  return chartDrawing(options, {
    height: bottom + gap * 2 + foot.lines * tick * 1.7,
    marks: () => [
      block({ x: 0, y: 0, width, height: bottom }, theme.track),
      ...points.flatMap(({ at, look }) => mark(at, r, look, theme)),
      ...names,
      quietLabel(options.north, [width - label, gap * 0.5], style, { anchor: 'middle' }),
      el('path', {
        d: arrow,
        fill: 'none',
        stroke: theme.muted,
        'stroke-width': style.hairline,
      }),
      ...points.map(({ box, tip }) =>
        hit({ x: box.left, y: box.top, width: r * 2, height: r * 2 }, tip),
      ),
      ...foot.marks,
    ],
  });
}
