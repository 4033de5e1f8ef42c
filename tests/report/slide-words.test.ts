import { expect, test } from 'vitest';
import { deckTitle } from '../../src/report/prose/deck-title.ts';
import { slideRemarks } from '../../src/report/prose/slide-words.ts';
import { textFile } from '../../src/texts/text-file.ts';

const JUNE = { year: 2026, month: 6 };
const MAY = { year: 2026, month: 5 };

const remarks = (text: string, period = JUNE): string[] =>
  slideRemarks('content/deck/main.mdx', textFile('deck/main.mdx', text), period).map(
    ({ found, line, severity }) => `${severity} ${line} ${found}`,
  );

test.each([
  ['the head', '---\ntitle: 上半年运行情况汇报\n---\n', ['error 2 上半年']],
  ['the cover', '\n<Cover title="2026年一季度运行情况" />', ['error 2 2026年一季度']],
  ['the cover of another year', '<Cover title="2025年1—5月汇报" />', ['error 1 2025年1—5月']],
  ['a slide', '<Figure id="a" title="截至6月底的进度" />', ['error 1 截至6月底']],
  ['a note', '<Headlines\n  notes="前三季度，收入增长。"\n/>', ['error 2 前三季度']],
])('another period in the title of %s is found', (_where, text, expected) => {
  expect(remarks(text, MAY)).toEqual(expected);
});

test.each([
  '---\ntitle: 上半年运行情况汇报\n---\n\n<Cover title="2026年上半年运行情况" />',
  '<Cover title="三季度重点工作" />',
  '<Cover title="运行情况汇报" notes="与一季度相比，下半年的重点是达产。" />',
  '<Figure id="a" notes="收入比一季度加快，力争前三季度补上。" />',
])('the own period, what comes next and comparisons are left alone: %s', (text) => {
  expect(remarks(text)).toEqual([]);
});

test.each([
  ['运行情况汇报', JUNE, '2026年上半年运行情况汇报'],
  ['经济运行专题', MAY, '2026年1—5月经济运行专题'],
  ['一季度运行情况', { year: 2026, month: 3 }, '一季度运行情况'],
])('a deck named %s is titled by its period', (name, period, title) => {
  expect(deckTitle(name, period)).toBe(title);
});
