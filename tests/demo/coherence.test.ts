import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { INDICATOR_ROWS, cell, numberIn, OBSERVATIONS, observation, TARGETS } from './read-demo.ts';

const PARKS = ['新城园', '西湾园', '东屏园', '北岭园'];
const LEVELS = new Map(
  OBSERVATIONS.map((row) => [`${row['指标']} ${row['园区']} ${row['期间']}`, row]),
);

function indicator(name: string): Record<string, string> {
  const found = INDICATOR_ROWS.find((row) => row['指标名称'] === name);
  if (found === undefined) throw new Error(`no indicator ${name}`);
  return found;
}

/** A value in whole steps of its last decimal, so that sums are exact. */
function steps(row: Record<string, string>): number {
  return Math.round(numberIn(row, '数值') * 10 ** numberIn(indicator(cell(row, '指标')), '小数位'));
}

/** Rows that have a value, each with the value before it in the same year. */
function* followers(): Generator<[Record<string, string>, Record<string, string>]> {
  let before: Record<string, string> | undefined;
  for (const row of OBSERVATIONS) {
    const next =
      before !== undefined &&
      before['指标'] === row['指标'] &&
      before['园区'] === row['园区'] &&
      cell(before, '期间').slice(0, 4) === cell(row, '期间').slice(0, 4);
    if (next && before !== undefined) yield [before, row];
    before = row;
  }
}

describe('the demo figures', () => {
  it('name each indicator, park and period once, never a January', () => {
    expect(LEVELS.size).toBe(OBSERVATIONS.length);
    for (const period of new Set(OBSERVATIONS.map((row) => cell(row, '期间')))) {
      expect(parsePeriod(period), period).not.toHaveProperty('problem');
      expect(parsePeriod(period), period).not.toMatchObject({ month: 1 });
    }
  });

  it('add up exactly from the parks to the zone wherever all parks are published', () => {
    let checked = 0;
    for (const row of OBSERVATIONS.filter((one) => one['园区'] === '全区')) {
      if (cell(indicator(cell(row, '指标')), '可加总') === '否') continue;
      const parts = PARKS.map((park) => LEVELS.get(`${row['指标']} ${park} ${row['期间']}`));
      const values = parts.map((part) => (part === undefined ? '*' : cell(part, '数值')));
      if (values.includes('*')) continue;
      const known = parts.filter((part) => part !== undefined && cell(part, '数值') !== '—');
      const sum = known.reduce((total, part) => total + steps(part ?? {}), 0);
      expect(sum, `${row['指标']} ${row['期间']}`).toBe(steps(row));
      checked += 1;
    }
    expect(checked).toBeGreaterThan(400);
  });

  it('add up exactly from the targets of the parks to that of the zone', () => {
    const keyOf = (row: Record<string, string>): string => `${row['指标']} ${row['年度']}`;
    for (const name of new Set(TARGETS.map(keyOf))) {
      const rows = TARGETS.filter((row) => keyOf(row) === name);
      const parts = rows.filter((row) => row['园区'] !== '全区');
      const whole = rows.find((row) => row['园区'] === '全区') ?? {};
      // A park's first year may have no target of its own.
      if (parts.length < 3 || (parts.length === 3 && !name.endsWith('2023'))) continue;
      const sum = parts.reduce((total, row) => total + numberIn(row, '目标值'), 0);
      expect(sum, name).toBeCloseTo(numberIn(whole, '目标值'), 6);
    }
  });

  it('never fall within a year when they are cumulative', () => {
    for (const [before, row] of followers()) {
      const { 累计方式: kind, 计量单位: unit } = indicator(cell(row, '指标'));
      if (kind !== '累计' || unit === '%') continue;
      const name = `${row['指标']} ${row['园区']} ${row['期间']}`;
      const fell = numberIn(row, '数值') < numberIn(before, '数值');
      expect(fell, name).toBe(false);
    }
  });

  it('state a growth near the nominal one, prices and a few small bases apart', () => {
    for (const row of OBSERVATIONS) {
      const year = cell(row, '期间').slice(0, 4);
      const earlier = cell(row, '期间').replace(year, String(Number(year) - 1));
      const base = LEVELS.get(`${row['指标']} ${row['园区']} ${earlier}`);
      if (base === undefined || steps(base) < 200 || Number.isNaN(numberIn(row, '同比(%)')))
        continue;
      const nominal = (numberIn(row, '数值') / numberIn(base, '数值') - 1) * 100;
      const name = `${row['指标']} ${row['园区']} ${row['期间']} ${nominal}`;
      expect(Math.abs(numberIn(row, '同比(%)') - nominal), name).toBeLessThan(3);
    }
  });

  it.each([
    ['工业固定资产投资', '固定资产投资'],
    ['省外到位资金', '招商实际到位资金'],
    ['战新产业产值', '规上工业总产值'],
    ['主营业务收入', '规上工业总产值'],
    ['高新技术产业增加值', '工业增加值'],
    ['工业增加值', '地区生产总值'],
    ['上交税金', '全口径税收'],
    ['财政总收入', '全口径税收'],
    ['一般公共预算收入', '财政总收入'],
    ['亿元以上签约项目数', '签约项目数'],
    ['高新技术企业数', '规上工业企业数'],
  ])('have %s within %s', (part, whole) => {
    for (const row of OBSERVATIONS.filter(
      (one) => one['指标'] === whole && one['园区'] === '全区' && one['数据状态'] !== '预计',
    )) {
      const smaller = numberIn(observation(part, cell(row, '期间')), '数值');
      expect(smaller, cell(row, '期间')).toBeLessThanOrEqual(numberIn(row, '数值'));
    }
  });

  it('schedule levels and seasonal amounts by month, never falling, up to 100 %', () => {
    const monthly = TARGETS.filter((row) => row['进度安排'] === '按月');
    expect(monthly.length).toBeGreaterThan(10);
    for (const row of monthly) {
      const shares = Array.from({ length: 10 }, (_, i) => numberIn(row, `${i + 2}月累计(%)`));
      expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 100)).toBe(true);
    }
  });
});
