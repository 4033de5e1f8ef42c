import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { Figures, firmPlaces } from '../../src/model/figures.ts';
import { restOf } from '../../src/model/firm-sets.ts';

const places = firmPlaces(['a', 'b', 'c', 'd', 'e']);
const readings: readonly (Reading | undefined)[] = [
  5,
  0,
  'not-reported',
  'not-applicable',
  undefined,
];
const figures = Figures.of(places, (at) => readings[at]);

describe('the figures of a period', () => {
  test('are those of the firms that have one, a 0 too', () => {
    expect([...figures]).toEqual([
      ['a', 5],
      ['b', 0],
    ]);
    expect(['a', 'b', 'c', 'x'].map((firm) => figures.get(firm))).toEqual([
      5,
      0,
      undefined,
      undefined,
    ]);
    expect([...'abcdef'].filter((firm) => figures.has(firm))).toEqual(['a', 'b']);
  });

  test('lack the figure of a firm that left it out, not of those that have none to report', () => {
    expect([...'abcdef'].filter((firm) => figures.isUnreported(firm))).toEqual(['c']);
    const reports = ['bad', 'abc'].map((firms) =>
      figures.reportsOf(places.placesOf(new Set(firms))),
    );
    expect(reports).toEqual([
      { reported: [0, 5], complete: true },
      { reported: [5, 0], complete: false },
    ]);
  });

  test('are left as they are by others made from them', () => {
    const doubled = figures.mapped((value) => value * 2);
    expect([doubled.get('a'), figures.get('a')]).toEqual([10, 5]);
    expect(doubled.isUnreported('c')).toBe(true);
  });
});

test('firms without a place are in no list of places', () => {
  expect(places.placesOf(new Set(['e', 'x', 'a']))).toEqual([4, 0]);
});

test.each([
  ['inside', 'abc', 'b', ['a', 'c']],
  ['the same', 'ab', 'ab', []],
  ['across', 'abc', 'cd', undefined],
  ['around', 'ab', 'abc', undefined],
])('what is left of a set beside one that lies %s', (_, outer, inner, rest) => {
  const found = restOf(new Set(outer), new Set(inner));
  expect(found && [...found]).toEqual(rest);
});
