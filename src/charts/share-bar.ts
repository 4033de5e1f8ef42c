import { decoration, type Drawing } from './drawing.ts';
import { block, uprightLine } from './marks.ts';
import type { Theme } from './theme.ts';

/** Px of a bar in a list. */
const WIDTH = 180;
const HEIGHT = 14;

/**
 * A share of the whole as a small bar on a 100 % track, decoration beside its number.
 * @param share fraction; over 1 the bar is full
 */
export function drawShareBar(share: number, theme: Theme): Drawing {
  const width = Math.max(0, Math.min(1, share)) * WIDTH;
  const edge = { stroke: theme.context, width: 1 };
  return decoration({ width: WIDTH, height: HEIGHT }, [
    block({ x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1 }, theme.track, edge),
    block({ x: 0, y: 0, width, height: HEIGHT }, theme.main),
    uprightLine(width, [0, HEIGHT], { stroke: theme.ink, width: 1.5 }),
  ]);
}
