import { expect, test } from 'vitest';
import { publishedBefore } from '../../src/check/published-before.ts';
import { demoPark } from '../data/demo.ts';

test('a site dated before figures it shows is told how many and which is the last', () => {
  const park = demoPark('public');
  const [remark, ...others] = publishedBefore({ published: '2026-07-05 09:00' }, park);
  expect(others).toEqual([]);
  expect(remark).toMatchObject({ code: 'published-too-soon', severity: 'warning' });
  expect(remark?.problem).toMatch(/data\/observations\.csv 第\d+行的 2026-07-\d\d$/);
});

test('the demo is not', () => {
  expect(publishedBefore({ published: '2026-07-22 09:00' }, demoPark('public'))).toEqual([]);
});
