import { expect, test } from 'vitest';
import { formatEntryStandard } from '../../src/format/entry-standard.ts';

test.each([
  [30.5, '万元/亩', '不低于30.5万元/亩'],
  [{ number: 1.2, qualifier: 'over' }, '', '大于1.2'],
  [{ number: 30, qualifier: 'least' }, '万元/亩', '不低于30万元/亩'],
  [{ number: 30, qualifier: 'above' }, '万元/亩', '不低于30万元/亩'],
  [{ number: 0.5, qualifier: 'most' }, '', '不高于0.5'],
  ['withheld', '', '未公布'],
] as const)('%j is the standard %s', (base, unit, text) => {
  expect(formatEntryStandard(base, unit)).toBe(text);
});
