/** A point of a drawing. */
type Point = readonly [number, number];

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const held = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - held * dx, y - ay - held * dy);
}

/**
 * A line without the points that lie nearer than `tolerance` to it (Douglas–Peucker). Its ends stay.
 */
export function simplifyLine<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const middle = (from + to) / 2;
    const [a, b] = [line[from], line[to]];
    if (a === undefined || b === undefined) continue;
    let farthest = tolerance;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const point = line[index];
      const distance = point === undefined ? 0 : distanceToSegment(point, a, b);
      // Of equals the middle one, or a saw of many teeth would be taken apart tooth by tooth.
      const isFarther =
        distance > farthest ||
        (at >= 0 && distance === farthest && Math.abs(index - middle) < Math.abs(at - middle));
      if (isFarther) [farthest, at] = [distance, index];
    }
    if (at < 0) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** A ring simplified from two points that stay: its first one and the one farthest from it. */
export function simplifyRing<P extends Point>(ring: readonly P[], tolerance: number): P[] {
  const [first] = ring;
  if (first === undefined) return [];
  let [farthest, at] = [-1, 0];
  ring.forEach(([x, y], index) => {
    const distance = Math.hypot(x - first[0], y - first[1]);
    if (distance > farthest) [farthest, at] = [distance, index];
  });
  const there = simplifyLine(ring.slice(0, at + 1), tolerance);
  const back = simplifyLine([...ring.slice(at), first], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}
