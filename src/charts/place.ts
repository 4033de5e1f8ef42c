import { boxesTouch, labelBox, type Box, type Label } from './label.ts';

/** A point in px. */
export type Point = readonly [x: number, y: number];

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
  const within = (x: number, y: number): boolean => x > left && x < right && y > top && y < bottom;
  let count = 0;
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 1) {
      const [x, y] = line[i] as Point;
      if (within(x, y)) count += 1;
      const next = line[i + 1];
      if (next === undefined) continue;
      const [dx, dy] = [next[0] - x, next[1] - y];
      // Most stretches pass the box at a distance.
      if (Math.max(x, next[0]) <= left || Math.min(x, next[0]) >= right) continue;
      if (Math.max(y, next[1]) <= top || Math.min(y, next[1]) >= bottom) continue;
      const steps = Math.ceil(Math.hypot(dx, dy) / STEP);
      for (let s = 1; s < steps; s += 1) {
        if (within(x + (dx * s) / steps, y + (dy * s) / steps)) count += 1;
      }
    }
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

/** Candidate positions beside a point, to its right first, for the label of a line that ends there. */
export function after(point: Point, label: Omit<Label, 'x' | 'y'>, offset: number): Label[] {
  const [x, y] = point;
  const right = { ...label, x: x + offset, anchor: 'start' } as const;
  return [
    { ...right, y, valign: 'middle' },
    { ...right, y: y + offset / 2, valign: 'top' },
    { ...right, y: y - offset / 2, valign: 'bottom' },
    { ...label, x, y: y + offset, anchor: 'middle', valign: 'top' },
    { ...right, y: y + offset * 2, valign: 'top' },
    { ...label, x, y: y - offset, anchor: 'middle', valign: 'bottom' },
    // At the right edge there is room only back over the line.
    { ...label, x, y: y + offset, anchor: 'end', valign: 'top' },
    { ...label, x, y: y - offset, anchor: 'end', valign: 'bottom' },
  ];
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

/** Something with a height that wants its middle at `y`. */
export interface Stacked {
  readonly y: number;
  readonly height: number;
}

/**
 * Moves labels of one column apart, as little as possible and in their order.
 * @param items wanted middles and heights, px
 * @returns the middles to draw at, in the order of `items`; over-full columns run past `bottom`
 */
export function dodge(
  items: readonly Stacked[],
  top: number,
  bottom: number,
  gap: number,
): number[] {
  interface Group {
    members: number[];
    middle: number;
    height: number;
  }
  const total = items.reduce((sum, item) => sum + item.height + gap, -gap);
  const floor = Math.max(bottom, top + total);
  const clamp = (middle: number, height: number): number =>
    Math.min(Math.max(middle, top + height / 2), floor - height / 2);
  const groups: Group[] = [];
  const order = items.map((_, i) => i).sort((a, b) => (items[a]?.y ?? 0) - (items[b]?.y ?? 0));
  for (const index of order) {
    const { y, height } = items[index] ?? { y: 0, height: 0 };
    let group: Group = { members: [index], middle: clamp(y, height), height };
    for (let above = groups.at(-1); above !== undefined; above = groups.at(-1)) {
      const free = group.middle - group.height / 2 - (above.middle + above.height / 2);
      if (free >= gap) break;
      groups.pop();
      const height = above.height + gap + group.height;
      // The joint block sits where its members' wishes average out.
      const weight = above.members.length + group.members.length;
      const middle =
        (above.middle * above.members.length + group.middle * group.members.length) / weight;
      const members = [...above.members, ...group.members];
      group = { members, middle: clamp(middle, height), height };
    }
    groups.push(group);
  }
  const result = items.map(({ y }) => y);
  for (const { members, middle, height } of groups) {
    let y = middle - height / 2;
    for (const index of members) {
      const taken = items[index]?.height ?? 0;
      result[index] = y + taken / 2;
      y += taken + gap;
    }
  }
  return result;
}
