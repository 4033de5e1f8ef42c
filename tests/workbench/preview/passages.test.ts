import { describe, expect, test } from 'vitest';
import {
  changedPart,
  comparePassages,
  passagesOf,
} from '../../../src/workbench/preview/passages.ts';

const page = (main: string): string =>
  `<!DOCTYPE html><html><head><title>题</title></head><body><nav>导航</nav><main>${main}</main></body></html>`;

describe('the passages of a page', () => {
  test('are its paragraphs, headings, rows and drawings in the order they are read', () => {
    const html = page(
      '<h1>一</h1><div>松散<p>甲<b>乙</b><wbr>丙</p>尾</div><ul><li>项<ul><li>子项</li></ul></li></ul>' +
        '<table><tr><th>名</th><td>1 </td></tr></table><svg><title>不读</title><g><text>12</text><text>月</text></g></svg><script>x</script>',
    );
    expect(passagesOf(html).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'text 一',
      'text 松散',
      'text 甲乙丙',
      'text 尾',
      'text 项',
      'text 子项',
      'row 名\u30001',
      'drawing 12 月',
    ]);
  });

  test('each can be marked in the source', () => {
    const html = page('<p class="a">甲</p>');
    const [passage] = passagesOf(html);
    const at = passage?.at ?? 0;
    expect(`${html.slice(0, at)} data-x${html.slice(at)}`).toContain('<p class="a" data-x>甲');
  });
});

describe('what two pages say differently', () => {
  const compare = (before: string, after: string) =>
    comparePassages(passagesOf(page(before)), passagesOf(page(after)))?.map(
      ({ after: is, before: was, kind }) => [kind, was, is],
    );

  test.each([
    ['nothing', '<p>甲</p>', '<p>甲</p>', []],
    [
      'a number in a sentence',
      '<p>完成48.90亿元，增长2%。</p><p>乙</p>',
      '<p>完成52.14亿元，增长2%。</p><p>乙</p>',
      [['text', '完成48.90亿元，增长2%。', '完成52.14亿元，增长2%。']],
    ],
    [
      'rows by their first cell, though another came between',
      '<table><tr><td>税收</td><td>1</td></tr><tr><td>用工</td><td>2</td></tr></table>',
      '<table><tr><td>税收</td><td>3</td></tr><tr><td>电量</td><td>5</td></tr><tr><td>用工</td><td>4</td></tr></table>',
      [
        ['row', '税收\u30001', '税收\u30003'],
        ['row', undefined, '电量\u30005'],
        ['row', '用工\u30002', '用工\u30004'],
      ],
    ],
    ['what is new', '<p>甲</p>', '<p>甲</p><p>乙</p>', [['text', undefined, '乙']]],
    ['what is gone', '<p>甲</p><p>乙</p>', '<p>甲</p>', [['text', '乙', undefined]]],
    [
      'a sentence that is another is gone and new',
      '<p>今天天气很好</p>',
      '<p>税收完成一半</p>',
      [
        ['text', undefined, '税收完成一半'],
        ['text', '今天天气很好', undefined],
      ],
    ],
    [
      'a drawing',
      '<svg><text>1</text></svg>',
      '<svg><text>2</text></svg>',
      [['drawing', '1', '2']],
    ],
  ])('%s', (_name, before, after, changes) => {
    expect(compare(before, after)).toEqual(changes);
  });

  test('what is gone is marked where the next passage of the new page stands', () => {
    const after = passagesOf(page('<p>丙</p>'));
    const [change] = comparePassages(passagesOf(page('<p>甲乙丁</p><p>丙</p>')), after) ?? [];
    expect(change?.at).toBe(after[0]?.at);
  });
});

describe('the part that differs', () => {
  test.each([
    ['完成48.90亿元。', '完成52.14亿元。', '完成', '48.90', '52.14', '亿元。'],
    ['完成52.10亿元。', '完成52.14亿元。', '完成', '52.10', '52.14', '亿元。'],
    ['完成1.14亿元。', '完成2.14亿元。', '完成', '1.14', '2.14', '亿元。'],
    ['甲', '甲乙', '甲', '', '乙', ''],
  ])('%s → %s', (before, after, lead, was, is, tail) => {
    expect(changedPart(before, after)).toEqual({ lead, before: was, after: is, tail });
  });

  test('only a few letters around it are kept', () => {
    const words = '字'.repeat(40);
    const { lead, tail } = changedPart(`${words}1${words}`, `${words}2${words}`);
    expect([lead.length, tail.length]).toEqual([17, 17]);
  });
});
