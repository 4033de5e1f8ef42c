import type { Drawing } from '../drawing.ts';
import { block, type Marks } from '../marks.ts';
import { textWidth, truncate } from '../text.ts';
import { POSTER_WIDTH, posterSheet, type PosterOptions } from './poster-frame.ts';

/** A part of a whole. */
export interface BandPart {
  readonly name: string;
  readonly text: string;
  /** Of the whole, a fraction. */
  readonly share: number;
  readonly shareText: string;
  /** Quietly beside its name: how it grew. */
  readonly note?: string | undefined;
}

/** Px of the band and of a row, and how much white the palest part has. */
const [BAND, ROW, PALEST] = [46, 30, 0.72];

/** Draws the parts of a whole as pieces of one band, and each in a row of its own below. */
export function drawShareBand(parts: readonly BandPart[], options: PosterOptions): Drawing {
  const sheet = posterSheet(options);
  const { background, ink, muted } = sheet.theme;
  const { label } = sheet;
  const total = parts.reduce((sum, { share }) => sum + share, 0) || 1;
  const end = { anchor: 'end' } as const;
  const middle = { bold: true, anchor: 'middle', valign: 'middle' } as const;
  let left = 0;
  const marks = parts.flatMap(({ name, note = '', share, shareText, text }, index): Marks => {
    const width = (share / total) * POSTER_WIDTH;
    const x = left;
    left += width;
    const y = BAND + 12 + index * ROW;
    const room = 130 - (note === '' ? 0 : textWidth(note, label) + 6);
    const shown = truncate(name, label, room);
    const place = index / Math.max(1, parts.length - 1);
    const fill = options.tint(place * PALEST);
    // Letters in the band are white on its darker half, dark on the paler one.
    const look = { ...middle, fill: place < 0.34 ? background : ink };
    return [
      block({ x, y: 0, width: Math.max(1, width - 2), height: BAND }, fill),
      textWidth(shareText, label, true) + 8 < width &&
        sheet.name(shareText, [x + width / 2 - 1, BAND / 2], look),
      block({ x: 0, y: y + 2, width: 12, height: 12 }, fill),
      sheet.name(shown, [20, y]),
      sheet.name(note, [20 + textWidth(shown, label) + 6, y], { fill: muted }),
      sheet.name(text, [230, y], { ...end, bold: true }),
      sheet.name(shareText, [POSTER_WIDTH, y], { ...end, fill: muted }),
    ];
  });
  return sheet.draw(BAND + 12 + parts.length * ROW - 8, marks);
}
