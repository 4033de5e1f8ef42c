import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/format/escape-markup.ts';

test.each([
  ['12.34亿元', '12.34亿元'],
  ['A & B <b>', 'A &amp; B &lt;b&gt;'],
  [`"甲" '乙'`, '&quot;甲&quot; &#39;乙&#39;'],
  ['甲\u0000乙\u001f\tC\n\uffff', '甲乙\tC\n'],
])('%j is written as %j', (text, written) => {
  expect(escapeMarkup(text)).toBe(written);
});
