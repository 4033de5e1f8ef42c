import { describe, expect, it } from 'vitest';
import { amountRuns, linePieces } from '../../src/format/line-pieces.ts';

describe('the pieces a line may begin with', () => {
  it.each([
    ['投资完成年目标38.62%', ['投资', '完成', '年目标', '38.62%']],
    ['差欠序时进度11.38个百分点，', ['差欠', '序时进度', '11.38个百分点，']],
    ['欠账15.36亿元', ['欠账', '15.36亿元']],
    ['约2100亩', ['约2100亩']],
    ['63%～68%', ['63%～68%']],
    ['2026年1—6月', ['2026年', '1—6月']],
    ['规上工业增加值增长12.4%', ['规上工业', '增加值', '增长', '12.4%']],
    ['30余家', ['30余家']],
    ['纸板（二期）', ['纸', '板（二期）']],
    ['', []],
  ])('of %s', (text, pieces) => {
    expect(linePieces(text)).toEqual(pieces);
  });

  it.each(['在册57个（不含搁置和终止的），处于开工阶段的最多（15个）', 'LED器件6.5万件（套）'])(
    'put together are the text: %s',
    (text) => {
      expect(linePieces(text).join('')).toBe(text);
    },
  );
});

it.each([
  ['欠账15.36亿元。', ['欠账', '[15.36亿元]', '。']],
  ['至2026-06-30止，约2100亩', ['至', '[2026-06-30]', '止，', '[约2100亩]']],
  ['没有数', ['没有数']],
  ['', []],
])('keeps the numbers of %s with their units', (text, runs) => {
  expect(amountRuns(text).map(({ amount, text: run }) => (amount ? `[${run}]` : run))).toEqual(
    runs,
  );
});

it('a name that no dictionary knows stays whole where it is given', () => {
  const text = '最高的是云江经开，最低的是西川经开';
  expect(linePieces(text)).not.toContain('云江经开，');
  const pieces = linePieces(text, ['云江经开', '西川经开']);
  expect(pieces.join('')).toBe(text);
  expect(pieces).toEqual(expect.arrayContaining(['云江经开，', '西川经开']));
});
