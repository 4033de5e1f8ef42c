import { expect, test } from 'vitest';
import { repeatedNumbers } from './repeated-numbers.ts';

const slide = (id: string, inside: string, more = ''): string =>
  `<section class="slide" id="${id}" ${more}>${inside}</section>`;

test('a number on four slides is said too often; pages of a list are one, large letters none', () => {
  const title = '<h2>差欠<span>11.38</span>个百分点</h2>';
  const cell =
    '<div class="slide-body"><table><tr><td>差欠11.38，1,200.5亩</td></tr></table></div>';
  const three = [
    slide('a', title),
    slide('b', title),
    slide('c-large', title, 'data-letters="large"'),
  ];
  const list = [slide('c', cell, 'data-of-list="list"'), slide('c-2', cell, 'data-of-list="list"')];
  expect(repeatedNumbers([...three, ...list].join(''))).toEqual([]);
  expect(repeatedNumbers([...three, ...list, slide('d', title)].join(''))).toEqual([
    '11.38: a, b, list, d',
  ]);
});
