import { describe, expect, test } from 'vitest';
import { cellsWith, observationLines, withLines } from './found.ts';

function growthCells(indicator: string, base: string, value: string, growth: string): string[] {
  const rows = [
    `${indicator},东部园,2025年1-6月,${base}`,
    `${indicator},东部园,2026年1-6月,${value},${growth}`,
  ];
  return cellsWith('growth-differs', withLines({ 'observations.csv': observationLines(rows) }));
}

describe('stated growth beside the two levels', () => {
  test.each([
    ['主营业务收入', '40', '48', '20', []],
    ['主营业务收入', '40', '48', '24.9', []],
    ['主营业务收入', '40', '48', '26', ['E3']],
    ['主营业务收入', '40', '48', '-20', ['E3']],
    // Comparable prices may differ more from the levels at current prices.
    ['工业增加值', '40', '48', '9', []],
    ['工业增加值', '40', '48', '7', ['E3']],
    // 0.16 may be 0.155 and 0.20 may be 0.205.
    ['主营业务收入', '0.16', '0.20', '19.44', []],
    // Very large growth may differ by a tenth of itself.
    ['主营业务收入', '10', '60', '532.24', []],
    ['主营业务收入', '10', '60', '600', ['E3']],
    // A reason on either side says nothing.
    ['主营业务收入', '**', '48', '99', []],
    ['主营业务收入', '40', '**', '99', []],
    ['主营业务收入', '40', '48', '—', []],
    // A percentage has no growth of its own.
    ['战新产业占比', '30', '36', '6', []],
  ])('%s %s → %s, stated %s: %j', (indicator, base, value, growth, cells) => {
    expect(growthCells(indicator, base, value, growth)).toEqual(cells);
  });

  test.each(['0', '-3'])('has no growth on a base of %s', (base) => {
    const rows = [
      `主营业务收入,东部园,2025年1-6月,${base}`,
      '主营业务收入,东部园,2026年1-6月,48,20',
    ];
    const files = withLines({ 'observations.csv': observationLines(rows) });
    expect(cellsWith('growth-without-base', files)).toEqual(['E3']);
  });
});
