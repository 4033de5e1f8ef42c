import { expect, test } from 'vitest';
import { textsOf } from '../../src/charts/drawing.ts';
import { lightTheme } from '../../src/charts/theme.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';
import type { ParkSketch, SketchPoint } from '../../src/data/sketch.ts';
import { parkOutline } from '../../src/figures/locator.ts';

const square = (size: number): SketchPoint[] => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
];
const east: ParkSketch = {
  park: 'east',
  width: 100,
  height: 100,
  boundary: [square(100)],
  roads: [],
  rivers: [],
  lineNames: [],
  parcels: [{ parcel: 'e-1', rings: [square(40)], label: [20, 20], room: 20 }],
};
const park = { sketch: { parks: [east], metresPerPx: 10 } };

test('a park without a picture has its outline with its parcels, and what the map is no proof of', () => {
  const look = { reviewNumber: '示S（2026）1号', theme: lightTheme };
  const outline = parkOutline(park, { code: 'east', name: '东部园' }, look);
  const svg = outline === undefined ? '' : writeSvg(outline);
  const texts = outline === undefined ? [] : [...textsOf(outline)].join('');
  expect(texts).toContain('示意图，不作为权属、划界依据');
  expect(texts).toContain('示S（2026）1号');
  expect(svg.match(/<path/g)?.length).toBeGreaterThanOrEqual(2);
});

test.each([
  ['whose outline is not known', park, 'west'],
  ['of a zone without outlines', {}, 'east'],
])('a park %s has none', (_what, known, code) => {
  expect(parkOutline(known, { code, name: '园' }, { theme: lightTheme })).toBeUndefined();
});
