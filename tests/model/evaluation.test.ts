import { describe, expect, test } from 'vitest';
import type { EnterprisePeriod } from '../../src/data/enterprise-periods.ts';
import type { Enterprise } from '../../src/data/enterprises.ts';
import type { GradeBand } from '../../src/data/grade-bands.ts';
import type { Grade } from '../../src/data/grades.ts';
import type { ScoringRow } from '../../src/data/scoring.ts';
import {
  gradeCounts,
  gradeMoves,
  latestEvaluation,
  type GradeKey,
} from '../../src/model/evaluation.ts';
import type { FirmRows } from '../../src/model/firm-tables.ts';
import { nextGrade } from '../../src/model/next-grade.ts';

const grade = (enterprise: string, year: number, key: GradeKey): Grade =>
  ({ enterprise, year, grade: key }) as Grade;

function firm(code: string, tax: number, grades: readonly [number, GradeKey][]): FirmRows {
  const year = { enterprise: code, period: { year: 2025, month: 12 }, tax, landMu: 10 };
  return {
    firm: { code, shortName: code, industry: code < 'c' ? '甲业' : '乙业' } as Enterprise,
    periods: [year as EnterprisePeriod],
    grades: grades.map(([at, key]) => grade(code, at, key)),
    events: [],
    titles: [],
    projects: [],
    platforms: [],
    blockers: [],
  };
}

const rules = [
  {
    year: 2025,
    purpose: 'evaluation',
    scope: 'above-scale',
    item: 'tax-per-mu',
    weight: 100,
    base: 10,
  } as ScoringRow,
];
const band = (key: GradeKey, from: number, to: number): GradeBand =>
  ({ year: 2025, scope: 'above-scale', grade: key, from, to }) as GradeBand;
const bands = [band('A', 0, 25), band('B', 25, 75), band('C', 75, 100)];

const list = [
  firm('a', 200, [
    [2024, 'B'],
    [2025, 'A'],
  ]),
  firm('b', 100, [
    [2024, 'A'],
    [2025, 'B'],
  ]),
  firm('c', 80, [[2025, 'B']]),
  firm('d', 20, [
    [2024, 'T'],
    [2025, 'C'],
  ]),
  firm('e', 900, [[2025, 'T']]),
];
const firms = new Map(list.map((rows) => [rows.firm.code, rows]));
const tables = { grades: list.flatMap(({ grades }) => grades), scoring: rules, gradeBands: bands };
const evaluation = latestEvaluation(tables, firms)!;

describe('latestEvaluation', () => {
  test('takes the latest year with grades, best grade and score first', () => {
    expect(evaluation.year).toBe(2025);
    expect(evaluation.firms.map(({ rows }) => rows.firm.code)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('scores by the rules and gives the same grades here', () => {
    expect(evaluation.firms.map(({ computed }) => computed?.grade)).toEqual([
      'A',
      'B',
      'B',
      'C',
      undefined,
    ]);
    expect(evaluation.firms[0]?.score?.total).toBe(200);
  });

  test('scores and ranks firms above and below the scale apart', () => {
    const small = list.map((rows) => ({
      ...rows,
      firm: { ...rows.firm, aboveScale: rows.firm.code < 'c' },
    }));
    const two = latestEvaluation(
      {
        ...tables,
        scoring: [...rules, { ...rules[0]!, scope: 'below-scale', base: 5 }],
        gradeBands: [...bands, ...bands.map((row) => ({ ...row, scope: 'below-scale' as const }))],
      },
      new Map(small.map((rows) => [rows.firm.code, rows])),
    )!;
    const told = two.firms.map(({ rows, scope, score, computed }) => [
      rows.firm.code,
      scope,
      score?.total,
      computed?.rank,
    ]);
    expect(told).toEqual([
      ['a', 'above-scale', 200, 1],
      ['c', 'below-scale', 160, 1],
      ['b', 'above-scale', 100, 2],
      ['d', 'below-scale', 40, 2],
      ['e', 'below-scale', undefined, undefined],
    ]);
  });

  test('does not score a firm graded T', () => {
    expect(evaluation.firms[4]?.score).toBeUndefined();
  });

  test('is undefined without grades', () => {
    expect(latestEvaluation({ ...tables, grades: [] }, firms)).toBeUndefined();
  });

  test('has no scores in an edition without figures of firms', () => {
    const bare = new Map(list.map((rows) => [rows.firm.code, { ...rows, periods: [] }]));
    const open = latestEvaluation(tables, bare)!;
    expect(open.firms.every(({ score, computed }) => !score && !computed)).toBe(true);
  });
});

test('gradeCounts counts by any key', () => {
  expect(gradeCounts(evaluation.firms, ({ rows }) => rows.firm.industry)).toEqual([
    { key: '甲业', counts: { A: 1, B: 1, C: 0, D: 0, T: 0 } },
    { key: '乙业', counts: { A: 0, B: 1, C: 1, D: 0, T: 1 } },
  ]);
});

test('gradeMoves leaves new firms out and judges no move from T', () => {
  const moves = gradeMoves(evaluation.firms);
  // Three have a result in both years; one of them was T in one.
  expect(moves.firms).toBe(2);
  expect(moves.count('A', 'B')).toBe(1);
  expect(moves.better.map(({ rows }) => rows.firm.code)).toEqual(['a']);
  expect(moves.worse.map(({ rows }) => rows.firm.code)).toEqual(['b']);
});

describe('nextGrade', () => {
  test('says what tax alone would have to be', () => {
    // 80 → 100 points take 2 万元 a mu more on 10 mu… to the score of A, 200: 12 more a mu.
    expect(nextGrade(evaluation.firms[2]!)).toEqual({
      grade: 'A',
      points: 120,
      items: [{ item: 'tax-per-mu', value: 20 }],
      tax: 120,
    });
  });

  test('has none for the best grade and for T', () => {
    expect(nextGrade(evaluation.firms[0]!)).toBeUndefined();
    expect(nextGrade(evaluation.firms[4]!)).toBeUndefined();
  });

  test('leaves out an item that reaches its cap before', () => {
    const capped = [{ ...rules[0]!, cap: 1.2 }];
    const other = latestEvaluation({ ...tables, scoring: capped }, firms)!;
    const poor = other.firms.find(({ rows }) => rows.firm.code === 'd')!;
    expect(nextGrade(poor)?.items).toHaveLength(1);
    const tight = latestEvaluation({ ...tables, scoring: [{ ...rules[0]!, cap: 1 }] }, firms)!;
    const third = tight.firms.find(({ rows }) => rows.firm.code === 'd')!;
    expect(nextGrade(third)?.points).toBe(60);
  });
});
