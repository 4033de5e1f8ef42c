import { expect, test } from 'vitest';
import { formatDeadline, formatPlanned } from '../../src/format/day.ts';

test.each([
  ['2026-09-15', undefined, '2026年9月15日', '2026年9月15日前'],
  ['2026-09-30', '2026年9月', '2026年9月', '2026年9月底前'],
  ['2026-09-30', '2026年9月底', '2026年9月底', '2026年9月底前'],
  ['2026-09-30', '2026年9月底前', '2026年9月底前', '2026年9月底前'],
  ['2026-09-30', '2026年三季度', '2026年三季度', '2026年三季度末前'],
  ['2026-06-30', '2026年上半年', '2026年上半年', '2026年上半年内'],
  ['2026-12-31', '2026年', '2026年', '2026年底前'],
  ['2026-12-31', '2026年内', '2026年内', '2026年内'],
  [undefined, '近期', '近期', '近期'],
  [undefined, undefined, undefined, undefined],
])('%s written %s is said %s, as a limit %s', (day, text, planned, deadline) => {
  expect(formatPlanned(day, text)).toBe(planned);
  expect(formatDeadline(day, text)).toBe(deadline);
});
