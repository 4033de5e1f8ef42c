import { describe, expect, it } from 'vitest';
import { withoutSpareDecimals } from '../../src/components/spare-decimals.ts';

/** The texts of a column after it. */
const column = (texts: readonly string[]): (string | undefined)[] =>
  withoutSpareDecimals(
    texts.map((text) => ({ cells: [{ text: '甲' }, { text }], facets: {}, names: [] })),
  ).map(({ cells }) => cells[1]?.text);

describe('withoutSpareDecimals', () => {
  it.each([
    [
      'takes .0 where no number needs it',
      ['2100.0', '未公布', '1,200.0'],
      ['2100', '未公布', '1,200'],
    ],
    ['keeps it where one does', ['2100.0', '98.5'], ['2100.0', '98.5']],
    ['leaves texts and whole numbers alone', ['v1.0', '12', '—'], ['v1.0', '12', '—']],
    ['leaves two decimals alone', ['2.00'], ['2.00']],
  ])('%s', (_, before, after) => {
    expect(column(before)).toEqual(after);
  });
});
