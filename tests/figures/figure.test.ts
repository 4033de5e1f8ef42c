import { describe, expect, it } from 'vitest';
import { formatRowRanges } from '../../src/figures/figure.ts';

describe('formatRowRanges', () => {
  it.each([
    ['one row', [7], '第7行'],
    ['neighbours become a range', [2, 3, 4, 9], '第2–4、9行'],
    ['order and repetition do not matter', [9, 4, 2, 3, 3], '第2–4、9行'],
    ['six ranges are still listed', [1, 3, 5, 7, 9, 11], '第1、3、5、7、9、11行'],
    ['more are counted', [1, 3, 5, 7, 9, 11, 13, 14], '第1、3、5、7、9、11…行，共8行'],
  ])('%s', (_name, rows, text) => {
    expect(formatRowRanges(rows)).toBe(text);
  });
});
