import { describe, expect, test } from 'vitest';
import type { Enterprise } from '../../src/data/enterprises.ts';
import type { EnterprisePeriod } from '../../src/data/enterprise-periods.ts';
import type { Reading } from '../../src/data/reading.ts';
import { firmChanges, latestFirmPeriod } from '../../src/model/firm-changes.ts';
import type { FirmRows } from '../../src/model/firm-tables.ts';
import { growthContributions } from '../../src/model/growth-contribution.ts';
import { roundParts } from '../../src/model/rounded-parts.ts';

const at = { file: 'data/enterprise-periods.csv', row: 2 };
const row = (enterprise: string, year: number, output: Reading): EnterprisePeriod =>
  ({ enterprise, period: { year, month: 6 }, output, at }) as EnterprisePeriod;

function firm(code: string, before?: Reading, now?: Reading): FirmRows {
  const periods = [
    ...(before === undefined ? [] : [row(code, 2025, before)]),
    ...(now === undefined ? [] : [row(code, 2026, now)]),
  ];
  const none = { events: [], titles: [], grades: [], projects: [], platforms: [], blockers: [] };
  return { firm: { code, shortName: code } as Enterprise, periods, ...none };
}

const H1 = { year: 2026, month: 6 };

describe('firmChanges', () => {
  test.each([
    ['both numbers', 100, 120, { base: 100, current: 120 }],
    ['not there a year ago', undefined, 50, { base: 0, current: 50 }],
    ['gone since', 80, undefined, { base: 80, current: 0 }],
    ['not applicable now', 80, 'not-applicable', { base: 80, current: 0 }],
  ] as const)('%s', (_, before, now, expected) => {
    const { changes, unknown } = firmChanges([firm('a', before, now)], H1, 'output');
    expect(changes).toEqual([{ code: 'a', ...expected }]);
    expect(unknown).toEqual([]);
  });

  test.each(['withheld', 'not-reported'] as const)('%s makes a firm unknown', (reason) => {
    const { changes, unknown } = firmChanges([firm('a', 80, reason)], H1, 'output');
    expect(changes).toEqual([]);
    expect(unknown).toEqual(['a']);
  });

  test('a firm without a row in either period is not there at all', () => {
    expect(firmChanges([firm('a')], H1, 'output')).toEqual({ changes: [], unknown: [] });
  });

  test('no firms have no latest period', () => {
    expect(latestFirmPeriod([])).toBeUndefined();
    expect(latestFirmPeriod([firm('a', 1, 2)])).toEqual(H1);
  });
});

describe('roundParts', () => {
  test.each([
    [[], []],
    [
      [1 / 3, 1 / 3, 1 / 3],
      [0.34, 0.33, 0.33],
    ],
    [
      [0.005, -0.005],
      [0.01, -0.01],
    ],
    [[2.675], [2.68]],
    [[-1.235], [-1.24]],
    [
      [-1, -0.235],
      [-1, -0.24],
    ],
  ])('%j', (parts, expected) => {
    expect(roundParts(parts, 2)).toEqual(expected);
  });

  test('adds up to the rounded total for any parts, and moves none by a step', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 500; round++) {
      const firms = Array.from({ length: 1 + Math.floor(random() * 40) }, (_, i) => ({
        code: `f${i}`,
        base: Math.round(random() * 1e5) + 1,
        current: Math.round(random() * 2e5),
      }));
      const found = growthContributions(firms, firms.length);
      if (found === undefined) throw new Error('a positive base has a growth');
      const parts = [...found.up, ...found.down, ...(found.rest ? [found.rest] : [])].map(
        ({ points }) => points,
      );
      const rounded = roundParts(parts, 2);
      const cents = rounded.reduce((sum, part) => sum + Math.round(part * 100), 0);
      expect(cents).toBe(Math.round(Number((found.total * 100).toFixed(6))));
      rounded.forEach((part, i) => expect(Math.abs(part - (parts[i] ?? 0))).toBeLessThan(0.01));
    }
  });
});
