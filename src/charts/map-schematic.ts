import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { textLabel } from './label.ts';
import { arrangeParks } from './map-arrange.ts';
import { outlineOf, type MapFill } from './map-fill.ts';
import { mapFoot } from './map-furniture.ts';
import { layoutPanels, type Arrangement, type MapRoom } from './map-layout.ts';
import { fillSwatches, type FillMeaning } from './map-legend.ts';
import { parkMarks, SMALL_PATTERN, type SmallPark } from './map-park.ts';
import type { MapPoint } from './map-path.ts';
import { hit, type Marks } from './marks.ts';
import { textWidth, widest, wrap } from './text.ts';

/** One park of a schematic. */
export interface SchematicPark extends SmallPark {
  readonly name: string;
  /** The one number that stands under its name, e.g. 「可供699.1亩」. */
  readonly value?: string | undefined;
  /** Where it lies from the middle of all parks, px. */
  readonly towards: MapPoint;
  readonly tip: string;
}

/** What a schematic is told besides its parks. */
export interface SchematicOptions extends EmptyableOptions {
  readonly fills: ReadonlyMap<string, MapFill>;
  /** In their order. */
  readonly legend: readonly FillMeaning[];
  /** Stand under the drawing, one line each. */
  readonly notes: readonly string[];
  /** Added to the first of them where the parks stand as they lie. */
  readonly placed: string;
  /** 「北」. */
  readonly north: string;
}

/** Letters over a park, and the room they take, px. */
interface Heading {
  readonly marks: (x: number, y: number) => Marks;
  readonly width: number;
  readonly height: number;
}

/**
 * Name and number over a park: in one line on a page, in two where letters are large for the width.
 * @param most px it may be wide; then the name is broken, and a number that is wider is left to the table
 */
function headingOf(
  { name, value = '' }: SchematicPark,
  style: ChartStyle,
  most = Infinity,
): Heading {
  const { compact, gap, label, strong, theme } = style;
  const lines = most === Infinity ? [name] : wrap(name, strong, most, 2);
  const nameWidth = widest(lines, strong, true);
  const number = textWidth(value, label) > most ? '' : value;
  const valueWidth = textWidth(number, label);
  const stacked = compact === 1 || most !== Infinity;
  const nameHeight = strong * 1.3 * lines.length;
  const second = stacked
    ? ([0, nameHeight] as const)
    : ([nameWidth + gap, (strong - label) * 0.8] as const);
  const top = { valign: 'top' } as const;
  const quiet = theme.name === 'dark' ? outlineOf(theme) : theme.muted;
  return {
    width: stacked ? Math.max(nameWidth, valueWidth) : second[0] + valueWidth,
    height: nameHeight + (stacked && number !== '' ? label * 1.3 : 0) + gap * 0.4,
    marks: (x, y) => [
      textLabel(lines, [x, y], style, { ...top, size: strong, bold: true }),
      number !== '' &&
        textLabel(number, [x + second[0], y + second[1]], style, { ...top, fill: quiet }),
    ],
  };
}

/** Places of parks with what is written over them. */
interface Placed extends Arrangement {
  readonly headings: readonly Heading[];
  readonly head: number;
  /** Whether they stand as they lie. */
  readonly lying: boolean;
}

/** Places parks as they lie where there is room for that, else in rows. */
function placeParks(
  parks: readonly SchematicPark[],
  room: Omit<MapRoom, 'head'>,
  style: ChartStyle,
): Placed {
  const { gap, label, strong } = style;
  const headings = parks.map((park) => headingOf(park, style));
  const head = Math.max(...headings.map(({ height }) => height));
  const lettered = parks.map((park, i) => ({ ...park, letters: headings[i]?.width ?? 0 }));
  const arranged = arrangeParks(lettered, { ...room, head });
  if (arranged !== undefined) return { ...arranged, headings, head, lying: parks.length > 1 };
  const most = (strong * 2 + label) * 1.3 + gap * 0.4;
  const rows = layoutPanels(parks, { ...room, head: most });
  const broken = parks.map((park, index) => {
    const [x, y] = rows.places[index] ?? [0, 0];
    const [nextX = 0, nextY] = rows.places[index + 1] ?? [];
    return headingOf(park, style, (nextY === y ? nextX - room.gap : room.width) - x);
  });
  return { ...rows, headings: broken, head: most, lying: false };
}

/** Share of a map's height that a schematic takes: on a page a lead picture leaves room for the text. */
const HIGHEST = { narrow: 0.3, wide: 0.8, paper: 0.8, screen: 0.78, room: 0.7 } as const;

/**
 * Draws parks as they lie to each other, north up: directions are kept, ways shortened, all at one
 * scale; parcels of one fill as one shape, each park with its name and one number.
 * @returns a drawing; the `empty` sentence when there is no park
 */
export function drawSchematic(parks: readonly SchematicPark[], options: SchematicOptions): Drawing {
  if (parks.length === 0) return drawEmpty(options);
  const { fills, legend, north, placed, size } = options;
  const style = styleOf(options);
  const { gap, mapHeight, mapPattern, width } = style;
  const room = { width, height: mapHeight * HIGHEST[size], gap: gap * 2 };
  const { head, headings, height, lying, places, scale, ...arranged } = placeParks(
    parks,
    room,
    style,
  );
  const left = Math.max(0, (width - arranged.width) / 2);
  const panel = (park: SchematicPark, index: number): Marks => {
    const [x, y] = places[index] ?? [0, 0];
    const heading = headings[index];
    const box = { width: park.width * scale, height: park.height * scale };
    // A park narrower than its letters stands under the middle of them.
    const spare = lying ? Math.max(0, (heading?.width ?? 0) - box.width) : 0;
    const corner: MapPoint = [left + x + spare / 2, y];
    return [
      ...(heading?.marks(left + x, y - head) ?? []),
      ...parkMarks(park, { corner, scale, style, fills, id: `park-${index}`, small: true }),
      hit({ x: corner[0], y, ...box }, park.tip),
    ];
  };
  const notes = options.notes.map((note, index) => note + (lying && index === 0 ? placed : ''));
  const swatches = fillSwatches(legend, fills, mapPattern * SMALL_PATTERN, style);
  const foot = mapFoot({ top: height + gap * 2 }, { north, notes, swatches }, style);
  return chartDrawing(options, {
    height: foot.height,
    marks: () => [...parks.flatMap(panel), ...foot.marks],
  });
}
