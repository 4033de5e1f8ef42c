/** Stripes within a rectangle: drawn as lines that end at its edges. */
import { expect, test } from 'vitest';
import { hatch } from '../../src/charts/hatch.ts';

/** The points of a path of `M` and `l`. */
const pointsOf = (d: string): number[][] => {
  const points: [number, number][] = [];
  for (const [, kind, across, down] of d.matchAll(/([Ml])([-\d.e]+),([-\d.e]+)/g)) {
    const [x, y] = kind === 'M' ? [0, 0] : (points.at(-1) ?? [0, 0]);
    points.push([x + Number(across), y + Number(down)]);
  }
  return points;
};

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
  const points = pointsOf(String(hatch(rect, stripe, '#a00').attributes['d']));
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
  const covered = d
    .split('Z')
    .filter((band) => band !== '')
    .reduce((sum, band) => sum + area(pointsOf(band)), 0);
  expect(covered / (rect.width * rect.height)).toBeCloseTo(0.5, 2);
});

test('nothing is drawn where nothing lacks', () => {
  expect(hatch({ x: 0, y: 0, width: 0, height: 0 }, 3, '#a00').attributes['d']).toBe('');
});
