import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/data/indicators.ts';
import type { Reading } from '../../src/data/reading.ts';
import { sameTimeText } from '../../src/figures/texts.ts';
import { demoPark } from '../data/demo.ts';

describe('sameTimeText', () => {
  const [revenue] = demoPark('internal').indicators;
  it.each<[string, string, Reading, Reading, string]>([
    ['a rate', '亿元', 12.4, 'not-reported', '+12.40%'],
    ['the rate before the change', '人', 5, 1600, '+5%'],
    ['a change where no rate is stated', '人', 'not-reported', 1600, '+1600人'],
    ['a change downwards', '人', 'withheld', -20, '−20人'],
    ['points of a share', '%', 'not-reported', 1.2, '+1.20个百分点'],
    ['why there is neither', '亿元', 'withheld', 'not-reported', '未公布'],
  ])('writes %s', (_, unit, growth, change, text) => {
    const indicator = { ...revenue, unit, decimals: 0 } as Indicator;
    expect(sameTimeText({ indicator, growth, change })).toBe(text);
  });
});
