import { describe, expect, test } from 'vitest';
import {
  formatMarkLegend,
  formatMissing,
  formatReading,
  missingMark,
} from '../../src/format/missing.ts';
import { formatPercent } from '../../src/format/percent.ts';

describe('missing readings', () => {
  test.each([
    ['withheld', '未公布', '*'],
    ['not-reported', '未报送', '…'],
    ['not-applicable', '不适用', '—'],
  ] as const)('%s is %s, in tables %s', (reason, word, mark) => {
    expect(formatMissing(reason)).toBe(word);
    expect(missingMark(reason)).toBe(mark);
    expect(formatReading(reason, String)).toBe(word);
    expect(formatReading(reason, String, 'mark')).toBe(mark);
  });

  test('a number is written by its own formatter', () => {
    expect(formatReading(20.47, formatPercent)).toBe('20.47%');
  });

  test('the legend explains the marks that occur', () => {
    expect(formatMarkLegend([1, 'not-reported', 'withheld', 'withheld'])).toBe(
      '* 未公布；… 未报送',
    );
    expect(formatMarkLegend([1, 2])).toBe('');
  });
});
