import { expect, test } from 'vitest';
import { arrangeParks, type ArrangedPark } from '../../src/charts/map-arrange.ts';

const room = { width: 720, height: 500, head: 20, gap: 10 };
const park = (x: number, y: number, width = 200, height = 150): ArrangedPark => ({
  width,
  height,
  towards: [x, y],
  letters: 60,
});
const arranged = (parks: readonly ArrangedPark[]) =>
  arrangeParks(parks, room) ?? expect.fail('there is room for them');
const middles = (parks: readonly ArrangedPark[]) => {
  const { places, scale } = arranged(parks);
  return parks.map(({ height, width }, index) => {
    const [x = 0, y = 0] = places[index] ?? [];
    return { x: x + (width * scale) / 2, y: y + (height * scale) / 2, scale, width, height };
  });
};

const LAYOUTS: readonly (readonly [name: string, parks: readonly ArrangedPark[]])[] = [
  ['one park', [park(0, 0)]],
  ['two beside each other, far apart', [park(-9000, 0), park(9000, 0)]],
  ['two parks in one place', [park(0, 0), park(0, 0)]],
  ['four around a middle', [park(-500, -400), park(500, -400), park(-500, 400), park(500, 400)]],
  ['one far from two neighbours', [park(-300, 0), park(-80, 20), park(5000, 900)]],
  ['a narrow park with a long name', [{ ...park(0, -50, 10, 10), letters: 300 }, park(0, 50)]],
];

test.each(LAYOUTS)('%s: all stay within the room and none touches another', (_, parks) => {
  const { height, width } = arranged(parks);
  expect(width).toBeLessThanOrEqual(room.width + 1);
  expect(height).toBeLessThanOrEqual(room.height + 1);
  const at = middles(parks);
  at.forEach((a, index) => {
    for (const b of at.slice(0, index)) {
      const apart =
        Math.abs(a.x - b.x) >= ((a.width + b.width) / 2) * a.scale ||
        Math.abs(a.y - b.y) >= ((a.height + b.height) / 2) * a.scale;
      expect(apart).toBe(true);
    }
  });
});

test('what lies north stays north, what lies east stays east', () => {
  const [north, east, south] = middles([park(40, -900), park(1200, 60), park(-30, 700)]);
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(east?.x).toBeGreaterThan(Math.max(north?.x ?? 0, south?.x ?? 0));
});

test('distance is not told: parks ten times as far apart are drawn alike', () => {
  const near = [park(-400, 0), park(400, 300)];
  const far = near.map((entry) => ({
    ...entry,
    towards: [entry.towards[0] * 10, entry.towards[1] * 10] as const,
  }));
  const places = (parks: readonly ArrangedPark[]) =>
    arranged(parks).places.map(([x, y]) => [Math.round(x), Math.round(y)]);
  expect(places(far)).toEqual(places(near));
});

test.each([
  ['a long row', Array.from({ length: 12 }, (_, at) => park(at * 400, at * 10, 180, 90))],
  ['long names', [-1, 1].map((side) => ({ ...park(side, 0), letters: 400 }))],
])('%s: there is no room to place them as they lie', (_, parks) => {
  expect(arrangeParks(parks, room)).toBeUndefined();
});
