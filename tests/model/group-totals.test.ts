import { expect, test } from 'vitest';
import type { EnterprisePeriod } from '../../src/data/enterprise-periods.ts';
import type { Enterprise } from '../../src/data/enterprises.ts';
import { BY_INDUSTRY, BY_PARK, groupTotals } from '../../src/model/group-totals.ts';

const H1 = { year: 2026, month: 6 };
const at = { file: 'data/test.csv', row: 2 };

// Only what the totals read.
const firm = (code: string, park: string, industry: string): Enterprise =>
  ({ code, park, industry, at }) as Enterprise;
const row = (enterprise: string, tax: EnterprisePeriod['tax'], month = 6): EnterprisePeriod =>
  ({ enterprise, period: { year: 2026, month }, tax, at }) as EnterprisePeriod;

const firms = [firm('a', 'east', '机械'), firm('b', 'east', '纺织'), firm('c', 'west', '机械')];
const rows = [row('a', 0.1), row('b', 0.2), row('c', 'not-reported'), row('a', 99, 5)];

test('adds one period up by group, without binary noise, and tells what is missing', () => {
  expect(groupTotals(rows, firms, BY_PARK, 'tax', H1)).toEqual([
    {
      group: 'east',
      total: 0.3,
      complete: true,
      respondents: [
        { by: 'a', value: 0.1 },
        { by: 'b', value: 0.2 },
      ],
    },
    { group: 'west', total: 0, complete: false, respondents: [] },
  ]);
});

test('counts firms, and a firm in each of its groups', () => {
  const counts = groupTotals(rows, firms, BY_INDUSTRY, 'enterprises', H1);
  expect(counts.map(({ group, total }) => [group, total])).toEqual([
    ['机械', 2],
    ['纺织', 1],
  ]);
  const both = groupTotals(rows, firms, () => ['high-tech', 'specialised'], 'enterprises', H1);
  expect(both.map(({ total }) => total)).toEqual([3, 3]);
});
