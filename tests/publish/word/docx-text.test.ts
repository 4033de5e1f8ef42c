import { expect, test } from 'vitest';
import type { Block } from '../../../src/publish/word/blocks.ts';
import { endOf } from '../../../src/publish/word/docx-text.ts';

const text = (letters: number): Block => ({ kind: 'paragraph', text: '字'.repeat(letters) });
const heading: Block = { kind: 'heading', text: '六、请求' };
const signed: Block = { kind: 'signature', lines: ['管委会', '2026年7月22日'] };

test.each<[string, Block[], number]>([
  ['a long last paragraph stands with it alone', [text(10), text(90), signed], 1],
  ['short ones are kept together', [text(90), text(20), text(20), text(20), signed], 1],
  ['a heading stays with them by itself', [text(90), heading, text(30), text(20), signed], 2],
  ['a report that nobody signs ends as it may', [text(90), text(20)], 2],
])('who signs does not stand beside one line: %s', (_, blocks, expected) => {
  expect(endOf(blocks)).toBe(expected);
});
