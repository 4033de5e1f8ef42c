import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { TextRemark } from '../../src/data/text-remark.ts';
import { formatHtmlReport } from '../../src/desk/report-html.ts';
import { annotateTexts } from '../../src/desk/text-findings.ts';

const FILE = 'content/report/2026-06.mdx';
const SOURCE = '---\ntitle: 汇报\n---\n收入完成53亿元，增长<b>5%</b>。\n平稳。\n';
const remarks: readonly TextRemark[] = [
  {
    severity: 'error',
    file: FILE,
    line: 4,
    found: '53亿元',
    problem: '与数据不符。',
    binding: '<Value indicator="主营业务收入" />',
  },
  { severity: 'warning', file: FILE, line: 4, found: '5%', problem: '手打的数字。' },
];
const texts = new Map([[FILE, SOURCE]]);

describe('the printable report', () => {
  const html = formatHtmlReport({ files: new Map(), diagnostics: [], prose: remarks, texts });
  const { document } = parseHTML(html);

  test('names file, line, what was found and the binding to write', () => {
    expect(document.querySelector('h2')?.textContent).toBe(`文稿（${FILE}）`);
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '错误 第4行 “53亿元”：与数据不符。 请改成<Value indicator="主营业务收入" />',
      '提醒 第4行 “5%”：手打的数字。',
    ]);
  });

  test('shows the line with each place marked, its own tags as text', () => {
    const cell = document.querySelector('td.text');
    expect(cell?.textContent).toBe('收入完成53亿元1，增长<b>5%2</b>。');
    expect([...document.querySelectorAll('mark')].map(({ className }) => className)).toEqual([
      'error',
      'warning',
    ]);
  });

  test('counts the texts by themselves and does not call them sound', () => {
    expect(document.querySelector('.counts')?.textContent).toBe('文稿：1 处错误、1 处提醒');
  });
});

describe('an annotated text', () => {
  test('has a comment under the line, which the page does not show', () => {
    expect(
      annotateTexts(texts, remarks).get('文稿/report/2026-06.mdx')?.split('\n').slice(3, 7),
    ).toEqual([
      '收入完成53亿元，增长<b>5%</b>。',
      '{/* 错误说明：“53亿元”：与数据不符。请改成 <Value indicator="主营业务收入" />。 */}',
      '{/* 错误说明：“5%”：手打的数字。 */}',
      '平稳。',
    ]);
  });

  test('is made only of texts with something to say', () => {
    expect(annotateTexts(texts, []).size).toBe(0);
  });
});
