import { describe, expect, test } from 'vitest';
import type { ParcelEvent } from '../../src/data/parcel-events.ts';
import { landStillDays, stillGroupOf, type StillGroup } from '../../src/model/land-stills.ts';
import { demoPark } from '../data/demo.ts';

const [example] = demoPark('internal').parcelEvents;
if (example === undefined) throw new Error('The demo has no land.');

const event = (stage: ParcelEvent['stage'], date: string): ParcelEvent => ({
  ...example,
  stage,
  date,
});
const since = (...dates: string[]): readonly string[] =>
  landStillDays(
    dates.map((date) => event('supplied', date)),
    '2026-06-30',
  );

describe('days of stills', () => {
  test.each([
    ['five years and their middle', ['2010-03-01', '2025-01-01'], ['2021', '2023']],
    ['no earlier than the first event', ['2023-03-01'], ['2023', '2024']],
    ['of two years', ['2024-11-01'], ['2024', '2025']],
  ])('%s', (_what, dates, years) => {
    const ends = years.map((year) => `${year}-12-31`);
    expect(since(...dates)).toEqual([...ends, '2026-06-30']);
  });

  test.each([
    ['without an event', []],
    ['of a year', ['2025-03-01']],
    ['of what is still to come', ['2026-08-01']],
  ])('%s there are none', (_what, dates) => expect(since(...dates)).toEqual([]));
});

test.each<[ParcelEvent['stage'] | undefined, StillGroup]>([
  ['completed', 'built'],
  ['started', 'building'],
  ['reserved', 'ready'],
  ['levelled', 'ready'],
  ['supplied', 'other'],
  ['approved', 'other'],
  [undefined, 'other'],
])('a parcel that has reached %s counts as %s', (stage, group) => {
  expect(stillGroupOf(stage && event(stage, '2024-01-01'))).toBe(group);
});
