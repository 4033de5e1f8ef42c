import { describe, expect, it } from 'vitest';
import type { LandStage, ParcelEvent } from '../../src/data/parcel-events.ts';
import { LAND_STAGES } from '../../src/data/parcel-events.ts';
import {
  LAND_ORDER,
  LAND_STATUSES,
  sortEvents,
  statusOf,
  stepAt,
} from '../../src/model/land-stages.ts';

function event(stage: LandStage, date: string): ParcelEvent {
  return {
    parcel: 'a',
    stage,
    date,
    areaMu: 'not-reported',
    disclosure: 'public',
    at: { file: 'x', row: 2 },
  };
}

const EVENTS = sortEvents([
  event('approved', '2025-03-10'),
  event('notice', '2024-01-05'),
  event('acquisition', '2025-03-10'),
  event('submitted', '2024-11-20'),
]);

describe('the stage of a parcel at a date', () => {
  it.each([
    ['the day before its first event', '2024-01-04', undefined],
    ['the day of its first event', '2024-01-05', 'notice'],
    ['between two events', '2024-12-31', 'submitted'],
    ['a day with two events', '2025-03-10', 'acquisition'],
    ['long after its last event', '2030-01-01', 'acquisition'],
  ])('%s', (_name, day, stage) => {
    expect(stepAt(EVENTS, day)?.stage).toBe(stage);
  });

  it('is unknown without events', () => {
    expect(stepAt([], '2026-06-30')).toBeUndefined();
  });
});

describe('dates that are not days', () => {
  it.each([
    ['a month counts from its beginning', [event('approved', '2026-05')], '2026-05-10', 'approved'],
    [
      'within a month the stages keep their order',
      [event('reserved', '2026-05'), event('approved', '2026-05-20')],
      '2026-06-30',
      'reserved',
    ],
    [
      'a later stage whose date is withheld was reached',
      [event('supplied', ''), event('approved', '2026-05-20')],
      '2026-06-30',
      'supplied',
    ],
    [
      'an earlier one is not the last',
      [event('notice', ''), event('approved', '2026-05-20')],
      '2026-06-30',
      'approved',
    ],
  ] as const)('%s', (_name, events, day, stage) => {
    expect(stepAt(sortEvents(events), day)?.stage).toBe(stage);
  });
});

it('the order of the stages is that of the table, and each group is used', () => {
  expect(LAND_ORDER).toEqual(Object.keys(LAND_STAGES));
  expect([...new Set(LAND_ORDER.map(statusOf))]).toEqual(LAND_STATUSES);
});
