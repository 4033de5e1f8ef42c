/** A table that repeats its drawing is not printed beside it. */
import { expect, test } from 'vitest';
import { decoration } from '../../src/charts/drawing.ts';
import { el } from '../../src/charts/element.ts';
import { printsTable } from '../../src/figures/printed-table.ts';

const LABELS = ['云溪园', '52.14亿元', '−3.20', '+20.47%', '2026年'];
const draw = () =>
  decoration(
    { width: 100, height: 100 },
    LABELS.map((label) => el('text', {}, el('tspan', {}, label))),
  );
const prints = (...rows: string[][]): boolean =>
  printsTable({ draw, table: { head: [], rows, numeric: [] } });

test.each<[string, string[][], boolean]>([
  ['every value is a label', [['云溪园', '52.14', '+20.47%']], false],
  ['an empty cell says nothing', [['云溪园', '—', '']], false],
  ['a name the drawing has not', [['东屏园', '52.14']], true],
  ['a value that is part of a longer number', [['云溪园', '2.14']], true],
  ['a value of fewer decimals', [['云溪园', '52.1']], true],
  ['a value with another sign', [['云溪园', '3.20']], true],
  [
    'a sum the drawing has not',
    [
      ['云溪园', '52.14'],
      ['合计', '52.14'],
    ],
    true,
  ],
])('%s: printed %o', (_, rows, printed) => {
  expect(prints(...rows)).toBe(printed);
});
