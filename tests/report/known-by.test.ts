import { expect, test } from 'vitest';
import { parkUpTo } from '../../src/report/known-by.ts';
import { demoPark } from '../data/demo.ts';

const park = demoPark('internal');
const MARCH = { year: 2026, month: 3 };

test('a bond granted by the end of a period is in its report, without what was spent later', () => {
  const granted = park.bonds.filter(({ approvalDate = '9999' }) => approvalDate <= '2026-03-31');
  const known = parkUpTo(park, MARCH).bonds;
  expect(known.map(({ code }) => code)).toEqual(granted.map(({ code }) => code));
  const later = known.filter(({ asOf = '' }) => asOf > '2026-03-31');
  expect(later.length).toBeGreaterThan(0);
  expect(new Set(later.map(({ disbursed }) => disbursed))).toEqual(new Set(['not-reported']));
});

test('one park is cut once for each period', () => {
  expect(parkUpTo(park, MARCH)).toBe(parkUpTo(park, { year: 2026, month: 3 }));
  expect(parkUpTo(park, MARCH)).not.toBe(parkUpTo(park, { year: 2026, month: 2 }));
});

test('rows with a date or a period are known up to the end of the report’s', () => {
  const { enterpriseEvents, observations, outreach, stageEvents } = parkUpTo(park, MARCH);
  for (const rows of [enterpriseEvents, outreach, stageEvents]) {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ date }) => date > '2026-03-31')).toEqual([]);
  }
  expect(observations.length).toBeGreaterThan(0);
  expect(observations.filter(({ period }) => period.year === 2026 && period.month > 3)).toEqual([]);
});
