import { expect, test } from 'vitest';
import { isBroad } from '../../src/components/broad-list.ts';
import type { ListRow } from '../../src/components/list-table.ts';

/** A list of as many columns, every cell of which has so many letters. */
const list = (columns: number, letters: number, rows = 20, bar?: { share: number }) => ({
  columns: Array.from({ length: columns }, () => ({ head: '栏' })),
  rows: Array.from({ length: rows }, (): ListRow => ({
    cells: Array.from({ length: columns }, () => ({
      text: '字'.repeat(letters),
      ...(bar && { bar }),
    })),
    facets: {},
    names: [],
  })),
});

test.each([
  ['ten columns of short words', list(10, 4), false],
  ['nine columns of long texts', list(9, 30), true],
  ['four columns of long texts, which are broken', list(4, 200), false],
  ['few rows, however wide', list(12, 30, 5), false],
  ['columns with bars beside their numbers', list(9, 5, 20, { share: 0.5 }), true],
])(
  '%s lie across or stand upright by the letters they need',
  (_what, { columns, rows }, across) => {
    expect(isBroad(columns, rows)).toBe(across);
  },
);
