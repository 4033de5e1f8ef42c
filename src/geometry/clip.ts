import type { Bounds, PlanePoint } from './plane.ts';

/** The part of a segment inside a rectangle (Liang–Barsky), or undefined. */
function clipSegment(
  a: PlanePoint,
  b: PlanePoint,
  box: Bounds,
): readonly [PlanePoint, PlanePoint] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, a[0] - box.west],
    [dx, box.east - a[0]],
    [-dy, a[1] - box.south],
    [dy, box.north - a[1]],
  ];
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return undefined;
    } else if (towards < 0) {
      enter = Math.max(enter, room / towards);
    } else {
      leave = Math.min(leave, room / towards);
    }
  }
  if (enter >= leave) return undefined;
  const at = (share: number): PlanePoint => [a[0] + share * dx, a[1] + share * dy];
  return [enter === 0 ? a : at(enter), leave === 1 ? b : at(leave)];
}

/** The pieces of a line inside a rectangle, in their order. */
export function clipLine(line: readonly PlanePoint[], box: Bounds): PlanePoint[][] {
  const pieces: PlanePoint[][] = [];
  line.forEach((from, index) => {
    const to = line[index + 1];
    const part = to === undefined ? undefined : clipSegment(from, to, box);
    if (part === undefined) return;
    const [start, end] = part;
    const last = pieces.at(-1);
    const joint = last?.at(-1);
    if (last !== undefined && joint?.[0] === start[0] && joint[1] === start[1]) last.push(end);
    else pieces.push([start, end]);
  });
  return pieces;
}
