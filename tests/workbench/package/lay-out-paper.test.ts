/** Rules for print are made rules for all media, and those for screens none. */
import { expect, test } from 'vitest';
import { asForPrint } from '../../../src/workbench/package/lay-out-paper.ts';

test.each([
  ['print', 'all'],
  ['screen', 'not all'],
  ['screen and (max-width: 700px)', 'not all'],
  ['only print and (min-width: 10px)', 'only all and (min-width: 10px)'],
  ['print, screen and (max-width: 700px)', 'all, not all'],
  ['not screen', 'all'],
  ['not print', 'not all'],
  ['(max-width: 700px)', '(max-width: 700px)'],
  ['', ''],
])('%s', (media, expected) => {
  expect(asForPrint(media)).toBe(expected);
});
