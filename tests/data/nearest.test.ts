import { expect, test } from 'vitest';
import { nearestName } from '../../src/data/nearest.ts';

const NAMES = [
  '主营业务收入',
  '工业增加值',
  '从业人员',
  '东部园',
  '西部园',
  '期间',
  'observations.csv',
];

test.each([
  ['主营业务收人', '主营业务收入'],
  ['主营收入', '主营业务收入'],
  ['工业增加直', '工业增加值'],
  ['从业人数', '从业人员'],
  ['期问', '期间'],
  ['observation.csv', 'observations.csv'],
  ['南部园', undefined],
  ['完全不同的名字', undefined],
  ['', undefined],
])('the name nearest to %s is %s', (name, nearest) => {
  expect(nearestName(name, NAMES)).toBe(nearest);
});

test('equally near names with one meaning are no tie', () => {
  expect(nearestName('南部园', NAMES, () => 'same')).toBe('东部园');
});
