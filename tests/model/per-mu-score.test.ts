import { describe, expect, it } from 'vitest';
import type { GradeBand } from '../../src/data/grade-bands.ts';
import type { ScoringKey, ScoringRow } from '../../src/data/scoring.ts';
import { itemValue, type FirmYear } from '../../src/model/per-mu.ts';
import { gradeFirms, scoreFirm } from '../../src/model/per-mu-score.ts';

const at = { file: 'data/scoring.csv', row: 2 };

const rule = (item: ScoringKey, base: number, weight: number, cap?: number): ScoringRow => ({
  year: 2022,
  purpose: 'evaluation',
  scope: 'above-scale',
  item,
  base,
  weight,
  unit: '',
  cap: cap ?? 'not-reported',
  disclosure: 'public',
  at,
});

/** Huangyan 2022, above-scale industrial firms: weights and base values as published. */
const HUANGYAN = [
  rule('tax-per-mu', 24.097, 30),
  rule('value-added-per-mu', 136.16, 20),
  rule('value-added-per-energy', 2.694, 20),
  rule('value-added-per-emission', 4929.81, 10),
  rule('labour-productivity', 18.14, 10),
  rule('rnd-share', 3.02, 10),
];

const firm = (amounts: Partial<FirmYear>): FirmYear => ({
  output: 'not-reported',
  revenue: 'not-reported',
  valueAdded: 'not-reported',
  tax: 'not-reported',
  landMu: 'not-reported',
  averageStaff: 'not-reported',
  staff: 'not-reported',
  rnd: 'not-reported',
  energy: 'not-reported',
  emission: 'not-reported',
  ...amounts,
});

describe('taxes per mu', () => {
  it('count after refunds, as the indicator of the name does', () => {
    const paid = firm({ tax: 1088, landMu: 67 });
    expect(itemValue(paid, 'tax-per-mu')).toBeCloseTo(16.239, 3);
    expect(itemValue({ ...paid, refund: 251 }, 'tax-per-mu')).toBeCloseTo(12.493, 3);
    expect(itemValue({ ...paid, refund: 'not-reported' }, 'tax-per-mu')).toBeCloseTo(16.239, 3);
    expect(itemValue({ ...paid, refund: 'withheld' }, 'tax-per-mu')).toBe('withheld');
  });
});

/** A firm that equals every base value scores exactly its weights. */
const average = firm({
  landMu: 100,
  tax: 2409.7,
  valueAdded: 13616,
  energy: 13616 / 2.694,
  emission: 13616 / 4929.81,
  averageStaff: 13616 / 18.14,
  revenue: 50000,
  rnd: 1510,
});

describe('itemValue', () => {
  it.each([
    ['tax-per-mu', 24.097],
    ['value-added-per-mu', 136.16],
    ['value-added-per-energy', 2.694],
    ['labour-productivity', 18.14],
    ['rnd-share', 3.02],
  ] as const)('%s', (item, expected) => {
    expect(itemValue(average, item)).toBeCloseTo(expected, 9);
  });

  it('has no per-mu figure without land', () => {
    expect(itemValue(firm({ tax: 5, landMu: 0 }), 'tax-per-mu')).toBe('not-applicable');
  });

  it('falls back on staff at the end of the period', () => {
    expect(itemValue(firm({ valueAdded: 100, staff: 10 }), 'labour-productivity')).toBe(10);
  });

  it('passes on why a part is missing', () => {
    expect(itemValue(firm({ tax: 'withheld', landMu: 10 }), 'tax-per-mu')).toBe('withheld');
  });
});

describe('scoreFirm', () => {
  it('gives a firm at every base value of Huangyan 2022 exactly 100 points', () => {
    const score = scoreFirm(average, HUANGYAN);
    expect(score.total).toBeCloseTo(100, 9);
    expect(score.parts.map((part) => Math.round(part.points))).toEqual([30, 20, 20, 10, 10, 10]);
  });

  it('reproduces the published formula for other values', () => {
    const other = firm({
      landMu: 50,
      tax: 1500,
      valueAdded: 5000,
      energy: 1000,
      emission: 2,
      averageStaff: 250,
      revenue: 20000,
      rnd: 400,
    });
    const byHand =
      (30 / 24.097) * 30 +
      (100 / 136.16) * 20 +
      (5 / 2.694) * 20 +
      (2500 / 4929.81) * 10 +
      (20 / 18.14) * 10 +
      (0.02 / 0.0302) * 10;
    expect(scoreFirm(other, HUANGYAN).total).toBeCloseTo(byHand, 9);
  });

  it('gives a missing part no points and names it', () => {
    const score = scoreFirm({ ...average, emission: 'not-reported' }, HUANGYAN);
    expect(score.total).toBeCloseTo(90, 9);
    expect(score.missing).toEqual(['value-added-per-emission']);
  });

  it('gives a loss no points', () => {
    const score = scoreFirm({ ...average, tax: -100 }, HUANGYAN);
    expect(score.parts[0]?.points).toBe(0);
  });

  it('caps a part where the rules say so', () => {
    const score = scoreFirm({ ...average, tax: 24097 }, [rule('tax-per-mu', 24.097, 30, 1.5)]);
    expect(score.total).toBe(45);
  });

  it.each([
    [0, 'not-applicable'],
    ['not-applicable', 'not-applicable'],
    ['not-reported', 'not-reported'],
    ['withheld', 'withheld'],
  ] as const)('does not score a firm whose land is %s', (landMu, total) => {
    expect(scoreFirm({ ...average, landMu }, HUANGYAN).total).toBe(total);
  });
});

const band = (grade: GradeBand['grade'], from: number, to: number): GradeBand => ({
  year: 2022,
  scope: 'above-scale',
  grade,
  from,
  to,
  disclosure: 'public',
  at,
});

/** Huai'an: A the top 20 %, B to 60 %, C to 95 %, D the last 5 %. */
const HUAIAN = [band('A', 0, 20), band('B', 20, 60), band('C', 60, 95), band('D', 95, 100)];

const scored = (totals: number[]) =>
  totals.map((total, index) => ({ code: `e${String(index).padStart(3, '0')}`, total }));

describe('gradeFirms', () => {
  it('splits twenty firms 4, 8, 7, 1', () => {
    const grades = gradeFirms(scored(Array.from({ length: 20 }, (_, i) => 100 - i)), HUAIAN);
    const count = (grade: string) => grades.filter((entry) => entry.grade === grade).length;
    expect(['A', 'B', 'C', 'D'].map(count)).toEqual([4, 8, 7, 1]);
  });

  it('gives ties the better rank and grade', () => {
    const grades = gradeFirms(scored([90, 80, 80, 70, 60]), HUAIAN);
    expect(grades.map((entry) => entry.rank)).toEqual([1, 2, 2, 4, 5]);
    expect(grades[1]?.grade).toBe(grades[2]?.grade);
  });

  it('leaves firms without a score out of the ranking as T', () => {
    const grades = gradeFirms([...scored([90, 80]), { code: 'x', total: 'withheld' }], HUAIAN);
    expect(grades.find((entry) => entry.code === 'x')).toEqual({
      code: 'x',
      total: 'withheld',
      grade: 'T',
    });
  });

  it('says how many points are missing to the next grade', () => {
    const grades = gradeFirms(scored([90, 80, 70, 60, 50]), HUAIAN);
    expect(grades.map((entry) => entry.toNext?.points)).toEqual([undefined, 10, 20, 10, 20]);
  });

  it('names the next grade that any firm has, when a band is empty', () => {
    const grades = gradeFirms(scored([100, 100, 100, 50]), HUAIAN);
    expect(grades.map((entry) => entry.grade)).toEqual(['A', 'A', 'A', 'C']);
    expect(grades.at(-1)?.toNext).toEqual({ grade: 'A', points: 50 });
  });

  it('grades one firm, and none', () => {
    expect(gradeFirms(scored([50]), HUAIAN)[0]).toMatchObject({ rank: 1, grade: 'B' });
    expect(gradeFirms([], HUAIAN)).toEqual([]);
  });
});
