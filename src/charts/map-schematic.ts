import type { ParkSketch } from '../data/sketch.ts';
import type { ChartStyle } from './chart-options.ts';
import { chart } from './drawing.ts';
import { textLabel } from './label.ts';
import { arrangeParks } from './map-arrange.ts';
import { outlineOf } from './map-fill.ts';
import { fillSwatches, mapFoot, type MapOptions } from './map-furniture.ts';
import { layoutPanels, type MapRoom } from './map-layout.ts';
import { parkMarks, smallMapStyle, type SmallPark } from './map-park.ts';
import { placed } from './map-path.ts';
import { hit, type Marks } from './marks.ts';
import type { NamedRow } from './row-frame.ts';
import { textWidth, widest, wrap } from './text.ts';

/** One park of a schematic. */
export interface SchematicPark extends SmallPark, NamedRow {
  /** The one number that stands under its name, e.g. 「可供699.1亩」. */
  readonly value?: string | undefined;
  /** Where it lies from the middle of all parks, px; in it when left out. */
  readonly towards?: ParkSketch['towards'];
}

/** What a schematic is told besides its parks. */
export interface SchematicOptions extends MapOptions {
  /** Added to the first of the notes where the parks stand as they lie. */
  readonly placed: string;
  /** 「北」. */
  readonly north: string;
}

/**
 * Name and number over a park, and the room they take, px: in one line on a page, in two where letters are large for
 * the width.
 * @param most px it may be wide; then the name is broken, and a number that is wider is left to the table
 */
function headingOf({ name, value = '' }: SchematicPark, style: ChartStyle, most = Infinity) {
  const { compact, gap, label, strong, theme } = style;
  const lines = most === Infinity ? [name] : wrap(name, strong, most, 2);
  const nameWidth = widest(lines, strong, true);
  const number = textWidth(value, label) > most ? '' : value;
  const valueWidth = textWidth(number, label);
  const stacked = compact === 1 || most !== Infinity;
  const nameHeight = strong * 1.3 * lines.length;
  const [right, down] = stacked ? [0, nameHeight] : [nameWidth + gap, (strong - label) * 0.8];
  const bold = { valign: 'top', size: strong, bold: true } as const;
  const fill = theme.name === 'dark' ? outlineOf(theme) : theme.muted;
  return {
    width: stacked ? Math.max(nameWidth, valueWidth) : right + valueWidth,
    height: nameHeight + (stacked && number !== '' ? label * 1.3 : 0) + gap * 0.4,
    marks: (x: number, y: number): Marks => [
      textLabel(lines, [x, y], style, bold),
      number !== '' && textLabel(number, [x + right, y + down], style, { valign: 'top', fill }),
    ],
  };
}

/** Places parks, with what is written over them, as they lie where there is room for that, else in rows. */
function placeParks(
  parks: readonly SchematicPark[],
  room: Omit<MapRoom, 'head'>,
  style: ChartStyle,
) {
  const { gap, label, strong } = style;
  const headings = parks.map((park) => headingOf(park, style));
  const head = Math.max(...headings.map(({ height }) => height));
  const lettered = parks.map(({ towards = [0, 0], ...park }, i) => {
    return { ...park, towards, letters: headings[i]?.width ?? 0 };
  });
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

/**
 * Draws parks as they lie to each other, north up: directions are kept, ways shortened, all at one
 * scale; parcels of one fill as one shape, each park with its name and one number.
 * @returns a drawing; the `empty` sentence when there is no park
 */
export const drawSchematic = chart<SchematicPark, SchematicOptions>((parks, options, usual) => {
  const { fills, legend, north } = options;
  const style = smallMapStyle(usual);
  const { gap, schematic, width } = style;
  const room = { width, height: schematic, gap: gap * 2 };
  const placement = placeParks(parks, room, style);
  const { head, headings, height, lying, places, scale } = placement;
  const left = Math.max(0, (width - placement.width) / 2);
  const panel = (park: SchematicPark, index: number): Marks => {
    const [x, y] = places[index] ?? [0, 0];
    const heading = headings[index];
    const box = { width: park.width * scale, height: park.height * scale };
    // A park narrower than its letters stands under the middle of them.
    const spare = lying ? Math.max(0, (heading?.width ?? 0) - box.width) : 0;
    const start = left + x + spare / 2;
    return [
      ...(heading?.marks(left + x, y - head) ?? []),
      ...parkMarks(park, { place: placed([start, y], scale), style, fills, id: `park-${index}` }),
      hit({ x: start, y, ...box }, park.tip),
    ];
  };
  const notes = options.notes.map(
    (note, index) => note + (lying && index === 0 ? options.placed : ''),
  );
  const swatches = fillSwatches(legend, fills, style);
  const foot = mapFoot({ top: height + gap * 2 }, { north, notes, swatches }, style);
  return { height: foot.height, marks: () => [...parks.flatMap(panel), ...foot.marks] };
});
