import { describe, expect, it } from 'vitest';
import { splitPhrases } from '../../src/format/phrases.ts';

describe('the phrases of a heading', () => {
  it.each([
    ['签约11个项目，其中亿元以上7个', ['签约11个项目，', '其中亿元以上7个']],
    ['开工11个、竣工8个；比去年多', ['开工11个、', '竣工8个；', '比去年多']],
    ['在册82个（不含搁置，终止的），开工最多', ['在册82个（不含搁置，终止的），', '开工最多']],
    ['2026年上半年签约11个', ['2026年上半年', '签约11个']],
    ['2026年上半年，签约11个', ['2026年上半年，', '签约11个']],
    ['2023年7月至2026年6月签约9个', ['2023年7月至2026年6月签约9个']],
    ['重点项目', ['重点项目']],
    ['', []],
  ])('of %s', (text, phrases) => {
    expect(splitPhrases(text)).toEqual(phrases);
    expect(splitPhrases(text).join('')).toBe(text);
  });
});
