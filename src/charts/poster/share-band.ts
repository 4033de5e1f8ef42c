import type { Drawing } from '../drawing.ts';
import { block, type Marks, paint } from '../marks.ts';
import { textWidth, truncate } from '../text.ts';
import {
  LETTERS,
  POSTER_WIDTH,
  posterDrawing,
  type PosterOptions,
  posterText,
} from './poster-frame.ts';

/** A part of a whole. */
export interface BandPart {
  readonly name: string;
  readonly text: string;
  /** Of the whole, a fraction. */
  readonly share: number;
  readonly shareText: string;
}

const BAND = 46;
const ROW = 30;
/** How much white the palest part has. */
const PALEST = 0.72;

/** Draws the parts of a whole as pieces of one band, and each in a row of its own below. */
export function drawShareBand(parts: readonly BandPart[], options: PosterOptions): Drawing {
  const { theme, tint } = options;
  const total = parts.reduce((sum, { share }) => sum + share, 0) || 1;
  const fills = parts.map((_, index) => tint((index / Math.max(1, parts.length - 1)) * PALEST));
  const nodes = () => {
    let left = 0;
    const marks = parts.flatMap(({ name, share, shareText, text }, index): Marks => {
      const width = (share / total) * POSTER_WIDTH;
      const x = left;
      left += width;
      const y = BAND + 12 + index * ROW;
      const fill = fills[index] ?? theme.main;
      // Letters in the band are white on its darker half, dark on the paler one.
      const dark = index / Math.max(1, parts.length - 1) < 0.34;
      const fits = textWidth(shareText, LETTERS.name, true) + 8 < width;
      return [
        block({ x, y: 0, width: Math.max(1, width - 2), height: BAND }, fill),
        fits &&
          posterText(shareText, [x + width / 2 - 1, BAND / 2], {
            fill: dark ? theme.background : theme.ink,
            bold: true,
            anchor: 'middle',
            valign: 'middle',
          }),
        block({ x: 0, y: y + 2, width: 12, height: 12 }, fill),
        posterText(truncate(name, LETTERS.name, 130), [20, y], { fill: theme.ink }),
        posterText(text, [230, y], { fill: theme.ink, bold: true, anchor: 'end' }),
        posterText(shareText, [POSTER_WIDTH, y], { fill: theme.muted, anchor: 'end' }),
      ];
    });
    return paint(marks);
  };
  return posterDrawing(options, BAND + 12 + parts.length * ROW - 8, nodes);
}
