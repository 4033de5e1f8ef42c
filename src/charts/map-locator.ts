import { styleOf, type ChartOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textLabel } from './label.ts';
import type { MapFill } from './map-fill.ts';
import { mapFoot } from './map-furniture.ts';
import { parkMarks, smallMapStyle, type SmallPark } from './map-park.ts';
import { placed } from './map-path.ts';

/** What a locator is told besides its park. */
export interface LocatorOptions extends ChartOptions {
  /** Name of the park, over it. */
  readonly name: string;
  readonly notes: readonly string[];
  /** 「北」. */
  readonly north: string;
}

/** Px: it stands beside a text, in a card on a phone too. */
const [WIDTH, TALLEST] = [320, 240];

/** Key of the parcels a locator is about. */
export const LOCATED = 'located';

/** Draws one park small, the parcels of the key `LOCATED` filled: where in it something is. */
export function drawLocator(park: SmallPark, options: LocatorOptions): Drawing {
  const { name, north, notes } = options;
  const style = { ...smallMapStyle(styleOf(options)), width: WIDTH };
  const { gap, strong, theme } = style;
  const head = name === '' ? 0 : strong * 1.6;
  const scale = Math.min(WIDTH / park.width, TALLEST / park.height);
  const fill: MapFill = { ground: theme.main, ink: theme.main, pattern: 'plain' };
  const fills = new Map([[LOCATED, fill]]);
  const look = { size: strong, bold: true, valign: 'top' } as const;
  const place = placed([0, head], scale);
  const top = head + park.height * scale + gap;
  const foot = mapFoot({ top }, { north, notes, swatches: [] }, style);
  const marks = () => [
    name !== '' && textLabel(name, [0, 0], style, look),
    ...parkMarks(park, { place, style, fills, id: 'locator' }),
    ...foot.marks,
  ];
  return chartDrawing(options, { height: foot.height, marks }, WIDTH);
}
