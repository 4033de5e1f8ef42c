import { expect, test } from 'vitest';
import type { LandBatch } from '../../src/data/land-batches.ts';
import { areaOf, batchTotals, stageAreas } from '../../src/model/land-flow.ts';
import type { LandParcel } from '../../src/model/land-parcels.ts';

// Only what the totals read.
const batch = (submitted: string, approved?: string): LandBatch =>
  ({
    kind: 'conversion',
    submitted,
    approved,
    submittedArea: 100,
    approvedArea: approved === undefined ? 'not-reported' : 90,
  }) as LandBatch;

test('averages the days of approved batches only and tells pending waits apart', () => {
  const [total] = batchTotals(
    [
      batch('2026-01-01', '2026-01-11'),
      batch('2026-01-01', '2026-01-31'),
      batch('2026-06-20'),
      batch('2026-06-10'),
      // Approved only after the day: still waiting on it.
      batch('2026-06-25', '2026-07-20'),
    ],
    '2026-01-01',
    '2026-06-30',
  );
  expect(total?.averageDays).toBe(20);
  expect(total?.approved).toHaveLength(2);
  expect(total?.pendingDays).toEqual([20, 10, 5]);
});

test('gives no average before the first approval', () => {
  const [total] = batchTotals([batch('2026-06-20')], '2026-01-01', '2026-06-30');
  expect(total?.averageDays).toBeUndefined();
  expect(total?.pendingDays).toEqual([10]);
});

test('says how many areas a sum lacks, and leaves tasks to themselves', () => {
  const task = { ...batch('2026-02-01'), kind: 'banking' } as LandBatch;
  const hidden = { ...batch('2026-03-01'), submittedArea: 'withheld' } as LandBatch;
  const totals = batchTotals([batch('2026-01-01'), hidden, task], '2026-01-01', '2026-06-30');
  expect(totals.map(({ kind }) => kind)).toEqual(['conversion']);
  expect(totals[0]?.submittedArea).toMatchObject({ total: 'withheld', known: 100, missing: 1 });
});

const parcel = (areaMu: unknown, ...events: object[]): LandParcel =>
  ({ parcel: { areaMu }, events, step: events.at(-1) }) as unknown as LandParcel;

test('an unknown area makes a sum partial, and no parcel comes to nothing', () => {
  expect(areaOf([parcel(40.5), parcel('withheld')])).toMatchObject({
    total: 'withheld',
    known: 40.5,
    missing: 1,
  });
  expect(areaOf([]).total).toBe(0);
});

test('a step is about its own area, else the parcel’s; one that is withheld is not the whole', () => {
  const step = (date: string, areaMu?: unknown): object => ({ stage: 'reserved', date, areaMu });
  const moved = (one: LandParcel): unknown =>
    stageAreas([one], '2026-01-01', '2026-06-30').find(({ stage }) => stage === 'reserved')?.moved;
  expect(moved(parcel(80, step('2026-02-01', 30)))).toMatchObject({ total: 30 });
  expect(moved(parcel(80, step('2026-02-01', 'not-reported')))).toMatchObject({ total: 80 });
  expect(moved(parcel(80, step('2026-02-01', 'withheld')))).toMatchObject({ total: 'withheld' });
  expect(moved(parcel('not-reported', step('2026-02-01')))).toMatchObject({ missing: 1 });
  expect(moved(parcel(80, step('2025-12-31')))).toMatchObject({ total: 0 });
});
