import { tenth } from './tenth.ts';

/**
 * The `d` of straight lines from point to point.
 * @param points x and y in px; none gives ''
 */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  let d = '';
  for (const [x, y] of points) d += `${d === '' ? 'M' : 'L'}${tenth(x)},${tenth(y)}`;
  return d;
}
