import { describe, expect, it } from 'vitest';
import { layoutPanels } from '../../src/charts/map-layout.ts';
import { placed } from '../../src/charts/map-path.ts';

const PARKS = [
  { width: 354, height: 273 },
  { width: 318, height: 275 },
  { width: 292, height: 191 },
  { width: 183, height: 183 },
];

describe('the panels of a map', () => {
  it.each([
    [328, 1400],
    [720, 640],
    [1680, 860],
  ])('stay within %s × %s px without touching', (width, height) => {
    const gap = 12;
    const { scale, places, height: used } = layoutPanels(PARKS, { width, height, gap, head: 24 });
    expect(used).toBeLessThanOrEqual(height);
    const boxes = PARKS.map((park, index) => ({
      left: places[index]?.[0] ?? NaN,
      top: places[index]?.[1] ?? NaN,
      right: (places[index]?.[0] ?? NaN) + park.width * scale,
      bottom: (places[index]?.[1] ?? NaN) + park.height * scale,
    }));
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(width + 0.01);
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart).toBe(true);
      }
    }
  });

  it('are laid out when they cannot fit, and when there are many', () => {
    expect(layoutPanels(PARKS, { width: 100, height: 10, gap: 4, head: 10 }).places).toHaveLength(
      4,
    );
    const many = Array.from({ length: 20 }, () => ({ width: 100, height: 80 }));
    expect(layoutPanels(many, { width: 720, height: 640, gap: 12, head: 24 }).places).toHaveLength(
      20,
    );
  });
});

it('a path in steps comes back to the points it was made from', () => {
  const ring = [
    [10.14, 20.26],
    [99.99, 20.3],
    [50.5, 80.05],
  ] as const;
  const numbers =
    placed([0, 0], 1)
      .rings([ring])
      .match(/-?(\d+\.?\d*|\.\d+)/g)
      ?.map(Number) ?? [];
  let [x, y] = [0, 0];
  const points = ring.map((_, index) => {
    [x, y] = [x + (numbers[index * 2] ?? NaN), y + (numbers[index * 2 + 1] ?? NaN)];
    return [x, y];
  });
  points.forEach(([px = NaN, py = NaN], index) => {
    expect(Math.abs(px - (ring[index]?.[0] ?? NaN))).toBeLessThanOrEqual(0.0501);
    expect(Math.abs(py - (ring[index]?.[1] ?? NaN))).toBeLessThanOrEqual(0.0501);
  });
});
