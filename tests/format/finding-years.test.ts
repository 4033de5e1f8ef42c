import { expect, test } from 'vitest';
import { yearsFinding } from '../../src/format/finding-years.ts';
import { sameMonthsByYear } from '../../src/model/series.ts';
import type { Reading } from '../../src/data/reading.ts';
import { INDICATORS, observation, tables } from '../model/tables.ts';

/** The finding for values of consecutive years that end in 2026; undefined leaves a year out. */
function finding(code: string, values: readonly (Reading | undefined)[], month = 6): string {
  const indicator = INDICATORS.find((row) => row.code === code);
  if (indicator === undefined) throw new Error(code);
  const rows = values.flatMap((value, index) =>
    value === undefined
      ? []
      : [
          observation(code, 'zone', {
            value,
            period: { year: 2027 - values.length + index, month },
          }),
        ],
  );
  const points = sameMonthsByYear(tables(rows), code, 'zone', { year: 2026, month });
  return yearsFinding(indicator, points);
}

test.each<[string, readonly (Reading | undefined)[], string]>([
  [
    'revenue',
    [31.2, 36.1, 43.28, 52.14],
    '2023—2026年上半年，主营业务收入由31.20亿元逐年增至52.14亿元',
  ],
  ['revenue', [52.14, 40, 30], '2024—2026年上半年，主营业务收入由52.14亿元逐年减至30亿元'],
  ['revenue', [43.28, 52.14], '2025—2026年上半年，主营业务收入由43.28亿元增至52.14亿元'],
  [
    'revenue',
    [31.2, 60, 52.14],
    '2024—2026年上半年，主营业务收入由31.20亿元增至52.14亿元，2025年最高',
  ],
  [
    'revenue',
    [31.2, 20, 52.14],
    '2024—2026年上半年，主营业务收入由31.20亿元增至52.14亿元，2025年最低',
  ],
  ['revenue', [31.2, 45, 40, 52.14], '2023—2026年上半年，主营业务收入由31.20亿元增至52.14亿元'],
  ['revenue', [31.2, undefined, 52.14], '2024—2026年上半年，主营业务收入由31.20亿元增至52.14亿元'],
  [
    'revenue',
    [31.2, 'withheld', 52.14],
    '2024—2026年上半年，主营业务收入由31.20亿元增至52.14亿元（2025年未公布）',
  ],
  [
    'revenue',
    [52.14, 60, 52.14],
    '2024—2026年上半年，主营业务收入首尾持平，均为52.14亿元，2025年最高',
  ],
  ['revenue', [52.14, 52.14], '2025—2026年上半年，主营业务收入持平，均为52.14亿元'],
  ['revenue', [52.14], '2026年上半年主营业务收入为52.14亿元'],
  ['revenue', ['withheld', 'withheld'], '主营业务收入历年数据未公布'],
  ['revenue', ['withheld', 'not-reported'], '主营业务收入历年数据1年未公布、1年未报送'],
  ['revenue', [], '主营业务收入暂无历年数据'],
  ['export', [0.98, 1.5, 2.12], '2024—2026年上半年，出货值由9800万元逐年增至2.12亿元'],
  ['fit', [60, 62, 63.2], '2024—2026年上半年，产业契合度由60%逐年升至63.20%'],
  ['staff', [8000, 9123, 10723], '2024—2026年6月末，从业人员由8000人逐年增至10723人'],
])('%s %j', (code, values, expected) => {
  expect(finding(code, values)).toBe(expected);
});

test('whole years are named by the year alone', () => {
  expect(finding('revenue', [80, 90], 12)).toBe('2025—2026年，主营业务收入由80亿元增至90亿元');
  expect(finding('staff', [80, 90], 12)).toBe('2025—2026年末，从业人员由80人增至90人');
});
