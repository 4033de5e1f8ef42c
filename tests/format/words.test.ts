import { expect, test } from 'vitest';
import { wordsOf } from '../../src/format/words.ts';

test.each([
  ['固定资产投资增长', '固定|资产|投资|增长'],
  // Engines disagree about masked numbers; a line must break alike in all of them.
  ['增长XX.X%', '增长|XX.X|%'],
  ['12,345.67亿元', '12,345.67|亿|元'],
  ['DK-01地块', 'DK|-|01|地|块'],
  ['A座 B座', 'A|座| |B|座'],
  ['“专精特新”企业', '“|专精|特|新|”|企业'],
  ['e\u0301tat。', 'e\u0301tat|。'],
  ['🏭园区', '🏭|园区'],
  ['', ''],
])('the words of %s', (text, words) => {
  expect(
    wordsOf(text)
      .map((word) => word.text)
      .join('|'),
  ).toBe(words);
});

test('words say where they begin', () => {
  const text = '2026年上半年XX.X亿元，园区';
  for (const word of wordsOf(text))
    expect(text.slice(word.index, word.index + word.text.length)).toBe(word.text);
});
