import { expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { unpermittedTables } from '../../src/check/unpermitted-tables.ts';
import type { Park } from '../../src/data/park.ts';

const park = checkPark(readDataFiles('tests/fixtures/sound'), 'public').park as Park;
const groups = [...new Set(park.indicators.map(({ group }) => group))];

const allow = (covers: string[], since = '2026-01-01') => ({
  publication: [{ covers, allowedBy: '统计局', rule: '公布办法', since }],
});

test('without a permission every table with public figures is named, indicators by their groups', () => {
  const { missing } = unpermittedTables(park, { publication: [] }, '2026-07-22');
  for (const group of groups) expect(missing).toContain(`指标数据（${group}）`);
  expect(missing).not.toContain('园区');
  expect(missing).not.toContain('指标');
});

test.each([
  ['its file', ['observations', 'targets']],
  ['its title', ['指标数据', '年度目标']],
  ['the groups of its indicators', groups],
])('a table is allowed by %s', (_what, covers) => {
  const { missing, unknown } = unpermittedTables(park, allow(covers), '2026-07-22');
  expect(missing.filter((name) => /指标数据|年度目标/.test(name))).toEqual([]);
  expect(unknown).toEqual([]);
});

test('a permission that begins later is none yet, and one for nothing there is is told', () => {
  const { missing } = unpermittedTables(park, allow(['observations'], '2026-08-01'), '2026-07-22');
  expect(missing.some((name) => name.startsWith('指标数据'))).toBe(true);
  expect(unpermittedTables(park, allow(['observation']), '2026-07-22').unknown).toEqual([
    'observation',
  ]);
});
