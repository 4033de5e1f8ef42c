import { describe, expect, it } from 'vitest';
import { creditCheckDigit } from '../../src/data/columns/credit-code.ts';
import { cell, numberIn, observation, readDemo } from './read-demo.ts';

const FIRMS = readDemo('enterprises.csv');
const PERIODS = readDemo('enterprise-periods.csv');
const EVENTS = readDemo('enterprise-events.csv');
const TITLES = readDemo('qualifications.csv');
const BY_NAME = new Map(FIRMS.map((firm) => [cell(firm, '简称'), firm]));
const PARKS = ['新城园', '西湾园', '东屏园', '北岭园'];

function firmOf(row: Record<string, string>): Record<string, string> {
  const found = BY_NAME.get(cell(row, '企业'));
  if (found === undefined) throw new Error(`no firm ${row['企业']}`);
  return found;
}

function total(
  park: string,
  period: string,
  value: (row: Record<string, string>) => number,
): number {
  return PERIODS.filter((row) => row['期间'] === period)
    .filter((row) => firmOf(row)['园区'] === park && firmOf(row)['规上企业'] === '是')
    .reduce((sum, row) => sum + value(row), 0);
}

/** Observations name points in time without 1-. */
function indicator(name: string, period: string, park: string, point: boolean): number {
  const written = point ? period.replace('年1-', '年') : period;
  return numberIn(observation(name, written, park), '数值');
}

describe('the demo firms', () => {
  it('are 120, of which as many are above scale or stand still as the indicators say', () => {
    expect(FIRMS).toHaveLength(120);
    for (const park of PARKS) {
      const own = FIRMS.filter((firm) => firm['园区'] === park && firm['规上企业'] === '是');
      const at = '2026年6月';
      expect(own.length).toBe(numberIn(observation('规上工业企业数', at, park), '数值'));
      const idle = own.filter((firm) => firm['经营状态'] === '停产').length;
      expect(idle).toBe(numberIn(observation('停产半停产企业数', at, park), '数值'));
    }
    expect(FIRMS.filter((firm) => cell(firm, '培育方向').includes('拟升规'))).toHaveLength(16);
  });

  it('have codes nobody has, with right check digits', () => {
    for (const firm of FIRMS) {
      const code = cell(firm, '统一社会信用代码');
      expect(code).toMatch(/^91000000MA/);
      expect(creditCheckDigit(code.slice(0, 17))).toBe(code[17]);
      expect(cell(firm, '企业名称')).toMatch(/^云川/);
    }
  });

  it('include 35 makers of LED lighting and displays in 新城园', () => {
    const led = FIRMS.filter((firm) => firm['园区'] === '新城园' && firm['行业'] === '光电信息');
    expect(led).toHaveLength(35);
  });

  it('agreed in about one case in three to be written about', () => {
    const share = FIRMS.filter((firm) => firm['公开授权'] === '是').length / FIRMS.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.4);
  });

  it.each([
    ['主营业务收入', '主营业务收入(万元)', 10000, false],
    ['规上工业总产值', '工业总产值(万元)', 10000, false],
    ['工业增加值', '工业增加值(万元)', 10000, false],
    ['研发费用', '研发费用(万元)', 10000, false],
    ['从业人员', '期末从业人员(人)', 1, true],
    ['规上工业企业用地', '用地面积(亩)', 1, true],
  ])('add up above scale to %s of each park in every period', (name, column, factor, point) => {
    for (const period of new Set(PERIODS.map((row) => cell(row, '期间')))) {
      const quarter = /1-(3|6|9|12)月/.test(period);
      if (name === '研发费用' && !quarter) continue;
      for (const park of PARKS) {
        const sum = total(park, period, (row) => numberIn(row, column)) / factor;
        expect(sum, `${park} ${period}`).toBeCloseTo(indicator(name, period, park, point), 6);
      }
    }
  });

  it('add up to the tax of each park once refunds are taken off', () => {
    for (const park of PARKS) {
      const net = total(
        park,
        '2026年1-6月',
        (row) => numberIn(row, '税收(万元)') - numberIn(row, '留抵退税(万元)'),
      );
      expect(net / 10000).toBeCloseTo(indicator('上交税金', '2026年1-6月', park, false), 6);
    }
    const refunds = PERIODS.filter((row) => row['期间'] === '2026年1-6月').reduce(
      (sum, row) => sum + numberIn(row, '留抵退税(万元)'),
      0,
    );
    expect(refunds).toBeLessThanOrEqual(2100);
  });

  it.each([
    ['惊星光电', '532.24'],
    ['霜刃装备', '260.00'],
  ])('have %s grow by %s %% in the half-year', (firm, growth) => {
    const row = PERIODS.find((one) => one['企业'] === firm && one['期间'] === '2026年1-6月');
    expect(row?.['产值同比(%)']).toBe(growth);
  });

  it('have a giant that makes more than 85 % of its industry above scale', () => {
    const metal = PERIODS.filter(
      (row) => row['期间'] === '2026年1-6月' && firmOf(row)['行业'] === '有色金属',
    ).filter((row) => firmOf(row)['规上企业'] === '是');
    const revenue = metal.map((row) => numberIn(row, '主营业务收入(万元)'));
    const sum = revenue.reduce((a, b) => a + b, 0);
    expect(Math.max(...revenue) / sum).toBeGreaterThan(0.85);
    const park = indicator('主营业务收入', '2026年1-6月', '西湾园', false) * 10000;
    expect(Math.max(...revenue) / park).toBeLessThan(0.85);
  });

  it('hold as many titles as the indicators count', () => {
    const valid = (levels: readonly string[], park: string): number =>
      new Set(
        TITLES.filter((row) => levels.includes(cell(row, '资质')))
          .filter((row) => park === '全区' || firmOf(row)['园区'] === park)
          .filter((row) => row['有效期至'] === '' || cell(row, '有效期至') >= '2026-06-30')
          .map((row) => `${row['企业']}${park === '全区' ? row['资质'] : ''}`),
      ).size;
    for (const park of PARKS) {
      const at = '2026年6月';
      const tech = numberIn(observation('高新技术企业数', at, park), '数值');
      expect(valid(['高新技术企业'], park)).toBe(tech);
      const special = numberIn(observation('专精特新企业数', at, park), '数值');
      expect(valid(['专精特新', '小巨人'], park)).toBe(special);
    }
    const smart = observation('智能工厂和数字化车间数', '2026年6月');
    expect(valid(['智能工厂', '数字化车间'], '全区')).toBe(numberIn(smart, '数值'));
  });

  it('tell one whole way to the stock market, in order and with later steps planned', () => {
    const story = EVENTS.filter((row) => row['企业'] === '惊星光电');
    const kinds = story.map((row) => `${row['类型']}${row['轮次']}`);
    for (const step of [
      '启动上市',
      '增资扩股1',
      '股权激励1',
      '股权激励2',
      '辅导备案',
      '增资扩股2',
      '报会',
    ])
      expect(kinds).toContain(step);
    for (const row of EVENTS) expect(row['进展'] === '计划').toBe(cell(row, '日期') > '2026-06-30');
    const candidates = new Set(
      EVENTS.filter((row) => row['类型'] === '辅导备案').map((row) => row['企业']),
    );
    const counted = observation('上市及后备企业数', '2026年6月');
    expect(candidates.size).toBe(numberIn(counted, '数值'));
  });
});
