import { describe, expect, test } from 'vitest';
import type { TextAcknowledgement } from '../../src/data/text-acknowledgement.ts';
import type { TextRemark } from '../../src/data/text-remark.ts';
import { acknowledgeTexts } from '../../src/report/prose/acknowledge-texts.ts';
import { parseText } from '../../src/texts/parse-text.ts';
import { publishedPart } from '../../src/report/prose/plain-text.ts';
import { numberOfPersonRemarks } from '../../src/report/prose/personal-numbers.ts';

const NUMBERS = { internal: new Set<string>(), published: new Set<string>() };
const FILE = 'content/home.mdx';

const remarks = numberOfPersonRemarks(
  FILE,
  publishedPart(
    parseText(
      '---\ntitle: 总览\n---\n\n请拨13800138000。{/* 备用 13900139000 */}\n或13700137000。',
    ),
  ),
  NUMBERS,
  'error',
);

const acknowledged = (found?: string, code = 'personal-number'): TextAcknowledgement => ({
  at: { file: 'data/acknowledged.csv', row: 2 },
  file: FILE,
  code,
  found,
  note: '已核实：热线电话（张三，2026-07-10）',
});

const say = ({ found, line, problem, severity }: TextRemark): string =>
  `${severity} ${line} ${found} ${problem}`;

describe('numbers of persons in a text', () => {
  test('are told with their lines; comments no page shows are let be', () => {
    expect(remarks.map(({ found, line, severity }) => `${severity} ${line} ${found}`)).toEqual([
      'error 5 13800138000',
      'error 6 13700137000',
    ]);
  });

  test('are notes once acknowledged, each by what was found', () => {
    const { remarks: settled, unused } = acknowledgeTexts(remarks, [acknowledged('13800138000')]);
    expect(settled.map(say)).toEqual([
      'note 5 13800138000 文稿里有手机号码。已核实：热线电话（张三，2026-07-10）。',
      expect.stringMatching(/^error 6 13700137000 /),
    ]);
    expect(unused).toEqual([]);
  });

  test('are all acknowledged by a row that names no contents', () => {
    const { remarks: settled } = acknowledgeTexts(remarks, [acknowledged()]);
    expect(settled.map(({ severity }) => severity)).toEqual(['note', 'note']);
  });

  test.each([
    ['of another text', { ...acknowledged(), file: 'content/about.mdx' }],
    ['of another code', acknowledged(undefined, 'name-not-public')],
    ['of something not found', acknowledged('13600136000')],
  ])('an acknowledgement %s meets nothing, and that is told at its row', (_, one) => {
    const { remarks: settled, unused } = acknowledgeTexts(remarks, [one]);
    expect(settled).toEqual(remarks);
    expect(unused).toMatchObject([
      {
        code: 'acknowledgement-unused',
        severity: 'warning',
        file: 'data/acknowledged.csv',
        row: 2,
      },
    ]);
  });
});

test('a remark without a code cannot be acknowledged', () => {
  const plain: TextRemark = {
    severity: 'error',
    file: FILE,
    line: 1,
    found: '99',
    problem: '不符。',
  };
  expect(acknowledgeTexts([plain], [acknowledged()]).remarks).toEqual([plain]);
});

test('the notes of slides are looked at where they are published', () => {
  const source = '<Figure id="a" notes="请拨13800138000。\n再拨" part="经济" />\n热线13700137000';
  const found = (isPublic: boolean): string[] =>
    numberOfPersonRemarks(FILE, publishedPart(parseText(source), isPublic), NUMBERS, 'error').map(
      (remark) => `${remark.line} ${remark.found}`,
    );
  expect(found(true)).toEqual(['1 13800138000', '3 13700137000']);
  expect(found(false)).toEqual(['3 13700137000']);
});
