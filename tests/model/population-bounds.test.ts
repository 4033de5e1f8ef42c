import { describe, expect, test } from 'vitest';
import { Figures, firmPlaces } from '../../src/model/figures.ts';
import { withBounds } from '../../src/model/population-bounds.ts';
import type { YearlyFigures } from '../../src/model/yearly-figures.ts';

const figures = (values: Readonly<Record<string, number>>): YearlyFigures => ({
  measure: 'output',
  year: 2026,
  periods: [{ year: 2026, month: 6 }],
  figures: [Figures.of(firmPlaces(Object.keys(values)), (at) => Object.values(values)[at])],
});

const firms = (names: string): ReadonlySet<string> => new Set(names);

/** The bounds of a cell of the firms a, b, c beside the published sums given. */
function boundsOf(values: Readonly<Record<string, number>>, published: readonly string[]) {
  const table = { cells: [{ id: 'cell', rank: 0, series: [] }], relations: [] };
  const members = new Map([['cell', firms('abc')]]);
  const [cell] = withBounds(table, members, published.map(firms), figures(values)).cells;
  return { atLeast: cell?.atLeast, atMost: cell?.atMost };
}

describe('a cell of three firms', () => {
  const values = { a: 10, b: 20, c: 30, d: 40, e: 50 };
  test.each([
    ['has no bound without other sums', [], undefined, undefined],
    ['has none from firms that lie across it', ['ad'], undefined, undefined],
    ['has none from a sum over the same firms', ['abc'], undefined, undefined],
    ['is at least what is published of some of them', ['ab'], [30], undefined],
    ['is at least parts without a firm in common', ['ab', 'c'], [60], undefined],
    ['counts firms in two parts once', ['ab', 'b'], [30], undefined],
    ['is at most what is published around it', ['abcd', 'abcde'], undefined, [100]],
  ])('%s', (_, published, atLeast, atMost) => {
    expect(boundsOf(values, published)).toEqual({ atLeast, atMost });
  });

  test('may be less than a part of it by the losses of the others', () => {
    expect(boundsOf({ ...values, c: -5 }, ['ab']).atLeast).toEqual([25]);
  });
});
