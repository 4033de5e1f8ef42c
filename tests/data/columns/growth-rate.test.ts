import { expect, test } from 'vitest';
import { growthRate } from '../../../src/data/columns/growth-rate.ts';
import { quantity } from '../../../src/data/columns/quantity.ts';

const spec = { disclosure: 'public', description: '', example: '5' } as const;
const growth = growthRate({ ...spec, header: '同比(%)' }, { key: 'trend', header: '同比方向' });
const scale = quantity({ ...spec, header: '建设规模' }, { key: 'unit', header: '计量单位' });

test.each([
  ['负增长**', 'down'],
  ['负增长*%', 'down'],
  ['同比下降X.X%', 'down'],
  ['增长 ** %', 'up'],
])('%s is withheld and says its direction', (text, value) => {
  expect(growth.read(text)).toMatchObject({ value: 'withheld', beside: { key: 'trend', value } });
});

test.each([
  ['5.27', 5.27],
  ['-5.27%', -5.27],
  ['**', 'withheld'],
  ['', 'not-reported'],
])('%s says no direction', (text, value) => {
  expect(growth.read(text)).toEqual({ value });
});

test('a fall written in words is refused with the number to write', () => {
  expect(growth.read('负增长5.27')).toMatchObject({ fault: { fix: '下降请写负数 -5.27' } });
});

test.each([
  ['800套', 800, '套'],
  ['1.968公里', 1.968, '公里'],
  ['300余套', { number: 300, qualifier: 'odd' }, '套'],
  ['1万吨/日', 1, '万吨/日'],
])('%s is a quantity with its unit', (text, value, unit) => {
  expect(scale.read(text)).toMatchObject({ value, beside: { key: 'unit', value: unit } });
});

test('a bare quantity leaves the unit to its column, and a percentage is none', () => {
  expect(scale.read('800')).toEqual({ value: 800 });
  expect(scale.read('80%')).toHaveProperty('fault');
});
