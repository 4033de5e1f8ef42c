import { describe, expect, test } from 'vitest';
import { cellsWith, observationLines, withLines } from './found.ts';

const MONTHS = [
  '2025年1-3月',
  '2025年1-6月',
  '2025年1-9月',
  '2025年全年',
  '2026年1-3月',
  '2026年1-6月',
];

function slips(values: readonly (number | string)[], target = '1000'): string[] {
  const rows = values.map((value, index) => `主营业务收入,东部园,${MONTHS[index]},${value}`);
  const files = withLines({
    'observations.csv': observationLines(rows),
    'targets.csv': ['指标,园区,年度,目标值,公开级别', `主营业务收入,东部园,2026,${target},公开`],
  });
  return cellsWith('unit-slip', files);
}

describe('values ten thousand times off', () => {
  test.each([
    ['as they grow over the year', [100, 250, 400, 600, 120, 300], []],
    ['one in 万元', [100, 250, 4000000, 600, 120, 300], ['D4']],
    ['one in 亿元 among 万元', [100, 250, 400, 0.06, 120, 300], ['D5']],
    ['two of them', [1000000, 250, 400, 600, 120, 3000000], ['D2', 'D7']],
    ['zero', [0, 250, 400, 600, 0, 300], []],
    ['a hundred times more', [100, 250, 40000, 600, 120, 300], []],
    ['withheld and missing ones', ['**', 250, '', 600, '—', 300], []],
    ['too few to say', [100, 2500000], []],
  ])('%s', (_name, values, cells) => {
    expect(slips(values)).toEqual(cells);
  });

  test('finds a target in another unit', () => {
    expect(slips([100, 250, 400, 600, 120, 300], '9000000')).toEqual(['D2']);
  });
});

describe('targets of several years', () => {
  const doubted = (...targets: readonly (readonly [year: number, value: number])[]): string[] =>
    cellsWith(
      'unit-slip',
      withLines({
        'targets.csv': [
          '指标,园区,年度,目标值,公开级别',
          ...targets.map(([year, value]) => `主营业务收入,东部园,${year},${value},公开`),
        ],
      }),
    );

  test.each([
    [
      'growing',
      [
        [2024, 80],
        [2025, 100],
        [2026, 135],
      ],
      [],
    ],
    [
      'with the decimal point moved',
      [
        [2024, 80],
        [2025, 100],
        [2026, 1350],
      ],
      ['D4'],
    ],
    [
      'with it moved the other way, in the middle',
      [
        [2024, 80],
        [2025, 9.5],
        [2026, 135],
      ],
      ['D3'],
    ],
    [
      'of two years',
      [
        [2025, 100],
        [2026, 1350],
      ],
      ['D3'],
    ],
    [
      'of a handful',
      [
        [2025, 1],
        [2026, 12],
      ],
      [],
    ],
    [
      'five times as much',
      [
        [2025, 100],
        [2026, 500],
      ],
      [],
    ],
  ] as const)('%s', (_name, targets, cells) => {
    expect(doubted(...targets)).toEqual(cells);
  });
});
