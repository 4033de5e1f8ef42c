/** Where on a drawing of the map something is: its parks, and what a reader is about to look at. */

/** A rectangle in px of the drawing. */
export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room left around what is drawn, px. */
const MARGIN = 6;

/**
 * The rectangle of a layer or a park as drawn. A drawing that is not shown has no size yet: then it is the
 * whole of it.
 */
export function panelOf(layer: SVGGraphicsElement, width: number, height: number): Panel {
  const { height: tall, width: wide, x, y } = layer.getBBox();
  if (tall === 0 || wide === 0) return { left: 0, top: 0, right: width, bottom: height };
  return {
    left: Math.max(0, x - MARGIN),
    top: Math.max(0, y - MARGIN),
    right: Math.min(width, x + wide + MARGIN),
    bottom: Math.min(height, y + tall + MARGIN),
  };
}

/** The middle of a shape where it now stands in the drawing, px. */
function middleOf(shape: SVGGraphicsElement, layer: SVGGElement): [number, number] {
  const { height, width, x, y } = shape.getBBox();
  const matrix = layer.transform.baseVal.consolidate();
  const [px, py] = [x + width / 2, y + height / 2];
  if (!matrix) return [px, py];
  const { a, d, e, f } = matrix.matrix;
  return [px * a + e, py * d + f];
}

/**
 * The point an enlargement keeps in its place: the middle of the parcel that is pointed at, focused or
 * chosen, else of the one nearest the middle of what is seen. Between two parks nobody wants to be nearer.
 */
export function reach(layer: SVGGElement, svg: SVGSVGElement): [number, number] {
  const wanted = layer.querySelector<SVGGraphicsElement>(
    '[data-parcel].tip-current, [data-parcel]:hover, [data-parcel].land-hit',
  );
  if (wanted) return middleOf(wanted, layer);
  const { width } = svg.viewBox.baseVal;
  const frame = layer.parentNode as SVGSVGElement;
  const centre = [width / 2, Number(frame.getAttribute('height') || 0) / 2] as const;
  let nearest: [number, number] = [centre[0], centre[1]];
  let least = Infinity;
  for (const shape of Array.from(layer.querySelectorAll<SVGGraphicsElement>('[data-parcel]'))) {
    const [x, y] = middleOf(shape, layer);
    const distance = Math.abs(x - centre[0]) + Math.abs(y - centre[1]);
    if (distance < least) [least, nearest] = [distance, [x, y]];
  }
  return nearest;
}
