import { describe, expect, it } from 'vitest';
import { cell, INDICATOR_ROWS, numberIn, observation, OBSERVATIONS } from './read-demo.ts';

describe('what the demo leaves out', () => {
  it('withholds the exports of two parks, so that neither follows from the other', () => {
    const exports = OBSERVATIONS.filter((row) => row['指标'] === '出货值');
    const withheld = exports.filter((row) => row['数值'] === '*').map((row) => row['园区']);
    expect(new Set(withheld)).toEqual(new Set(['西湾园', '东屏园']));
  });

  it('has nothing that applies where a park has no exports or did not exist yet', () => {
    expect(cell(observation('出货值', '2026年1-6月', '北岭园'), '数值')).toBe('—');
    expect(cell(observation('主营业务收入', '2023年1-6月', '北岭园'), '数值')).toBe('—');
    expect(cell(observation('主营业务收入', '2024年1-6月', '北岭园'), '同比(%)')).toBe('—');
  });

  it('has one indicator a month late and one not reported, none of them on the home page', () => {
    const real = OBSERVATIONS.filter((row) => row['数据状态'] !== '预计');
    const latest = new Map(real.map((row) => [row['指标'], cell(row, '期间')]));
    const late = [...latest].filter(([, period]) => !/^2026年(1-)?6月$/.test(period));
    expect(late).toEqual([['综合能源消费量', '2026年1-5月']]);
    const blank = OBSERVATIONS.filter((row) => row['数值'] === '').map((row) => row['指标']);
    expect(blank).toEqual(['直接融资']);
    for (const name of ['综合能源消费量', '直接融资']) {
      const indicator = INDICATOR_ROWS.find((row) => row['指标名称'] === name);
      expect(indicator?.['首页']).toBe('否');
    }
  });

  it('says what was published before a revision', () => {
    const revised = OBSERVATIONS.filter((row) => row['数据状态'] === '修订');
    expect(revised).toHaveLength(1);
    expect(revised[0]?.['备注']).toMatch(/^年报审核后修订，原发布数[\d.]+亿元$/);
  });

  it('tells what is expected of the zone’s whole year, and of nothing else', () => {
    const expected = OBSERVATIONS.filter((row) => row['数据状态'] === '预计');
    expect(expected.map((row) => [row['指标'], row['园区'], row['期间']])).toEqual([
      ['规上工业总产值', '全区', '2026年1-12月'],
      ['地区生产总值', '全区', '2026年1-12月'],
      ['规上工业企业数', '全区', '2026年12月'],
    ]);
    for (const row of expected) {
      const half = observation(cell(row, '指标'), cell(row, '期间').replace('12月', '6月'));
      expect(numberIn(row, '数值')).toBeGreaterThan(numberIn(half, '数值'));
    }
  });
});
