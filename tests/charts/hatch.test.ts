/** Stripes within a rectangle: drawn as lines that end at its edges. */
import { hatch } from '../../src/charts/bar-looks.ts';
import { expect, test } from 'vitest';

/** The corners of a path of `M`, `l`, `h` and `v`. */
function cornersOf(d: string): number[][] {
  const corners: [number, number][] = [];
  for (const [, kind, numbers = ''] of d.matchAll(/([Mlhv])([^Mlhvz]*)/g)) {
    const [first = NaN, second = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x, y] = corners.at(-1) ?? [0, 0];
    corners.push(kind === 'v' ? [x, y + first] : [x + first, y + second]);
  }
  return corners;
}

/** The area of a polygon (Gauss). */
const area = (points: readonly number[][]): number =>
  Math.abs(
    points.reduce((sum, [x = 0, y = 0], at) => {
      const [nextX = 0, nextY = 0] = points[(at + 1) % points.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

const cases = [
  ['a long bar', { x: 10, y: 20, width: 100, height: 12 }, 3],
  ['a bar shorter than it is high', { x: 0, y: 0, width: 5, height: 14 }, 3],
  ['a bar narrower than a stripe', { x: 7, y: 1, width: 1, height: 14 }, 3],
  ['a square whose corner lies within a stripe', { x: 0, y: 0, width: 10, height: 10 }, 8],
] as const;

test.each(cases)('%s: no stripe leaves it', (_, rect, stripe) => {
  const points = cornersOf(String(hatch(rect, stripe, '#a00').attributes['d']));
  expect(points.length).toBeGreaterThan(2);
  for (const [x = NaN, y = NaN] of points) {
    expect(x).toBeGreaterThanOrEqual(rect.x - 1e-6);
    expect(x).toBeLessThanOrEqual(rect.x + rect.width + 1e-6);
    expect(y).toBeGreaterThanOrEqual(rect.y - 1e-6);
    expect(y).toBeLessThanOrEqual(rect.y + rect.height + 1e-6);
  }
});

test('stripes take half of a rectangle', () => {
  const rect = { x: 3, y: 4, width: 240, height: 12 };
  const d = String(hatch(rect, 3, '#a00').attributes['d']);
  expect(area(cornersOf(d)) / (rect.width * rect.height)).toBeCloseTo(0.5, 2);
});

test('a stripe is written in some twenty bytes', () => {
  const rect = { x: 103.37, y: 41.21, width: 240, height: 9.6 };
  const d = String(hatch(rect, 3.25, '#a00').attributes['d']);
  const stripes = (rect.width + rect.height) / (2 * 3);
  expect(d.length / stripes).toBeLessThan(23);
});

test('nothing is drawn where nothing lacks', () => {
  expect(hatch({ x: 0, y: 0, width: 0, height: 0 }, 3, '#a00').attributes['d']).toBe('');
});
