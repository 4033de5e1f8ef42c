import { describe, expect, it } from 'vitest';
import { bondSpending } from '../../src/model/bond-spending.ts';
import { facilityProgress, factoryOccupancy } from '../../src/model/facility-progress.ts';
import { curveOf } from '../../src/model/project-curves.ts';
import { H1 } from './tables.ts';
import { milestonesUpTo } from '../../src/model/project-milestones.ts';
import { timelineOf } from '../../src/model/project-timeline.ts';
import { bond, events, facility, JUNE, lifeTables, progress, project } from './project-tables.ts';

describe('milestonesUpTo', () => {
  it('counts 11 started, 8 finished and 8 in trial production against last year', () => {
    const series = (stage: 'started' | 'completed' | 'trial', count: number, date: string) =>
      Array.from({ length: count }, (_, i) =>
        events(`${stage}-${date}-${i}`, { [stage]: date }),
      ).flat();
    const all = [
      ...series('started', 11, '2026-04-01'),
      ...series('completed', 8, '2026-05-01'),
      ...series('trial', 8, '2026-06-30'),
      ...series('started', 9, '2025-02-01'),
      ...series('started', 3, '2025-08-01'),
      ...series('started', 1, '2024-08-01'),
    ];
    const projects = [...new Set(all.map((event) => event.project))].map((code) => project(code));
    const found = milestonesUpTo(lifeTables(projects, all), H1);
    expect(
      found.map(({ projects: own, stage, tally }) => [
        stage,
        own.length,
        tally?.comparison?.before,
      ]),
    ).toEqual([
      ['started', 11, 9],
      ['completed', 8, undefined],
      ['trial', 8, undefined],
      ['production', 0, undefined],
    ]);
  });

  it('puts the project that came last last, in whatever order the table has them', () => {
    const dates = { a: '2026-06-29', b: '2026-01-05', c: '2026-06-20' };
    const all = Object.entries(dates).flatMap(([code, started]) => events(code, { started }));
    const projects = Object.keys(dates).map((code) => project(code));
    const [started] = milestonesUpTo(lifeTables(projects, all), H1);
    expect(started?.projects.map((life) => life.project.code)).toEqual(['b', 'c', 'a']);
  });

  it('counts phases, not the parent beside them', () => {
    const projects = [project('whole'), project('two', { parent: 'whole' })];
    const all = [
      ...events('whole', { started: '2024-01-01' }),
      ...events('two', { started: '2026-02-01' }),
    ];
    const [started] = milestonesUpTo(lifeTables(projects, all), H1);
    expect(started?.projects.map((life) => life.project.code)).toEqual(['two']);
  });
});

describe('timelineOf', () => {
  it('puts phases under their parent and counts days late', () => {
    const projects = [
      project('later', { plannedStart: '2026-01-01', plannedFinish: '2027-01-01' }),
      project('whole'),
      project('two', { parent: 'whole', plannedStart: '2026-05-01' }),
      project('one', {
        parent: 'whole',
        plannedStart: '2024-01-01',
        plannedFinish: '2026-05-31',
        actualStart: '2024-02-01',
      }),
    ];
    const found = timelineOf(lifeTables(projects, []), JUNE);
    expect(found.map((row) => [row.life.project.code, row.depth, row.late, row.status])).toEqual([
      ['whole', 0, 0, 'building'],
      ['one', 1, 30, 'building'],
      ['two', 1, 0, 'waiting'],
      ['later', 0, 0, 'waiting'],
    ]);
  });

  it('prefers the stage events to the dates beside the project, and ignores the future', () => {
    const own = project('a', { actualStart: '2026-03-09', actualFinish: '2026-07-20' });
    const [row] = timelineOf(lifeTables([own], events('a', { started: '2026-03-10' })), JUNE);
    expect([row?.actualStart, row?.actualFinish]).toEqual(['2026-03-10', undefined]);
  });

  it('leaves out projects with no date, such as one with only a lead', () => {
    const projects = [project('lead-only')];
    expect(
      timelineOf(lifeTables(projects, events('lead-only', { lead: '2026-01-01' })), JUNE),
    ).toEqual([]);
  });

  it('keeps a bar whole when the finish stands before the start', () => {
    const all = events('a', { started: '2026-03-10', completed: '2026-01-10' });
    const [row] = timelineOf(lifeTables([project('a')], all), JUNE);
    expect([row?.actualFinish, row?.status]).toEqual([undefined, 'building']);
  });
});

describe('curveOf', () => {
  const own = project('a', { investment: 1_000 });
  const rows = (values: readonly (number | 'withheld')[]) => ({
    projectProgress: values.map((doneTotal, i) =>
      progress('a', { year: 2026, month: i + 2 }, { doneTotal }),
    ),
  });

  it('is the share of the planned investment by month', () => {
    const curve = curveOf(rows([100, 200, 'withheld', 450]), own, { year: 2026, month: 6 });
    expect(curve?.points.map(({ share }) => share)).toEqual([0.1, 0.2, 'withheld', 0.45]);
    expect(curve?.latest.period.month).toBe(5);
  });

  it('begins at the turn of the year with what is known of earlier ones, wherever the work began', () => {
    const started = project('a', { investment: 1_000, actualStart: '2025-12-10' });
    const projectProgress = [2, 3, 4].map((month) =>
      progress('a', { year: 2026, month }, { doneTotal: 220 + month, doneThisYear: month }),
    );
    const curve = curveOf({ projectProgress }, started, { year: 2026, month: 4 });
    expect(curve?.opening).toEqual([{ day: '2025-12-31', share: 0.22 }]);
  });

  it('has no beginning where nothing is said of earlier years', () => {
    const started = project('a', { investment: 1_000, actualStart: '2025-12-10' });
    const curve = curveOf(rows([100, 200, 300]), started, { year: 2026, month: 4 });
    expect(curve?.opening).toEqual([]);
  });

  it('is not there with fewer than three months or without an amount', () => {
    const june = { year: 2026, month: 6 };
    expect(curveOf(rows([100, 200]), own, june)).toBeUndefined();
    expect(curveOf(rows([1, 2, 3, 4]), project('a'), june)).toBeUndefined();
  });
});

describe('bondSpending', () => {
  it('counts the days to the promised date, late ones first, spent ones last', () => {
    const bonds = [
      bond('spent', { granted: 100, disbursed: 100, promisedDate: '2026-01-01' }),
      bond('soon', { granted: 100, disbursed: 64, promisedDate: '2026-08-18' }),
      bond('late', { granted: 100, disbursed: 90, promisedDate: '2026-06-20' }),
      bond('masked', { granted: 'withheld', disbursed: 10 }),
    ];
    const found = bondSpending(bonds, JUNE);
    expect(found.map((one) => [one.bond.code, one.share, one.daysLeft, one.late])).toEqual([
      ['late', 0.9, -10, true],
      ['soon', 0.64, 49, false],
      ['spent', 1, undefined, false],
      ['masked', 'withheld', undefined, false],
    ]);
  });
});

describe('facilityProgress', () => {
  it('puts unfinished late ones first and finished ones last', () => {
    const found = facilityProgress(
      [
        facility('done', {
          state: 'operating',
          actualFinish: '2025-11-20',
          plannedFinish: '2025-10-31',
        }),
        facility('in-time', { plannedFinish: '2026-09-30', percentDone: 90 }),
        facility('late', { plannedFinish: '2026-05-31', quantity: 4, done: 3 }),
        facility('unknown', { state: 'planned' }),
      ],
      JUNE,
    );
    expect(found.map((one) => [one.facility.code, one.late, one.share])).toEqual([
      ['late', 30, 0.75],
      ['in-time', 0, 0.9],
      ['unknown', 0, 'not-reported'],
      ['done', 20, 1],
    ]);
  });
});

it('a facility that is to be finished is not late by days that have not come', () => {
  const [found] = facilityProgress(
    [facility('a', { plannedFinish: '2026-08-01', actualFinish: '2026-09-01' })],
    JUNE,
  );
  expect(found).toMatchObject({ finished: false, late: 0 });
});

describe('factoryOccupancy', () => {
  it('is used ÷ total over finished workshops that report both', () => {
    const found = factoryOccupancy([
      facility('a', { kind: 'factory', state: 'operating', totalArea: 30_000, usedArea: 24_000 }),
      facility('b', { kind: 'factory', state: 'completed', totalArea: 10_000, usedArea: 0 }),
      facility('c', {
        kind: 'factory',
        state: 'operating',
        totalArea: 5_000,
        usedArea: 'withheld',
      }),
      facility('d', { kind: 'factory', state: 'building', totalArea: 9_000 }),
    ]);
    expect(found.share).toBe(0.6);
    expect(found.factories.map((one) => one.facility.code)).toEqual(['b', 'a', 'c']);
    expect(found.used.total).toBe('withheld');
    expect(factoryOccupancy([]).share).toBe('not-applicable');
  });
});

describe('a parent on the timeline', () => {
  it('spans its phases and is finished when they are', () => {
    const projects = [
      project('whole', { plannedStart: '2024-01-01', plannedFinish: '2025-01-01' }),
      project('one', {
        parent: 'whole',
        plannedFinish: '2026-01-31',
        actualStart: '2024-03-01',
        actualFinish: '2026-02-20',
      }),
    ];
    const [whole] = timelineOf(lifeTables(projects, []), JUNE);
    expect(whole).toMatchObject({
      parent: true,
      plannedStart: '2024-01-01',
      plannedFinish: '2026-01-31',
      actualStart: '2024-03-01',
      actualFinish: '2026-02-20',
      late: 0,
      status: 'finished',
    });
  });
});
