import type { Drawing } from '../drawing.ts';
import { block, type Marks } from '../marks.ts';
import { wrap } from '../text.ts';
import { POSTER_WIDTH, posterSheet, type PosterOptions } from './poster-frame.ts';

/** A stair: how many have climbed it. */
export interface Stair {
  readonly name: string;
  readonly text: string;
}

/** Px over the stairs, from one to the next, and of the lowest. */
const [HEAD, RISE, LOWEST] = [40, 34, 62];

/** Draws levels that are climbed one after the other as stairs, the lowest on the left. */
export function drawStairs(stairs: readonly Stair[], options: PosterOptions): Drawing {
  const sheet = posterSheet(options);
  const { ahead, background, ink } = sheet.theme;
  const step = POSTER_WIDTH / stairs.length;
  const bottom = HEAD + LOWEST + (stairs.length - 1) * RISE;
  const above = { anchor: 'middle', valign: 'bottom', size: 24, fill: ahead } as const;
  const marks = stairs.flatMap(({ name, text }, index): Marks => {
    const height = LOWEST + index * RISE;
    const [x, top] = [index * step, bottom - height];
    const middle = x + step / 2 - 1;
    const pale = 0.85 - (index / Math.max(1, stairs.length - 1)) * 0.85;
    const lines = wrap(name, sheet.tick, step - 12, 4);
    const fill = pale > 0.5 ? ink : background;
    return [
      block({ x, y: top, width: step - 3, height }, options.tint(pale)),
      sheet.count(text, [middle, top - 10], above),
      sheet.quiet(lines, [middle, top + 10], { anchor: 'middle', fill }),
    ];
  });
  return sheet.draw(bottom, marks);
}
