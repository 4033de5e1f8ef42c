import { describe, expect, test } from 'vitest';
import { checkBindings } from '../../../src/components/bindings/check-bindings.ts';
import { textFile } from '../../../src/texts/text-file.ts';
import {
  componentMarkup,
  footnote,
  insertAround,
  insertBlock,
  insertHeading,
  insertInline,
  type Insertion,
  lineAt,
  lineSpan,
  tableMarkup,
} from '../../../src/workbench/texts/insert.ts';
import { demoPark, demoSite } from '../../data/demo.ts';

/** A text with the caret at ‸, or a selection between two of them. */
function marked(text: string): { source: string; from: number; to: number } {
  const [lead = '', middle, tail] = text.split('‸');
  if (tail === undefined)
    return { source: lead + (middle ?? ''), from: lead.length, to: lead.length };
  const words = middle ?? '';
  return { source: lead + words + tail, from: lead.length, to: lead.length + words.length };
}

function done(source: string, { from, selectFrom, selectTo, text, to }: Insertion): string {
  const result = source.slice(0, from) + text + source.slice(to);
  const caret = selectFrom === selectTo ? '‸' : '';
  const selected = result.slice(selectFrom, selectTo);
  return caret === ''
    ? `${result.slice(0, selectFrom)}‸${selected}‸${result.slice(selectTo)}`
    : `${result.slice(0, selectFrom)}‸${result.slice(selectTo)}`;
}

describe('what is inserted', () => {
  test.each([
    ['Value', { indicator: '主营业务收入' }, '<Value indicator="主营业务收入" />'],
    ['Value', { indicator: '税收', park: '', period: undefined }, '<Value indicator="税收" />'],
    ['Sentence', { indicator: '税收', change: true }, '<Sentence indicator="税收" change />'],
    ['Slide', { title: '讲"清"' }, '<Slide title="讲”清”" />'],
    ['Cover', {}, '<Cover />'],
  ])('%s %j', (name, attributes, markup) => {
    expect(componentMarkup(name, attributes)).toBe(markup);
  });

  test('a table is one of Markdown, which the check lets pass', () => {
    const markup = tableMarkup(2, 1, (column) => `列${column}`);
    expect(markup).toBe('| 列1 | 列2 |\n| --- | --- |\n| 　 | 　 |');
    const known = { ...demoSite('public'), pictures: new Map(), whole: () => demoPark('internal') };
    expect(checkBindings([textFile('home.mdx', markup)], known)).toEqual([]);
  });
});

describe('where it is put', () => {
  test.each([
    ['完成‸。', '完成<X />‸。'],
    ['完成‸50亿元‸。', '完成<X />‸。'],
  ])('in running text: %s', (before, after) => {
    const { from, source, to } = marked(before);
    expect(done(source, insertInline('<X />', from, to))).toBe(after);
  });

  test.each([
    ['‸', '<X />‸\n'],
    ['甲‸乙', '甲乙\n\n<X />‸\n'],
    ['甲‸乙\n', '甲乙\n\n<X />‸\n'],
    ['甲‸\n\n丙', '甲\n\n<X />‸\n\n丙'],
    ['甲‸\n丙', '甲\n\n<X />‸\n\n丙'],
    ['甲\n\n‸\n\n丙', '甲\n\n<X />‸\n\n丙'],
    ['甲\n‸', '甲\n\n<X />‸\n'],
  ])('in a paragraph of its own: %j', (before, after) => {
    const { from, source } = marked(before);
    expect(done(source, insertBlock(source, '<X />', from))).toBe(after);
  });

  test.each([
    ['甲‸乙‸丙', '甲**‸乙‸**丙'],
    ['甲‸丙', '甲**‸字‸**丙'],
  ])('around words: %s', (before, after) => {
    const { from, source, to } = marked(before);
    expect(done(source, insertAround(source, '**', '字', from, to))).toBe(after);
  });

  test.each([
    ['一\n二‸三', '一\n## 二‸三'],
    ['## 二‸三', '二‸三'],
    ['### 二‸三', '## 二‸三'],
  ])('a heading: %j', (before, after) => {
    const { from, source } = marked(before);
    expect(done(source, insertHeading(source, 2, from))).toBe(after);
  });

  test.each([
    ['甲‸乙\n', '甲[^1]乙\n\n[^1]: ‸注‸\n'],
    ['甲[^1]乙‸\n\n[^1]: 旧\n', '甲[^1]乙[^2]\n\n[^1]: 旧\n[^2]: ‸注‸\n'],
  ])('a footnote: %j', (before, after) => {
    const { from, source } = marked(before);
    const [line, mark] = footnote(source, '注', from);
    const withLine = source.slice(0, line?.from) + (line?.text ?? '');
    expect(done(withLine, mark as Insertion)).toBe(after);
  });
});

describe('lines', () => {
  test.each([
    [1, '一'],
    [2, ''],
    [3, '三'],
    [9, '三'],
    [0, '一'],
  ])('the span of line %d', (line, words) => {
    const source = '一\n\n三';
    const { from, to } = lineSpan(source, line);
    expect(source.slice(from, to)).toBe(words);
  });

  test('the line of an offset', () => {
    expect([0, 1, 2, 3].map((offset) => lineAt('一\n\n三', offset))).toEqual([1, 1, 2, 3]);
  });
});
