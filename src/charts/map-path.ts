/** A point in px. */
export type MapPoint = readonly [x: number, y: number];

const tenths = (value: number): number => Math.round(value * 10);

function write(value: number): string {
  const text = String(value / 10).replace(/^(-?)0\./, '$1.');
  return text;
}

/** Steps between points in tenths of px: half as long as absolute coordinates, and no less exact. */
function steps(points: readonly MapPoint[]): string {
  let [x, y] = [0, 0];
  return points
    .map(([px, py], index) => {
      const [dx, dy] = [tenths(px) - x, tenths(py) - y];
      [x, y] = [x + dx, y + dy];
      const pair = `${write(dx)}${dy < 0 ? '' : ' '}${write(dy)}`;
      return index === 0 ? `M${pair}` : `l${pair}`;
    })
    .join('');
}

/** Closed rings as the `d` of a path, rounded to 0.1 px. */
export function pathOfRings(rings: readonly (readonly MapPoint[])[]): string {
  return rings.map((ring) => `${steps(ring)}z`).join('');
}

/** An open line as the `d` of a path, rounded to 0.1 px. */
export function pathOfLine(line: readonly MapPoint[]): string {
  return steps(line);
}
