/** Sums made without a host are the ones Node makes. */
import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Of } from '../../src/data/sha256.ts';

test.each([
  ['nothing', ''],
  ['a text in UTF-8', '园区经济运行 2026\r\n'],
  ['a letter outside the basic plane', '𠮷'],
])('%s', (_, text) => {
  expect(sha256Of(text)).toBe(hash('sha256', text));
  expect(sha256Of(new TextEncoder().encode(text))).toBe(hash('sha256', text));
});

test.each([55, 56, 63, 64, 65, 100_000])('%d bytes, around the ends of its blocks', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
  expect(sha256Of(bytes)).toBe(hash('sha256', bytes));
});
