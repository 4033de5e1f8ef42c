import type { Drawing } from '../drawing.ts';
import { block, type Marks, paint } from '../marks.ts';
import { wrap } from '../text.ts';
import {
  LETTERS,
  POSTER_WIDTH,
  posterDrawing,
  type PosterOptions,
  posterText,
} from './poster-frame.ts';

/** A stair: how many have climbed it. */
export interface Stair {
  readonly name: string;
  readonly text: string;
}

const HEAD = 40;
const RISE = 34;
const LOWEST = 62;

/** Draws levels that are climbed one after the other as stairs, the lowest on the left. */
export function drawStairs(stairs: readonly Stair[], options: PosterOptions): Drawing {
  const { theme, tint } = options;
  const step = POSTER_WIDTH / stairs.length;
  const bottom = HEAD + LOWEST + (stairs.length - 1) * RISE;
  const stairMarks = ({ name, text }: Stair, index: number): Marks => {
    const height = LOWEST + index * RISE;
    const top = bottom - height;
    const pale = 0.85 - (index / Math.max(1, stairs.length - 1)) * 0.85;
    const fill = tint(pale);
    const lines = wrap(name, LETTERS.quiet, step - 12, 4);
    return [
      block({ x: index * step, y: top, width: step - 3, height }, fill),
      posterText(text, [index * step + step / 2 - 1, top - 10], {
        fill: theme.ahead,
        size: 24,
        bold: true,
        anchor: 'middle',
        valign: 'bottom',
      }),
      posterText(lines, [index * step + step / 2 - 1, top + 10], {
        fill: pale > 0.5 ? theme.ink : theme.background,
        size: LETTERS.quiet,
        anchor: 'middle',
      }),
    ];
  };
  return posterDrawing(options, bottom, () => paint(stairs.flatMap(stairMarks)));
}
