import { boxAbout, boxesTouch, labelBox, type Box, type Label, type Point } from './label.ts';

/** What a label should keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  /** Those along lines. */
  readonly along: readonly Box[];
}

/** How far apart the points of a polyline are looked at, px: close enough for a line of text. */
const STEP = 4;

/** Boxes about points along a polyline: what labels cover as little of as they can. */
export function boxesAlong(line: readonly Point[]): Box[] {
  return line.flatMap(([x, y], at) => {
    const [endX, endY] = line[at + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(endX - x, endY - y) / STEP));
    return Array.from({ length: steps }, (_, step) =>
      boxAbout([x + ((endX - x) * step) / steps, y + ((endY - y) * step) / steps], 3, 2),
    );
  });
}

function outside(box: Box, frame: Box): number {
  return (
    Math.max(0, frame.left - box.left) +
    Math.max(0, box.right - frame.right) +
    Math.max(0, frame.top - box.top) +
    Math.max(0, box.bottom - frame.bottom)
  );
}

/** How badly a label stands: outside a frame, or closer to boxes than `gap` px; 0 where it stands well. */
function misfit(label: Label, boxes: readonly Box[], frame: Box, gap: number): number {
  const box = labelBox(label);
  const collisions = boxes.filter((other) => boxesTouch(box, other, gap)).length;
  return 1e3 * collisions + 1e4 * outside(box, frame);
}

/**
 * Picks the label position that covers least: never text on text or outside the frame if any
 * candidate avoids it, then as little line as possible; earlier candidates win ties.
 * @param frame where the label must stay, px
 * @returns one of the candidates; undefined when there are none
 */
export function placeLabel(
  candidates: readonly Label[],
  { along, boxes }: Obstacles,
  frame: Box,
): Label | undefined {
  const misfits = candidates.map((label) => misfit(label, boxes, frame, 2));
  const fitting = candidates.filter((_, at) => misfits[at] === Math.min(...misfits));
  const covered = fitting.map((label) => {
    const box = labelBox(label);
    return along.filter((other) => boxesTouch(box, other)).length;
  });
  return fitting[covered.indexOf(Math.min(...covered))];
}

/**
 * Places labels one after the other: each at the first of its places that lies within a frame and keeps clear of all
 * before it, or not at all.
 * @param boxes what is there already
 * @param gap white space between two, px
 */
export function placedApart(
  places: readonly (readonly Label[])[],
  frame: Box,
  boxes: readonly Box[] = [],
  gap = 1,
): Label[] {
  const taken = [...boxes];
  return places.flatMap((candidates) => {
    const free = candidates.find((label) => misfit(label, taken, frame, gap) === 0);
    if (free !== undefined) taken.push(labelBox(free));
    return free ?? [];
  });
}

/**
 * Candidate positions around a point, near ones first: the four corners, the sides, then further off.
 * @param offset px between the point and the text
 */
export function around(point: Point, label: Omit<Label, 'x' | 'y'>, offset: number): Label[] {
  const [x, y] = point;
  return [1, 2, 3.5, 5.5].flatMap((factor): Label[] => {
    const o = offset * factor;
    return [
      { ...label, x: x - offset, y: y - o, anchor: 'end', valign: 'bottom' },
      { ...label, x: x + offset, y: y + o, anchor: 'start', valign: 'top' },
      { ...label, x, y: y - o * 1.3, anchor: 'middle', valign: 'bottom' },
      { ...label, x, y: y + o * 1.3, anchor: 'middle', valign: 'top' },
      { ...label, x: x + o * 1.3, y, anchor: 'start', valign: 'middle' },
      { ...label, x: x - o * 1.3, y, anchor: 'end', valign: 'middle' },
      { ...label, x: x + offset, y: y - o, anchor: 'start', valign: 'bottom' },
      { ...label, x: x - offset, y: y + o, anchor: 'end', valign: 'top' },
    ];
  });
}

/**
 * The line that ties a label to its point when it stands apart from it.
 * @returns two points, from the mark's edge to the nearest point of the label; undefined when the
 *   label is closer than `near` px
 */
export function tie(point: Point, box: Box, radius: number, near: number): Point[] | undefined {
  const end: Point = [
    Math.min(Math.max(point[0], box.left), box.right),
    Math.min(Math.max(point[1], box.top), box.bottom),
  ];
  const [dx, dy] = [end[0] - point[0], end[1] - point[1]];
  const distance = Math.hypot(dx, dy);
  if (distance < near) return undefined;
  const start = radius / distance;
  return [[point[0] + dx * start, point[1] + dy * start], end];
}

/**
 * Moves labels of one column apart, as little as possible and in their order: where those that touch
 * wish the column to begin is averaged (isotonic regression, by its min-max formula).
 * @param items wanted middles and heights, px
 * @returns the middles to draw at, in the order of `items`; over-full columns run past `bottom`
 */
export function dodge(
  items: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
  gap: number,
): number[] {
  let length = -gap;
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.y - b.y);
  const placed = order.map(({ height, index, y }) => {
    const offset = length + gap + height / 2;
    length += gap + height;
    return { index, offset, begin: y - offset };
  });
  const mean = (from: number, to: number): number =>
    placed.slice(from, to + 1).reduce((sum, { begin }) => sum + begin, 0) / (to + 1 - from);
  const middles: number[] = [];
  placed.forEach(({ index, offset }, at) => {
    const least = (from: number) => Math.min(...placed.slice(at).map((_, i) => mean(from, at + i)));
    const begin = Math.max(...placed.slice(0, at + 1).map((_, from) => least(from)));
    middles[index] = Math.max(top, Math.min(begin, bottom - length)) + offset;
  });
  return middles;
}
