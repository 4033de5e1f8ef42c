import { describe, expect, test } from 'vitest';
import { orderConflicts } from '../../src/check/stage-order.ts';

function conflictsOf(dates: readonly (readonly [rank: number, date: string])[]): string[] {
  const steps = dates.map(([rank, date]) => ({ rank, date, row: `${rank}` }));
  return orderConflicts(steps).map(({ step, other }) => `${step.row} against ${other.row}`);
}

describe('orderConflicts', () => {
  test.each([
    ['none', []],
    ['one', [[5, '2025-01-01']]],
    [
      'in order',
      [
        [1, '2024-01-01'],
        [3, '2024-05-01'],
        [9, '2025-01-01'],
      ],
    ],
    [
      'several on one day',
      [
        [3, '2024-05-01'],
        [1, '2024-05-01'],
        [9, '2024-05-01'],
      ],
    ],
    [
      'signed again later',
      [
        [5, '2024-01-01'],
        [8, '2024-06-01'],
        [5, '2025-01-01'],
      ],
    ],
  ] as const)('finds nothing wrong with steps %s', (_name, steps) => {
    expect(conflictsOf(steps)).toEqual([]);
  });

  test('names only the step with the wrong year', () => {
    const steps = [
      [1, '2024-01-01'],
      [5, '2024-06-01'],
      [7, '2024-12-01'],
      [9, '2014-03-01'],
    ] as const;
    expect(conflictsOf(steps)).toEqual(['9 against 7']);
  });

  test('names the date furthest from the others when two contradict each other', () => {
    const late = [
      [1, '2024-05-01'],
      [5, '2024-11-12'],
      [7, '2052-10-20'],
      [8, '2026-03-15'],
    ] as const;
    const early = [
      [4, '2025-02-18'],
      [5, '2015-05-26'],
      [10, '2025-10-20'],
    ] as const;
    expect(conflictsOf(late)).toEqual(['7 against 8']);
    expect(conflictsOf(early)).toEqual(['5 against 4']);
  });

  test('names every step that must go', () => {
    const steps = [
      [1, '2020-01-01'],
      [2, '2031-01-01'],
      [3, '2020-02-01'],
      [4, '2010-01-01'],
      [5, '2020-03-01'],
      [6, '2020-04-01'],
    ] as const;
    expect(conflictsOf(steps).map((text) => text[0])).toEqual(['2', '4']);
  });
});
