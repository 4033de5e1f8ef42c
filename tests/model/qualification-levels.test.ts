import { describe, expect, it } from 'vitest';
import type { Qualification } from '../../src/data/qualifications.ts';
import { countLevels, isInForce, titlesOf } from '../../src/model/qualification-levels.ts';

const row = (
  enterprise: string,
  level: Qualification['level'],
  date: string,
  expiry?: string,
): Qualification => ({
  enterprise,
  level,
  date,
  ...(expiry === undefined ? {} : { expiry }),
  disclosure: 'public',
  at: { file: 'data/qualifications.csv', row: 2 },
});

const rows = [
  row('a', 'high-tech', '2021-05-14', '2024-05-13'),
  row('a', 'high-tech', '2024-05-01', '2027-04-30'),
  row('b', 'high-tech', '2023-08-01', '2026-07-31'),
  row('c', 'high-tech', '2022-03-01', '2025-02-28'),
  row('d', 'high-tech', '2026-04-10', '2029-04-09'),
  row('a', 'specialised', '2025-12-01'),
];

const asOf = { year: 2026, month: 6 };

describe('isInForce', () => {
  it.each([
    ['on the day it is granted', '2023-08-01', true],
    ['on the day it runs out', '2026-07-31', true],
    ['the day before it is granted', '2023-07-31', false],
    ['the day after it ran out', '2026-08-01', false],
  ])('%s', (_name, day, expected) => {
    expect(isInForce(rows[2]!, day)).toBe(expected);
  });
});

describe('titlesOf', () => {
  it('gives one row per title, the latest grant', () => {
    expect(titlesOf(rows, 'a', '2026-06-30').map((title) => title.date)).toEqual([
      '2025-12-01',
      '2024-05-01',
    ]);
  });

  it('gives none for a firm whose title ran out', () => {
    expect(titlesOf(rows, 'c', '2026-06-30')).toEqual([]);
  });
});

describe('countLevels', () => {
  const levels = countLevels(rows, asOf, 180);
  const highTech = levels.find((entry) => entry.level === 'high-tech')!;

  it('lists titles from the ladder’s foot up, those nobody ever held left out', () => {
    expect(levels.map((entry) => entry.level)).toEqual(['specialised', 'high-tech']);
  });

  it('counts a firm once however often it was renewed, and not after it ran out', () => {
    expect(highTech.held).toBe(3);
  });

  it('counts who is new this year; a renewal is not new', () => {
    expect(highTech.newThisYear).toBe(1);
  });

  it('names what runs out within the notice and is not renewed', () => {
    expect(highTech.expiring.map((title) => title.enterprise)).toEqual(['b']);
  });

  it('counts the end of every year and the day itself', () => {
    expect(highTech.byYear).toEqual([
      { year: 2021, held: 1 },
      { year: 2022, held: 2 },
      { year: 2023, held: 3 },
      { year: 2024, held: 3 },
      { year: 2025, held: 2 },
      { year: 2026, held: 3 },
    ]);
  });

  it('has nothing to count without rows', () => {
    expect(countLevels([], asOf, 180)).toEqual([]);
  });
});
