import type { Drawing } from '../../charts/drawing.ts';

/** How a drawing for the screen is fitted: by its height as a share of its width. */
export type Shape = 'flat' | 'full' | 'high' | 'tall';

/** Below it a drawing is as wide as the slide. */
const FLAT = 0.34;
/** From here on its labels need the room of the subtitle to stay legible. */
const HIGH = 0.485;
/** Higher than a screen: a slide shrinks it, the page of the figure scrolls it. */
const TALL = 0.55;

/** The shape of a drawing. */
export function shapeOf({ height, width }: Pick<Drawing, 'height' | 'width'>): Shape {
  const share = height / width;
  if (share < FLAT) return 'flat';
  if (share < HIGH) return 'full';
  return share < TALL ? 'high' : 'tall';
}
