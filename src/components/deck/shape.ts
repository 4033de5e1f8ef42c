/** How a drawing for the screen is fitted: by its height as a share of its width. */
export type Shape = 'flat' | 'full' | 'high' | 'tall';

/** Below it a drawing is as wide as the slide. */
const FLAT = 0.34;
/** From here on its labels need the room of the subtitle to stay legible. */
const HIGH = 0.485;
/** Higher than a screen: a slide shrinks it, the page of the figure scrolls it. */
const TALL = 0.55;

/** The shape of an SVG that says its size in a viewBox. */
export function shapeOf(svg: string): Shape {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const share = Number(height) / Number(width);
  if (share < FLAT) return 'flat';
  if (share < HIGH) return 'full';
  return share < TALL ? 'high' : 'tall';
}
