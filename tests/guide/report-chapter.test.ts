/** What the handbook's chapter on reports shows is what the report does. */
import { describe, expect, test } from 'vitest';
import { countText } from '../../src/figures/counting.ts';
import { textFile } from '../../src/texts/text-file.ts';
import { checkContent } from '../../src/report/prose/check-content.ts';
import { SECTIONS } from '../../src/report/sections.ts';
import { report as words } from '../../src/ui/report.ts';
import { demoPark } from '../data/demo.ts';
import { chapterTexts } from './texts.ts';

const chapter = chapterTexts.get('report') ?? '';
const rows = (title: string): string[][] => {
  const part = chapter.slice(chapter.indexOf(title));
  const table = /(?:^\|.*\n?)+/m.exec(part)?.[0] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

const park = demoPark('internal');

test('lists every section with its key', () => {
  expect(rows('可用的部分').map(([key]) => key)).toEqual(SECTIONS.map(({ id }) => `\`${id}\``));
  expect(rows('可用的部分').map(([, name]) => name)).toEqual(Object.values(words.sections));
});

/** The month a row says its report is of. */
const MONTHS = { 六: 6, 九: 9 } as const;

describe('the examples of what is found', () => {
  test.each(
    [
      ...rows('**错误**').map(([text = '']) => ['error', text] as const),
      ...rows('**提醒**').map(([text = '']) => ['warning', text] as const),
    ].filter(([, text]) => !text.startsWith('指标、')),
  )('%s: %s', (severity, row) => {
    const month = /（在(.)月的汇报里）/.exec(row)?.[1];
    const source = row
      .replace(/（在.*$/, '')
      .replaceAll('`', '')
      .replaceAll('…', 'indicator="主营业务收入"');
    const all = source.split(/，(?=下降-|<Value)|、(?=521400)/);
    for (const one of all) {
      const own = one.startsWith('521400') ? `主营业务收入${one}` : one;
      const isLater = month !== undefined && MONTHS[month as keyof typeof MONTHS] === 9;
      const path = isLater ? 'report/2025-09.mdx' : 'report/2026-06.mdx';
      const found = checkContent([textFile(path, `${own}。`)], park, 'month', []);
      expect(
        found.map((remark) => remark.severity),
        own,
      ).toContain(severity);
    }
  });

  test.each(rows('写法').filter(([code = '']) => code.includes('<Count')))(
    '%s counts what the chapter says',
    (code = '', shown = '') => {
      const [, of, key, value] = /of="(.+?)" (\w+)="(.+?)"/.exec(code) ?? [];
      const text = countText(park, { year: 2026, month: 6 }, { of, [key ?? '']: value });
      expect(shown).toContain(text);
    },
  );
});
