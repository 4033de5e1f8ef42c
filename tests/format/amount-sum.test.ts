import { expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { formatAmountSum } from '../../src/format/amount-sum.ts';
import { addAmounts } from '../../src/model/amounts.ts';

const area = (value: number): string => `${value}亩`;

test.each<[readonly Reading[], string]>([
  [[100, 50], '150亩'],
  [[100, 'not-applicable'], '100亩'],
  [[100, 'withheld'], '至少100亩（另有1个未公布）'],
  [[100, 'not-reported', 'not-reported'], '至少100亩（另有2个未报送）'],
  [[100, 'withheld', 'not-reported', 'not-reported'], '至少100亩（另有1个未公布、2个未报送）'],
  [['withheld', 'not-reported'], '未公布'],
  [['not-applicable'], '不适用'],
])('%j is %s', (parts, text) => {
  expect(formatAmountSum(addAmounts(parts), area)).toBe(text);
});
