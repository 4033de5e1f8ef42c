import { expect, test } from 'vitest';
import { checkSite } from '../../src/data/check-site.ts';
import { readProseHead } from '../../src/data/prose-head.ts';

const PROBLEM = '不能用 & 和 * 引用别处的内容，请把内容写全';

/** Nine levels of nine: a billion texts when written out. */
const BOMB = Array.from({ length: 9 }, (_, level) => {
  const entry = level === 0 ? '"哈"' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array<string>(9).fill(entry).join(', ')}]`;
}).join('\n');

test.each([
  ['a bomb of references', BOMB, 1],
  ['one reference', 'siteName: &name 示例\norganiser: *name', 1],
  ['a reference to nothing', 'siteName: 示例\norganiser: *nothing', 2],
])('site.yaml with %s is refused at its line', (_, text, row) => {
  const { diagnostics, site } = checkSite(new TextEncoder().encode(text));
  expect(site).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'not-yaml', row, problem: PROBLEM }]);
});

test('the head of a text with references is refused at its line', () => {
  expect(readProseHead(`---\ntitle: 总览\n${BOMB}\n---\n\n正文`).faults).toMatchObject([
    { severity: 'error', line: 3, problem: `${PROBLEM}。` },
  ]);
});

test('a star or an ampersand inside a text refers to nothing', () => {
  expect(readProseHead('---\ntitle: 研发&生产 * 进展\n---\n').faults).toEqual([]);
});
