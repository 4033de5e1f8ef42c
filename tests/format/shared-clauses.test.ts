import { expect, test } from 'vitest';
import { sharedClauses } from '../../src/format/shared-clauses.ts';

test('what is said of several is said once, where the first of them stands', () => {
  const clauses = [
    { name: '基金债', rest: '已申报，金额未公布' },
    { name: '境外债', rest: '获批额未公布' },
    { name: '小微债', rest: '已申报，金额未公布' },
  ];
  expect(sharedClauses(clauses)).toEqual([
    '基金债和小微债已申报，金额未公布',
    '境外债获批额未公布',
  ]);
});

test('a number is each one’s own', () => {
  const clauses = [
    { name: '甲', rest: '获批2亿元' },
    { name: '乙', rest: '获批2亿元' },
  ];
  expect(sharedClauses(clauses)).toEqual(['甲获批2亿元', '乙获批2亿元']);
});
