import { expect, test } from 'vitest';
import { styleOf } from '../../src/charts/chart-options.ts';
import { nearTexts, type NamedParcel } from '../../src/charts/map-letters.ts';
import { placed } from '../../src/charts/map-path.ts';

const style = styleOf({ size: 'wide' });
const at = (name: string, x: number, room: number): NamedParcel => ({ name, label: [x, 50], room });
const textsOf = (parcels: readonly NamedParcel[]) =>
  nearTexts({ lineNames: [], parcels }, placed([0, 0], 1), style);
const shown = (...parcels: NamedParcel[]) =>
  textsOf(parcels)
    .flatMap(({ from, label }) => (from === 1 ? label.lines : []))
    .sort();

test.each([
  ['a roomy parcel', at('1', 0, 20), true],
  ['a strip just as high as its digits', at('12', 0, 5), true],
  ['a strip lower than its digits', at('12', 0, 4), false],
  ['a strip narrower than most of its digits', at('88', 0, 4.8), false],
  ['a long code in a small parcel', at('100200300', 0, 8), false],
])('%s has a label: %s', (_, parcel, expected) => {
  expect(shown(parcel)).toEqual(expected ? [parcel.name] : []);
});

test('two numbers side by side never read as one', () => {
  expect(shown(at('14', 0, 9), at('15', 14, 10))).toEqual(['15']);
});

test('of two labels that would touch the roomier parcel keeps its own', () => {
  expect(shown(at('11', 0, 6), at('22', 12, 9))).toEqual(['22']);
  expect(shown(at('11', 0, 6), at('22', 20, 9))).toEqual(['11', '22']);
});

test.each([
  ['two neighbours', [at('11', 0, 6), at('22', 12, 9)], { '11': 2, '22': 1 }],
  ['a strip', [at('12', 0, 2)], { '12': 4 }],
  ['a speck', [at('12', 0, 0.2)], {}],
])(
  '%s: what has no room yet is there from the enlargement at which it has',
  (_, parcels, expected) => {
    const from = textsOf(parcels).map((near) => [near.label.lines[0], near.from] as const);
    expect(Object.fromEntries(from)).toEqual(expected);
  },
);
