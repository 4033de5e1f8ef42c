import { describe, expect, test } from 'vitest';
import { parsePeriod, periodKey } from '../../src/data/period.ts';

describe('parsePeriod', () => {
  test.each([
    ['2026年1-6月', '2026-06'],
    ['2026年1—6月', '2026-06'],
    ['2026年1～6月', '2026-06'],
    ['2026年1至6月份', '2026-06'],
    ['２０２６年１－６月', '2026-06'],
    [' 2026 年 1 - 6 月 ', '2026-06'],
    ['2026年1月-6月', '2026-06'],
    ['2026年1-2月', '2026-02'],
    ['2026年一季度', '2026-03'],
    ['2026年第一季度', '2026-03'],
    ['2026年上半年', '2026-06'],
    ['2026年前三季度', '2026-09'],
    ['2026年', '2026-12'],
    ['2026年度', '2026-12'],
    ['2026年全年', '2026-12'],
    ['2026年(全年)', '2026-12'],
    ['2026年（全年）', '2026-12'],
    ['2026年6月', '2026-06'],
    ['2026年6月末', '2026-06'],
    ['2026.6', '2026-06'],
    ['2026.06', '2026-06'],
    ['2026.10', '2026-10'],
    ['2026.01', '2026-01'],
    ['2026-06', '2026-06'],
    ['2026-1', '2026-01'],
    ['2026/6', '2026-06'],
    ['202606', '2026-06'],
  ])('reads %s as %s', (text, key) => {
    const parsed = parsePeriod(text);
    expect('problem' in parsed ? parsed.problem : periodKey(parsed)).toBe(key);
  });

  test.each([
    ['2026.1', 'period-ambiguous'],
    ['2026', 'period-ambiguous'],
    ['1-6', 'period-turned-into-date'],
    ['1月6日', 'period-turned-into-date'],
    ['Jun-26', 'period-turned-into-date'],
    ['6-Jun', 'period-turned-into-date'],
    ['46174', 'period-turned-into-date'],
    ['1-6月', 'period-without-year'],
    ['6月', 'period-without-year'],
    ['上半年', 'period-without-year'],
    ['2026年二季度', 'period-not-cumulative'],
    ['2026年下半年', 'period-not-cumulative'],
    ['2026年3-6月', 'period-not-cumulative'],
    ['2026-06-30', 'period-is-a-date'],
    ['2026年6月30日', 'period-is-a-date'],
    ['2026年13月', 'no-such-month'],
    ['2026年0月', 'no-such-month'],
    ['2206年6月', 'year-out-of-range'],
    ['去年同期', 'not-a-period'],
    ['2026年六月', 'not-a-period'],
  ])('refuses %s (%s)', (text, code) => {
    expect(parsePeriod(text)).toMatchObject({ code });
  });

  test.each([
    ['2026年6-1月', '2026年1-6月'],
    ['2026年1-2', '2026年1-2月'],
    ['26年1-6月', '2026年1-6月'],
  ])('proposes for %s a period that it reads', (text, proposal) => {
    const refused = parsePeriod(text);
    expect(refused).toMatchObject({ fix: expect.stringContaining(proposal) });
    expect(parsePeriod(proposal)).toHaveProperty('month');
  });
});
