import { expect, it } from 'vitest';
import { firmRows } from '../../src/model/firm-tables.ts';
import { latestEvaluation } from '../../src/model/evaluation.ts';
import { demoPark } from '../data/demo.ts';

it('every published score of the demo is what the year’s rules give', () => {
  const park = demoPark('internal');
  const scored = latestEvaluation(park, firmRows(park))!.firms.filter(
    ({ published, score }) =>
      typeof published?.score === 'number' && typeof score?.total === 'number',
  );
  expect(scored.length).toBeGreaterThan(20);
  const apart = scored.filter(
    ({ published, score }) => Math.abs(Number(published?.score) - Number(score?.total)) > 0.006,
  );
  expect(apart.map(({ rows }) => rows.firm.shortName)).toEqual([]);
});
