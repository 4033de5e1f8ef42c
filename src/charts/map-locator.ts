import { styleOf, type ChartOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { quietLabel, textLabel } from './label.ts';
import type { MapFill } from './map-fill.ts';
import { northArrow } from './map-furniture.ts';
import { parkMarks, type SmallPark } from './map-park.ts';
import { wrap } from './text.ts';

/** What a locator is told besides its park. */
export interface LocatorOptions extends ChartOptions {
  /** Name of the park, over it. */
  readonly name: string;
  readonly notes: readonly string[];
  /** 「北」. */
  readonly north: string;
}

/** Px: it stands beside a text, and fits a phone. */
const [WIDTH, TALLEST] = [320, 240];

/** Key of the parcels a locator is about. */
export const LOCATED = 'located';

/** Draws one park small, the parcels of the key `LOCATED` filled: where in it something is. */
export function drawLocator(park: SmallPark, options: LocatorOptions): Drawing {
  const style = styleOf(options);
  const { gap, label, strong, theme, tick } = style;
  const head = strong * 1.6;
  const scale = Math.min(WIDTH / park.width, TALLEST / park.height);
  const fill: MapFill = { ground: theme.main, ink: theme.main, pattern: 'plain' };
  const fills = new Map([[LOCATED, fill]]);
  const notesTop = head + park.height * scale + gap;
  const lines = options.notes.flatMap((note) => wrap(note, tick, WIDTH));
  const name = { size: strong, bold: true, valign: 'top' } as const;
  const place = { corner: [0, head], scale, style, fills, id: 'locator', small: true } as const;
  return chartDrawing(
    options,
    {
      height: Math.max(notesTop + lines.length * tick * 1.5, head + tick * 3),
      marks: () => [
        textLabel(options.name, [0, 0], style, name),
        ...parkMarks(park, place),
        ...northArrow(WIDTH - label, 0, options.north, style),
        quietLabel(lines, [0, notesTop], style, { leading: 1.5 }),
      ],
    },
    WIDTH,
  );
}
