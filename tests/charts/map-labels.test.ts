import { expect, test } from 'vitest';
import { placeLabels, type Labelled } from '../../src/charts/map-labels.ts';

const style = { size: 12, fill: '#000', halo: '#fff' };
const at = (text: string, x: number, room: number): Labelled => ({ text, x, y: 50, room });
const shown = (...parcels: Labelled[]) =>
  placeLabels(parcels, style)
    .map(({ lines }) => lines[0])
    .sort();

test.each([
  ['a roomy parcel', at('1', 0, 20), true],
  ['a strip just as high as its digits', at('12', 0, 5), true],
  ['a strip lower than its digits', at('12', 0, 4), false],
  ['a strip narrower than most of its digits', at('88', 0, 4.8), false],
  ['a long code in a small parcel', at('100200300', 0, 8), false],
])('%s has a label: %s', (_, parcel, expected) => {
  expect(shown(parcel)).toEqual(expected ? [parcel.text] : []);
});

test('two numbers side by side never read as one', () => {
  expect(shown(at('14', 0, 9), at('15', 14, 10))).toEqual(['15']);
});

test('of two labels that would touch the roomier parcel keeps its own', () => {
  expect(shown(at('11', 0, 6), at('22', 12, 9))).toEqual(['22']);
  expect(shown(at('11', 0, 6), at('22', 20, 9))).toEqual(['11', '22']);
});
