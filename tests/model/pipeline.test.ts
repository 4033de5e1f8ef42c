import { describe, expect, it } from 'vitest';
import { conversionOf, conversionsOf } from '../../src/model/conversion.ts';
import { pipelineOf, reserveOf } from '../../src/model/pipeline.ts';
import { projectFlows } from '../../src/model/project-flows.ts';
import { groupBySize, groupUnits, leadSources, sizeClass } from '../../src/model/project-groups.ts';
import { unitsAt } from '../../src/model/project-units.ts';
import { ageingProjects, stageTimes } from '../../src/model/stage-times.ts';
import { timeProgress } from '../../src/model/progress.ts';
import { yearBefore } from '../../src/model/day.ts';
import { events, JUNE, lifeTables, project } from './project-tables.ts';

/** The pipeline of a half-year report: 21 reserve projects, one of 11亿 under review. */
const reserve = [
  project('review', { investment: 110_000, expectedOutput: 400_000, expectedTax: 9_000 }),
  ...Array.from({ length: 20 }, (_, i) => project(`r${i}`, { investment: 1_000 * (i + 1) })),
];
const others = [
  project('lead-only'),
  project('signed', { investment: 20_000, leadSource: 'outreach' }),
  project('gone', { investment: 7_000 }),
];
const all = [
  ...events('review', { lead: '2025-06-01', talks: '2025-08-01', review: '2026-05-20' }),
  ...Array.from({ length: 20 }, (_, i) =>
    events(`r${i}`, { lead: '2025-09-01', [i < 12 ? 'talks' : 'intent']: '2026-02-01' }),
  ).flat(),
  ...events('lead-only', { lead: '2026-06-01' }),
  ...events('signed', { lead: '2025-03-01', talks: '2025-06-01', signed: '2026-03-01' }),
  ...events('gone', { lead: '2025-03-01', talks: '2025-05-01', ended: '2025-12-01' }),
];
const tables = lifeTables([...reserve, ...others], all);
const units = unitsAt(tables, JUNE);

describe('pipelineOf', () => {
  it('counts 21 reserve projects, one of them under review with 11亿, output 40亿, tax 9000万', () => {
    const found = reserveOf(units);
    expect(found).toHaveLength(21);
    const [review] = found.filter(({ stage }) => stage === 'review');
    expect(review).toMatchObject({
      amount: 110_000,
      project: { expectedOutput: 400_000, expectedTax: 9_000 },
    });
  });

  it('counts 18 reserve projects at the end of July, one with a framework agreement', () => {
    const projects = Array.from({ length: 18 }, (_, i) => project(`j${i}`, { investment: 5_000 }));
    const steps = projects.flatMap(({ code }, i) =>
      events(code, {
        talks: '2026-03-01',
        ...(i < 6 ? { intent: '2026-05-01' } : {}),
        ...(i === 0 ? { framework: '2026-07-15' } : {}),
      }),
    );
    const found = reserveOf(unitsAt(lifeTables(projects, steps), '2026-07-31'));
    expect(found).toHaveLength(18);
    expect(found.filter(({ stage }) => stage === 'framework')).toHaveLength(1);
    expect(timeProgress({ year: 2026, month: 7 })).toBeCloseTo(0.5833, 4);
  });

  it('gives number and amount at each stage; interrupted projects stand nowhere', () => {
    const { stages, active, ended, shelved } = pipelineOf(units);
    const at = (stage: string) => stages.find((load) => load.stage === stage);
    expect(at('talks')).toMatchObject({ count: 12, amount: { total: 78_000 }, passed: 23 });
    expect(at('review')).toMatchObject({ count: 1, amount: { total: 110_000 } });
    expect(at('lead')).toMatchObject({ count: 1, amount: { total: 'not-reported', missing: 1 } });
    expect([active, ended, shelved]).toEqual([23, 1, 0]);
  });

  it('replays to a former day', () => {
    const before = pipelineOf(unitsAt(tables, yearBefore(JUNE)));
    expect(before.stages.find(({ stage }) => stage === 'talks')?.count).toBe(2);
    expect(before.active).toBe(3);
  });

  it('is all zeros without a project', () => {
    const { active, amount, stages } = pipelineOf([]);
    expect([active, amount.total, stages.length]).toEqual([0, 'not-applicable', 14]);
  });
});

describe('conversionOf', () => {
  const cohort = { from: '2025-01-01', to: '2025-12-31' };

  it('carries numerator, denominator and cohort, and tells pending from lost', () => {
    expect(conversionOf(units, 'talks', 'signed', cohort)).toEqual({
      from: 'talks',
      to: 'signed',
      cohort,
      denominator: 3,
      numerator: 1,
      pending: 1,
      lost: 1,
      rate: 1 / 3 > 0 ? 0.333333333333 : 0,
    });
  });

  it('takes a skipped stage as passed', () => {
    // Of the signed project nobody wrote down 意向.
    const { denominator, numerator } = conversionOf(units, 'intent', 'signed', {
      from: '2026-01-01',
      to: JUNE,
    });
    expect([denominator, numerator]).toEqual([10, 1]);
  });

  it('leaves out stages nobody came to', () => {
    expect(conversionsOf([], cohort)).toEqual([]);
    expect(conversionsOf(units, cohort).map(({ from }) => from)).toEqual(['lead', 'talks']);
  });
});

describe('stage times', () => {
  const waits = [10, 20, 30, 40, 90].flatMap((days, i) =>
    events(`w${i}`, {
      talks: '2025-01-01',
      intent: new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10),
    }),
  );
  const waiting = unitsAt(
    lifeTables(
      [...[0, 1, 2, 3, 4].map((i) => project(`w${i}`)), project('old'), project('new')],
      [
        ...waits,
        ...events('old', { talks: '2026-01-01' }),
        ...events('new', { talks: '2026-06-20' }),
      ],
    ),
    JUNE,
  );

  it('has the median of finished stays', () => {
    expect(stageTimes(waiting)).toEqual([
      { stage: 'talks', stays: 5, median: 30, upperQuartile: 40 },
    ]);
  });

  it('names the projects that stay longer than three quarters did', () => {
    const found = ageingProjects(waiting, stageTimes(waiting), JUNE);
    expect(found.map(({ unit, days }) => [unit.project.code, days])).toEqual([['old', 180]]);
  });

  it('does not judge by fewer than four stays', () => {
    const few = waiting.filter(({ project: { code } }) => !/^w[12]$/.test(code));
    expect(ageingProjects(few, stageTimes(few), JUNE)).toEqual([]);
  });
});

describe('groups of projects', () => {
  it.each([
    [110_000, 'over-10'],
    [100_000, 'over-10'],
    [99_999, 'over-5'],
    [10_000, 'over-1'],
    [9_999, 'below-1'],
    [0, 'below-1'],
    ['withheld', 'unsized'],
  ] as const)('puts %s 万元 into %s', (amount, key) => {
    expect(sizeClass(amount)).toBe(key);
  });

  it('groups the reserve by size and by any key', () => {
    expect(groupBySize(reserveOf(units)).map(({ key, count }) => [key, count])).toEqual([
      ['over-10', 1],
      ['over-1', 11],
      ['below-1', 9],
    ]);
    expect(groupUnits(reserveOf(units), ({ stage }) => stage ?? '')[0]).toMatchObject({
      key: 'talks',
      count: 12,
    });
  });

  it('gives leads and signings by source, the unknown last', () => {
    expect(leadSources(units).map(({ key, count, signed }) => [key, count, signed])).toEqual([
      ['outreach', 1, 1],
      ['unknown', 23, 0],
    ]);
  });

  it('flows from source over stage to outcome without losing a project', () => {
    const flows = projectFlows(units);
    expect(flows.reduce((sum, { count }) => sum + count, 0)).toBe(units.length);
    expect(flows).toContainEqual({
      source: 'unknown',
      group: 'early',
      outcome: 'ended',
      count: 1,
    });
  });
});
