import { boxesTouch, labelBox, type Box, type Label, type Point } from './label.ts';

/** What a label should keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  /** Polylines. */
  readonly lines: readonly (readonly Point[])[];
}

/** How far apart the points of a polyline are looked at, px: close enough for a line of text. */
const STEP = 4;

/** How many points of the polylines a box covers. */
function covered(box: Box, lines: readonly (readonly Point[])[]): number {
  const [left, right] = [box.left - 3, box.right + 3];
  const [top, bottom] = [box.top - 2, box.bottom + 2];
  let count = 0;
  for (const line of lines) {
    line.forEach(([x, y], i) => {
      const [endX, endY] = line[i + 1] ?? [x, y];
      // Most stretches pass the box at a distance.
      if (Math.max(x, endX) <= left || Math.min(x, endX) >= right) return;
      if (Math.max(y, endY) <= top || Math.min(y, endY) >= bottom) return;
      const steps = Math.max(1, Math.ceil(Math.hypot(endX - x, endY - y) / STEP));
      for (let s = 0; s < steps; s += 1) {
        const [px, py] = [x + ((endX - x) * s) / steps, y + ((endY - y) * s) / steps];
        if (px > left && px < right && py > top && py < bottom) count += 1;
      }
    });
  }
  return count;
}

function outside(box: Box, frame: Box): number {
  return (
    Math.max(0, frame.left - box.left) +
    Math.max(0, box.right - frame.right) +
    Math.max(0, frame.top - box.top) +
    Math.max(0, box.bottom - frame.bottom)
  );
}

/**
 * Picks the label position that covers least: never text on text or outside the frame if any
 * candidate avoids it, then as little line as possible; earlier candidates win ties.
 * @param frame where the label must stay, px
 * @returns one of the candidates; undefined when there are none
 */
export function placeLabel(
  candidates: readonly Label[],
  obstacles: Obstacles,
  frame: Box,
): Label | undefined {
  let best: { label: Label; cost: number } | undefined;
  for (const label of candidates) {
    const box = labelBox(label);
    const collisions = obstacles.boxes.filter((other) => boxesTouch(box, other, 2)).length;
    const least = 1e3 * collisions + 1e4 * outside(box, frame);
    if (best !== undefined && least >= best.cost) continue;
    const cost = least + covered(box, obstacles.lines);
    if (best === undefined || cost < best.cost) best = { label, cost };
    if (cost === 0) break;
  }
  return best?.label;
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
    const free = candidates.find((label) => {
      const box = labelBox(label);
      return outside(box, frame) === 0 && !taken.some((other) => boxesTouch(box, other, gap));
    });
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
 * wish the column to begin is averaged (isotonic regression, by pooling adjacent violators).
 * @param items wanted middles and heights, px
 * @returns the middles to draw at, in the order of `items`; over-full columns run past `bottom`
 */
export function dodge(
  items: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
  gap: number,
): number[] {
  const pools: { begin: number; size: number }[] = [];
  let length = -gap;
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.y - b.y);
  const placed = order.map(({ height, index, y }) => {
    const offset = length + gap + height / 2;
    length += gap + height;
    let pool = { begin: y - offset, size: 1 };
    for (let last = pools.at(-1); last && last.begin > pool.begin; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { begin: (last.begin * last.size + pool.begin * pool.size) / size, size };
    }
    pools.push(pool);
    return { index, offset };
  });
  const begins = pools.flatMap(({ begin, size }) => {
    return Array<number>(size).fill(Math.max(top, Math.min(begin, bottom - length)));
  });
  const middles = placed.map(({ index, offset }, at) => ({ index, y: (begins[at] ?? 0) + offset }));
  return middles.sort((a, b) => a.index - b.index).map(({ y }) => y);
}
