import { expect, test } from 'vitest';
import { firmDots } from '../../../src/components/firms/firm-dots.ts';
import type { ListRow } from '../../../src/components/list-table.ts';

const firm = (industry: string, ...level: string[]): ListRow => ({
  cells: [{ text: '企业' }],
  facets: { industry: [industry], level },
  names: [],
});

const many = (count: number, make: () => ListRow): ListRow[] => Array.from({ length: count }, make);

const LEVELS = ['创新型', '专精特新', '小巨人'];

test('counts a firm under each title it holds, the larger industry first', () => {
  const rows = [
    firm('建材', '创新型'),
    ...many(6, () => firm('光电', '创新型', '专精特新')),
    ...many(5, () => firm('光电')),
  ];
  const dots = firmDots('enterprises', rows, LEVELS);
  expect(dots?.levels).toEqual(['创新型', '专精特新']);
  expect(dots?.each).toBe(1);
  expect(
    dots?.rows.map(({ cells, firms, industry }) => [
      industry,
      firms,
      ...cells.map(({ count }) => count),
    ]),
  ).toEqual([
    ['光电', 11, 6, 6],
    ['建材', 1, 1, 0],
  ]);
});

test('a cell leads to the list with the filters of its industry and title', () => {
  const dots = firmDots(
    'enterprises',
    many(12, () => firm('光电', '小巨人')),
    LEVELS,
  );
  const address = new URL(dots?.rows[0]?.cells[0]?.href ?? '', 'http://localhost');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    'enterprises.industry': '光电',
    'enterprises.level': '小巨人',
  });
  expect(address.hash).toBe('#list');
});

test('a list too short to be filtered is only led to', () => {
  expect(firmDots('enterprises', [firm('光电', '小巨人')], LEVELS)?.rows[0]?.href).toBe('#list');
});

test('of hundreds a dot stands for several, and no firm is without one', () => {
  const rows = [...many(240, () => firm('光电', '小巨人')), firm('建材', '小巨人')];
  const dots = firmDots('enterprises', rows, LEVELS);
  expect(dots?.each).toBe(10);
  expect(dots?.rows.map(({ cells }) => cells[0]?.dots)).toEqual([24, 1]);
});

test('without a title there is no picture', () => {
  expect(
    firmDots(
      'enterprises',
      many(12, () => firm('光电')),
      LEVELS,
    ),
  ).toBeUndefined();
});
