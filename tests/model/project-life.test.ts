import { describe, expect, it } from 'vitest';
import { hasPassed, lifeOf, passedOn, reachedOn } from '../../src/model/project-life.ts';
import { events, JUNE, lifeTables, project } from './project-tables.ts';

const life = (dates: Parameters<typeof events>[1], day = JUNE) => {
  const own = project('a');
  return lifeOf(lifeTables([own], events('a', dates)), own, day);
};

describe('lifeOf', () => {
  it('stands at the furthest stage since the first arrival there', () => {
    const { stage, since, state } = life({ lead: '2025-01-05', talks: '2025-03-01' });
    expect({ stage, since, state }).toEqual({
      stage: 'talks',
      since: '2025-03-01',
      state: 'active',
    });
  });

  it('has no stage before its first event', () => {
    expect(life({}).stage).toBeUndefined();
    expect(life({ lead: '2026-07-01' }).stage).toBeUndefined();
  });

  it('replays to any day, the day itself included', () => {
    const dates = { lead: '2025-01-05', signed: '2026-06-30', started: '2026-07-08' };
    expect(life(dates).stage).toBe('signed');
    expect(life(dates, '2026-06-29').stage).toBe('lead');
    expect(life(dates, '2026-12-31').stage).toBe('started');
  });

  it('takes the actual dates of the row for stages nobody wrote an event of', () => {
    const dates = { actualStart: '2026-01', actualFinish: '2026-07-02' };
    const own = project('a', dates);
    const found = lifeOf(lifeTables([own], events('a', { signed: '2025-11-01' })), own, JUNE);
    expect(found.stage).toBe('started');
    expect(reachedOn(found, 'started')).toBe('2026-01');
    // Without any event nobody keeps its stages: it is a plan with dates.
    expect(lifeOf(lifeTables([own], []), own, JUNE).stage).toBeUndefined();
  });

  it('names the stages that were skipped', () => {
    expect(life({ lead: '2025-01-05', signed: '2025-09-01' }).skipped).toEqual([
      'talks',
      'intent',
      'review',
      'framework',
    ]);
  });

  it('misses no supply of land where none is needed', () => {
    const dates = { signed: '2025-09-01', registered: '2025-10-01', started: '2026-01-01' };
    const skipped = (landMu: number) =>
      lifeOf(lifeTables([], events('a', dates)), project('a', { landMu }), JUNE).skipped;
    expect(skipped(40)).toContain('land');
    expect(skipped(0)).not.toContain('land');
  });

  it('is shelved until a later event, and ended for good', () => {
    const shelved = { talks: '2025-02-01', shelved: '2025-05-01' };
    expect(life(shelved).state).toBe('shelved');
    expect(life({ ...shelved, signed: '2026-02-01' }).state).toBe('active');
    expect(life({ talks: '2025-02-01', ended: '2025-02-01' }).state).toBe('ended');
    expect(life(shelved, '2025-04-30').state).toBe('active');
  });

  it('keeps what was reached when the order is broken, and says where', () => {
    const broken = life({ signed: '2026-05-01', started: '2026-03-01' });
    expect(broken.stage).toBe('started');
    expect(broken.disorder).toEqual([
      {
        earlier: { stage: 'signed', date: '2026-05-01' },
        later: { stage: 'started', date: '2026-03-01' },
      },
    ]);
  });

  it('knows when a stage was reached, and when a skipped one was passed', () => {
    const own = life({ lead: '2025-01-05', signed: '2025-09-01' });
    expect(reachedOn(own, 'talks')).toBeUndefined();
    expect(passedOn(own, 'talks')).toBe('2025-09-01');
    expect(passedOn(own, 'started')).toBeUndefined();
    expect([hasPassed(own, 'talks'), hasPassed(own, 'land')]).toEqual([true, false]);
  });
});

describe('dates that are not a day', () => {
  it('keeps a month as a month, in order with its days', () => {
    const found = life({ signed: '2026-05', started: '2026-05-12' });
    expect(found.disorder).toEqual([]);
    expect(reachedOn(found, 'signed')).toBe('2026-05');
    expect(life({ signed: '2026-05' }, '2026-04-30').stage).toBeUndefined();
    expect(life({ started: '2026-05', signed: '2026-06' }).disorder).toHaveLength(1);
  });

  it('takes what was reached at a withheld date as reached, without a time', () => {
    const found = life({ signed: '', started: '2026-03' });
    expect([found.stage, found.since, found.disorder]).toEqual(['started', '2026-03', []]);
    expect(reachedOn(found, 'signed')).toBe('');
    expect(passedOn(found, 'signed')).toBe('2026-03');
    expect(hasPassed(life({ signed: '' }), 'signed')).toBe(true);
  });

  it('is interrupted after what was reached in the same month, or at a withheld date', () => {
    expect(life({ signed: '2026-05-12', shelved: '2026-05' }).state).toBe('shelved');
    expect(life({ signed: '2026-05-12', shelved: '' }).state).toBe('shelved');
  });
});

describe('a project with phases', () => {
  const parent = project('a');
  const phase = (code: string, kind: 'new' | 'expansion' = 'new') =>
    project(code, { parent: 'a', kind });
  const stageOf = (
    phases: Readonly<Record<string, Parameters<typeof events>[1]>>,
    own: Parameters<typeof events>[1] = { signed: '2024-03-31' },
  ) => {
    const projects = [parent, ...Object.keys(phases).map((code) => phase(code))];
    const all = Object.entries(phases).flatMap(([code, dates]) => events(code, dates));
    const { since, stage } = lifeOf(
      lifeTables(projects, [...events('a', own), ...all]),
      parent,
      JUNE,
    );
    return { since, stage };
  };

  it.each([
    [
      'has started with the first of them',
      { b: { started: '2026-04-30' }, c: {} },
      'started',
      '2026-04-30',
    ],
    [
      'has not finished while one is being built',
      { b: { started: '2025-02-01', completed: '2025-12-31' }, c: { started: '2026-04-30' } },
      'started',
      '2025-02-01',
    ],
    [
      'has finished with the last of them',
      { b: { completed: '2025-12-31' }, c: { completed: '2026-05-31' } },
      'completed',
      '2026-05-31',
    ],
    [
      'does not wait for one that was ended',
      { b: { completed: '2025-12-31' }, c: { ended: '2025-06-30' } },
      'completed',
      '2025-12-31',
    ],
    ['is not signed by one of them', { b: { signed: '2026-01-01' } }, 'talks', '2024-03-31'],
  ] as const)('%s', (_, phases, stage, since) => {
    const own = stage === 'talks' ? { talks: '2024-03-31' } : { signed: '2024-03-31' };
    expect(stageOf(phases, own)).toEqual({ stage, since });
  });

  it('stands by its own events where it has them', () => {
    const own = { signed: '2024-03-31', started: '2024-09-30' };
    expect(stageOf({ b: { started: '2026-04-30' } }, own)).toEqual({
      stage: 'started',
      since: '2024-09-30',
    });
  });

  it('is not moved by an expansion', () => {
    const tables = lifeTables(
      [parent, phase('b', 'expansion')],
      [...events('a', { signed: '2024-03-31' }), ...events('b', { started: '2026-04-30' })],
    );
    expect(lifeOf(tables, parent, JUNE).stage).toBe('signed');
  });
});
