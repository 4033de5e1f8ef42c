import { describe, expect, test } from 'vitest';
import { roundTo } from '../../src/format/number.ts';
import {
  arrears,
  averageMonthly,
  completion,
  impliedTarget,
  isPastBothHalves,
  lead,
  requiredMonthly,
  runRate,
  scheduledShare,
  timeProgress,
} from '../../src/model/progress.ts';

const h1 = { year: 2026, month: 6 };
const percent = (share: unknown): number => roundTo((share as number) * 100, 2);
const two = (reading: unknown): number => roundTo(reading as number, 2);

describe('time progress', () => {
  test.each([
    [2, 16.67],
    [3, 25],
    [6, 50],
    [7, 58.33],
    [9, 75],
    [12, 100],
  ])('counts whole months: 1—%i月 is %f %%', (month, expected) => {
    expect(percent(timeProgress({ year: 2026, month }))).toBe(expected);
  });

  test('counts days on request: H1 is 49.59 %', () => {
    expect(percent(timeProgress(h1, 'day'))).toBe(49.59);
    expect(timeProgress({ year: 2026, month: 12 }, 'day')).toBe(1);
  });
});

describe('the share of a target that is due', () => {
  const shares = [0, 0.1, 0.18, 0.26, 0.34, 0.45, 0.52, 0.6, 0.7, 0.8, 0.9, 1];

  test('follows time when the schedule is even', () => {
    expect(scheduledShare('even', h1)).toBe(0.5);
    expect(percent(scheduledShare('even', h1, 'day'))).toBe(49.59);
  });

  test('follows the stated shares otherwise, whatever the counting of time', () => {
    expect(scheduledShare(shares, h1)).toBe(0.45);
    expect(scheduledShare(shares, h1, 'day')).toBe(0.45);
  });

  test('refuses a schedule that is too short', () => {
    expect(() => scheduledShare([0, 0.5], h1)).toThrow(/month 6/);
  });
});

/** Published half-year reports of industrial zones: the value, its stated completion in %. */
describe('the figures of published half-year reports come out again', () => {
  test.each([
    { name: 'revenue', value: 52.14, stated: 38.62, target: 135.01, points: -11.38, owed: 15.36 },
    { name: 'value added', value: 12.58, stated: 45.25, target: 27.8, points: -4.75, owed: 1.32 },
    { name: 'tax', value: 1.42, stated: 66.35, target: 2.14, points: 16.35, owed: -0.35 },
  ])('$name', ({ value, stated, target, points, owed }) => {
    const due = timeProgress(h1);
    const goal = impliedTarget(value, stated / 100);
    expect(two(goal)).toBe(target);
    expect(two(lead(stated / 100, due))).toBe(points);
    expect(two(arrears(goal, due, value))).toBe(owed);
    expect(percent(completion(value, goal))).toBe(stated);
  });

  test('key projects: 53.76 % of the annual plan is 3.76 百分点 ahead', () => {
    expect(lead(0.5376, timeProgress(h1))).toBe(3.76);
  });

  test('a target of 135.01 gives 38.62 % and −11.38 百分点', () => {
    const done = completion(52.14, 135.01);
    expect(percent(done)).toBe(38.62);
    expect(two(lead(done, 0.5))).toBe(-11.38);
  });

  test('a round target of 135 gives every figure of the report', () => {
    const done = completion(52.14, 135);
    expect(percent(done)).toBe(38.62);
    expect(two(lead(done, 0.5))).toBe(-11.38);
    expect(arrears(135, 0.5, 52.14)).toBe(15.36);
  });

  test('arrears are exact in decimals: 135.01 × 50 % − 52.14 is 15.365, not 15.36499…', () => {
    expect(arrears(135.01, 0.5, 52.14)).toBe(15.365);
  });
});

describe('pace of the year', () => {
  test('months so far and months to come', () => {
    expect(averageMonthly(52.14, h1)).toBe(8.69);
    expect(two(requiredMonthly(135, 52.14, h1))).toBe(13.81);
    expect(runRate(52.14, 0.5)).toBe(104.28);
  });

  test('nothing more is required once the target is met, and nothing can be after December', () => {
    expect(requiredMonthly(50, 52.14, h1)).toBe(0);
    expect(requiredMonthly(60, 52.14, { year: 2026, month: 12 })).toBe('not-applicable');
  });

  test('a run rate needs a share of the year', () => {
    expect(runRate(52.14, 0)).toBe('not-applicable');
  });

  test('双过半 is asked at the half year only', () => {
    expect(isPastBothHalves(0.6635, h1)).toBe(true);
    expect(isPastBothHalves(0.5, h1)).toBe(true);
    expect(isPastBothHalves(0.3862, h1)).toBe(false);
    expect(isPastBothHalves('withheld', h1)).toBe('withheld');
    expect(isPastBothHalves(0.6, { year: 2026, month: 7 })).toBe('not-applicable');
  });
});

describe('reasons instead of numbers', () => {
  test('a target of zero or less has no completion', () => {
    expect(completion(1, 0)).toBe('not-applicable');
    expect(completion(1, -5)).toBe('not-applicable');
    expect(impliedTarget(1, 0)).toBe('not-applicable');
  });

  test('a withheld value or target is withheld in everything made from it', () => {
    expect(completion('withheld', 135)).toBe('withheld');
    expect(completion(52.14, 'withheld')).toBe('withheld');
    expect(lead('withheld', 0.5)).toBe('withheld');
    expect(arrears('withheld', 0.5, 'not-reported')).toBe('withheld');
    expect(averageMonthly('not-reported', h1)).toBe('not-reported');
    expect(requiredMonthly('withheld', 1, h1)).toBe('withheld');
  });
});
