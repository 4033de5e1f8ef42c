import { describe, expect, it } from 'vitest';
import { cell, numberIn, observation, target2026 } from './read-demo.ts';

const H1 = '2026年1-6月';

function percent(value: number): string {
  return (value * 100).toFixed(2);
}

describe('the half-year report of 2026', () => {
  it.each([
    ['主营业务收入', H1, '52.14'],
    ['工业增加值', H1, '12.58'],
    ['上交税金', H1, '1.42'],
    ['招商实际到位资金', H1, '12.17'],
    ['出货值', H1, '2.12'],
    ['从业人员', '2026年6月', '10723'],
  ])('%s %s is %s', (indicator, period, value) => {
    expect(cell(observation(indicator, period), '数值')).toBe(value);
  });

  it.each([
    ['主营业务收入', '20.47', -8.71],
    ['工业增加值', '28.96', -5.27],
    ['上交税金', '12.61', -7.95],
  ])('%s grew by %s %%, %d points less than a year before', (indicator, growth, points) => {
    const now = observation(indicator, H1);
    expect(cell(now, '同比(%)')).toBe(growth);
    const before = numberIn(observation(indicator, '2025年1-6月'), '同比(%)');
    expect(numberIn(now, '同比(%)') - before).toBeCloseTo(points, 6);
  });

  it.each([
    ['主营业务收入', '135.01', '38.62', '15.36'],
    ['工业增加值', '27.80', '45.25', '1.32'],
    ['上交税金', '2.14', '66.35', '-0.35'],
    ['省市重点项目完成投资', '18.60', '53.76', '-0.70'],
    ['工业固定资产投资', '32.84', '50.00', '0.00'],
  ])('%s has the target %s, done to %s %%, arrears %s', (indicator, target, done, arrears) => {
    const value = numberIn(observation(indicator, H1), '数值');
    const goal = numberIn(target2026(indicator), '目标值');
    expect(goal.toFixed(2)).toBe(target);
    expect(percent(value / goal)).toBe(done);
    expect((goal / 2 - value).toFixed(2)).toBe(arrears);
  });

  it('has 1600 more employees than 9123 a year before', () => {
    expect(cell(observation('从业人员', '2025年6月'), '数值')).toBe('9123');
    expect(cell(observation('从业人员', '2026年6月'), '同比增减')).toBe('1600');
  });
});
