import { expect, test } from 'vitest';
import type { Qualifier } from '../../src/data/reading.ts';
import { growthPhrase } from '../../src/format/change.ts';
import { formatKnown, formatReading } from '../../src/format/missing.ts';
import { formatMoneyReading, formatSum } from '../../src/format/money.ts';
import { readingParts } from '../../src/format/reading-parts.ts';
import { formatQuantity } from '../../src/format/unit.ts';
import { addAmounts } from '../../src/model/amounts.ts';

test.each<[number, Qualifier, string, number, string]>([
  [2100, 'about', '亩', 1, '约2100亩'],
  [30, 'odd', '家', 0, '30余家'],
  [35, 'more', '家', 0, '35多家'],
  [16, 'around', '家', 0, '16家左右'],
  [5, 'over', '亿元', 2, '超5亿元'],
  [5, 'odd', '亿元', 2, '5亿余元'],
  [1600, 'odd', '万元', 2, '1600余万元'],
  [12_000, 'more', '万元', 0, '1.2亿多元'],
  [12.5, 'about', '亿元', 2, '约12.5亿元'],
  [100, 'above', '套', 0, '100套以上'],
  [38.62, 'nearly', '%', 2, '近38.62%'],
  [40, 'under', '%', 2, '不足40%'],
])('%d with %s in %s is said as the office says it', (number, qualifier, unit, decimals, text) => {
  const reading = { number, qualifier };
  expect(formatReading(reading, (value) => formatQuantity(value, unit, { decimals }))).toBe(text);
  const parts = readingParts(reading, unit, { decimals });
  if (unit !== '%') expect(parts.number + parts.unit).toBe(text);
});

test('a known text is the number with its qualifier, or nothing', () => {
  expect(formatKnown({ number: 3, qualifier: 'about' }, String)).toBe('约3');
  expect(formatKnown('withheld', String)).toBeUndefined();
  expect(formatKnown(undefined, String)).toBeUndefined();
});

test('a rate keeps its direction in the word and its qualifier at the number', () => {
  expect(growthPhrase({ number: 20, qualifier: 'about' })).toBe('同比增长约20%');
  expect(growthPhrase({ number: -5, qualifier: 'over' })).toBe('同比下降超5%');
});

test('a sum over a number that is not exact is 约, with or without gaps', () => {
  const sum = addAmounts([3000, { number: 2000, qualifier: 'odd' }]);
  expect(sum.total).toEqual({ number: 5000, qualifier: 'about' });
  expect(formatSum(sum)).toBe('约5000万元');
  expect(formatMoneyReading(sum.total)).toBe('约5000万元');
  expect(formatSum(addAmounts([3000, { number: 2000, qualifier: 'odd' }, 'withheld']))).toBe(
    '至少5000万元（另有1个未公布）',
  );
  expect(formatSum(addAmounts([3000, { number: 2000, qualifier: 'about' }, 'withheld']))).toBe(
    '至少约5000万元（另有1个未公布）',
  );
});
