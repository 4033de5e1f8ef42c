import { expect, test } from 'vitest';
import { daysLate, isWithin } from '../../src/model/day.ts';

test.each([
  ['a day of the span', '2026-03-01', true],
  ['a month that begins with the span', '2026-01', true],
  ['the last day before', '2025-12-31', false],
  ['the month before', '2025-12', false],
  ['the last month', '2026-06', true],
  ['a month after', '2026-07', false],
  ['a date that is withheld', '', false],
])('%s', (_name, date, within) => {
  expect(isWithin(date, '2026-01-01', '2026-06-30')).toBe(within);
});

const TODAY = '2026-06-30';

test.each([
  ['not done, the plan passed', '2026-05-31', undefined, { days: 30, atLeast: false }],
  ['not done, the last day of the plan', '2026-06-30', undefined, { days: 0, atLeast: false }],
  ['done a day late', '2026-03-31', '2026-04-01', { days: 1, atLeast: false }],
  ['done in the month after', '2026-03-31', '2026-04', { days: 1, atLeast: true }],
  ['done in the month of the plan', '2026-03-31', '2026-03', { days: 0, atLeast: false }],
  ['done in a month the plan ends amid', '2026-03-15', '2026-03', undefined],
  ['done, nobody says when', '2026-03-31', '', undefined],
])('%s', (_name, planned, done, late) => {
  expect(daysLate(planned, done, TODAY)).toEqual(late);
});
