import { describe, expect, test } from 'vitest';
import {
  nameProblem,
  newOther,
  newReport,
  renamed,
} from '../../../src/workbench/texts/new-text.ts';
import { textBytes, textEntries, textSource } from '../../../src/workbench/texts/text-list.ts';

const encoder = new TextEncoder();
const folder = (files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));

const FILES = folder({
  'data/parks.csv': '',
  'content/site.yaml': '',
  'content/about.mdx': '',
  'content/home.mdx': '---\ntitle: 运行特点\n---\n',
  'content/guide/faq.mdx': '',
  'content/deck/land.mdx': '---\ntitle: 土地专题\nperiod: 2026年1-3月\n---\n',
  'content/deck/main.mdx': '',
  'content/indicators/revenue.mdx': '',
  'content/report/2026-03.mdx': '',
  'content/report/2026-06.mdx':
    '\uFEFF---\r\ntitle: 汇报\r\ndate: 2026-07-22\r\nsignature: 管委会\r\n---\r\n\r\n正文。\r\n',
  'content/report/draft.mdx': '',
  'content/notes/a.mdx': '',
});

describe('the texts of a folder', () => {
  const entries = textEntries(FILES, new Map([['revenue', '主营业务收入']]));

  test('stand in groups, the latest report and the main parts first, each with its page and period', () => {
    expect(
      entries.map(({ address, file, group, name, period }) => [group, file, name, period, address]),
    ).toEqual([
      ['report', 'content/report/draft.mdx', 'draft汇报', undefined, undefined],
      [
        'report',
        'content/report/2026-06.mdx',
        '2026年上半年汇报',
        '2026-06',
        'report/2026-06.html',
      ],
      [
        'report',
        'content/report/2026-03.mdx',
        '2026年一季度汇报',
        '2026-03',
        'report/2026-03.html',
      ],
      ['page', 'content/home.mdx', '总览页的文字', undefined, 'index.html'],
      ['page', 'content/about.mdx', '统计口径与说明', undefined, 'about.html'],
      [
        'page',
        'content/indicators/revenue.mdx',
        '指标说明：主营业务收入',
        undefined,
        'indicators/revenue.html',
      ],
      ['deck', 'content/deck/main.mdx', '大屏演示（总的一份）', undefined, 'deck/index.html'],
      ['deck', 'content/deck/land.mdx', '土地专题', '2026-03', 'deck/land.html'],
      ['other', 'content/notes/a.mdx', 'notes/a', undefined, undefined],
    ]);
  });

  test('the handbook is not among them', () => {
    expect(entries.map(({ file }) => file)).not.toContain('content/guide/faq.mdx');
  });

  test('those with a fixed name stay where they are', () => {
    expect(entries.filter(({ isMovable }) => !isMovable).map(({ file }) => file)).toEqual([
      'content/home.mdx',
      'content/about.mdx',
      'content/deck/main.mdx',
    ]);
  });

  test('a text of an editor on Windows is read without its mark and its second line ends', () => {
    const source = textSource(FILES.get('content/report/2026-06.mdx') as Uint8Array);
    expect(source).toMatch(/^---\ntitle/);
    expect(source).not.toContain('\r');
  });

  test('and is written as it was found', () => {
    const before = FILES.get('content/report/2026-06.mdx') as Uint8Array;
    expect(textBytes(textSource(before), before)).toEqual(before);
    expect(textBytes('甲\n', undefined)).toEqual(encoder.encode('甲\n'));
  });
});

describe('a new report', () => {
  const sections = [
    { id: 'economy', name: '经济运行情况' },
    { id: 'problems', name: '存在问题' },
  ];

  test('begins with the words of the one before, without its day', () => {
    expect(newReport(FILES, '2026-07', sections)).toEqual({
      file: 'content/report/2026-07.mdx',
      source: '---\ntitle: 汇报\nsignature: 管委会\n---\n\n正文。\n',
      from: 'content/report/2026-06.mdx',
    });
  });

  test('begins with the parts of the report where none was written', () => {
    expect(newReport(folder({}), '2026-07', sections)).toEqual({
      file: 'content/report/2026-07.mdx',
      source:
        '---\ntitle: 运行情况汇报\n---\n\n## 一、经济运行情况\n\n<Facts section="economy" />\n\n## 二、存在问题\n\n<Facts section="problems" />\n',
      from: undefined,
    });
  });

  test('takes the place of none that is there', () => {
    expect(newReport(FILES, '2026-06', sections)).toEqual({
      problem: '已有 content/report/2026-06.mdx，请换一个。',
    });
  });
});

describe('names', () => {
  test.each([
    ['report', '2026-07', undefined],
    ['report', '2026年7月', /应写成 2026-07/],
    ['report', '2026-06', /已有/],
    ['deck', 'economy-q3', undefined],
    ['deck', '经济', /只能用小写字母/],
    ['deck', '../x', /只能用小写字母/],
    ['deck', 'land', /已有/],
    ['indicators', 'tax', undefined],
  ] as const)('%s %s', (kind, name, problem) => {
    const found = nameProblem(FILES, kind, name);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });

  test('another name keeps the kind of a text', () => {
    expect(renamed(FILES, 'content/deck/land.mdx', 'land-q1')).toEqual({
      file: 'content/deck/land-q1.mdx',
    });
    expect(renamed(FILES, 'content/home.mdx', 'first')).toHaveProperty('problem');
  });

  test('another text than a report begins with a head', () => {
    expect(newOther(FILES, 'deck', 'economy', '经济"专题"')).toHaveProperty(
      'source',
      '---\ntitle: "经济\\"专题\\""\n---\n\n<Cover />\n\n<Headlines />\n\n<Closing />\n',
    );
  });
});
