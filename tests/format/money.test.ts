import { expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { formatMoneyReading, formatSum, moneyScale } from '../../src/format/money.ts';

test.each<[readonly Reading[], string, readonly string[]]>([
  [[110_000, 8500, 5000], '亿元', ['11.00亿元', '0.85亿元', '0.50亿元']],
  [[9999, 30], '万元', ['9999万元', '30万元']],
  [[10_000, 0], '亿元', ['1.00亿元', '0亿元']],
  [[20_000, 50], '亿元', ['2.000亿元', '0.005亿元']],
  [[20_000, 3], '亿元', ['2.0000亿元', '0.0003亿元']],
  [[-30_000, 400], '亿元', ['−3.00亿元', '0.04亿元']],
  [[20_000, 'withheld'], '亿元', ['2.00亿元', '未公布']],
  [['not-reported'], '万元', ['未报送']],
  [[], '万元', []],
])('amounts drawn together are written in one unit: %j', (amounts, unit, texts) => {
  const scale = moneyScale(amounts);
  expect(scale.unit).toBe(unit);
  expect(amounts.map((amount) => formatMoneyReading(amount, scale.format))).toEqual(texts);
});

test('a sum with gaps is written in the unit of its drawing', () => {
  const sum = {
    total: 'withheld',
    known: 5000,
    count: 3,
    inexact: false,
    atLeast: true,
    missing: 1,
    withheld: 1,
  } as const;
  const { format } = moneyScale([5000, 20_000]);
  expect(formatSum(sum, '个', format)).toBe('至少0.50亿元（另有1个未公布）');
});
