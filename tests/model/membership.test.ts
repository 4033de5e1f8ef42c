import { expect, test } from 'vitest';
import { isMember } from '../../src/model/membership.ts';

const at = (text: string) => {
  const [year = 0, month = 0] = text.split('-').map(Number);
  return { year, month };
};

test.each([
  ['is what its flag says without dates', { flagged: true }, '2020-02', true],
  ['is below without dates and flag', { flagged: false }, '2020-02', false],
  ['is not yet above before it comes', { flagged: true, from: '2026-06-10' }, '2026-05', false],
  ['is above in the month it comes', { flagged: true, from: '2026-06-10' }, '2026-06', true],
  ['is above before it leaves', { flagged: false, until: '2026-06-10' }, '2026-05', true],
  ['is below in the month it leaves', { flagged: false, until: '2026-06-10' }, '2026-06', false],
  [
    'is above between the two',
    { flagged: false, from: '2025-03-01', until: '2026-06-10' },
    '2025-12',
    true,
  ],
  [
    'is below before the two',
    { flagged: false, from: '2025-03-01', until: '2026-06-10' },
    '2025-02',
    false,
  ],
  [
    'is below while away',
    { flagged: true, from: '2026-06-10', until: '2025-03-01' },
    '2025-12',
    false,
  ],
  [
    'is above before it went away',
    { flagged: true, from: '2026-06-10', until: '2025-03-01' },
    '2025-02',
    true,
  ],
  [
    'keeps to its flag where a date contradicts it',
    { flagged: false, from: '2024-01-01' },
    '2025-12',
    false,
  ],
])('a firm %s', (_, membership, period, expected) => {
  expect(isMember(membership, at(period))).toBe(expected);
});
