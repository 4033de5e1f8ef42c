import { expect, test } from 'vitest';
import { DEFAULT_RULE } from '../../src/model/disclosure-rule.ts';
import { Figures, firmPlaces } from '../../src/model/figures.ts';
import { withDifferences } from '../../src/model/grouped-cells.ts';
import { primaryReasonOf } from '../../src/model/suppression.ts';
import { seriesOf, type YearlyFigures } from '../../src/model/yearly-figures.ts';

const places = firmPlaces(['a', 'b', 'c', 'x', 'y', 'z']);

/** In every month a, b and c are alike, but in June only c moves. */
const figures: YearlyFigures = {
  measure: 'output',
  year: 2026,
  periods: [5, 6].map((month) => ({ year: 2026, month })),
  figures: [100, 120].map((moved) => Figures.of(places, (at) => (at < 2 ? 100 : moved))),
};

test('a month that only one firm of the difference of two groups moved in is protected', () => {
  const all = new Set('abcxyz');
  const cell = { id: 'g', rank: 1, series: seriesOf(figures, all) };
  const table = withDifferences(
    { cells: [cell], relations: [] },
    new Map([['g', all]]),
    [new Set('xyz')],
    figures,
    DEFAULT_RULE,
  );
  expect(primaryReasonOf(cell, DEFAULT_RULE)).toBeUndefined();
  expect(table.cells.map((one) => primaryReasonOf(one, DEFAULT_RULE))).toEqual(['few']);
});
