import { describe, expect, it } from 'vitest';
import type { Park } from '../../src/data/park.ts';
import { projectsAsOf } from '../../src/model/project-as-of.ts';
import { isPlanMissed, signalOf, wallParts } from '../../src/model/project-wall.ts';
import type { TimelineEntry } from '../../src/model/project-timeline.ts';
import { demoPark } from '../data/demo.ts';
import { JUNE } from './project-tables.ts';

const times = (more: Partial<TimelineEntry>): TimelineEntry =>
  ({ late: 0, status: 'building', ...more }) as TimelineEntry;
const invested = (lead: number) => ({ lead }) as never;
const obstacle = (late: number | undefined) => ({ late }) as never;

describe('the signal of a project', () => {
  it.each([
    ['an obstacle beyond its deadline', { obstacles: [obstacle(3)] }, 'red'],
    ['a finish that was planned and has passed', { times: times({ late: 5 }) }, 'red'],
    [
      'a start that was planned and has passed',
      { times: times({ status: 'waiting', plannedStart: '2026-05-01' }) },
      'red',
    ],
    ['ten points behind', { progress: invested(-10) }, 'red'],
    ['an open obstacle in time', { obstacles: [obstacle(0)] }, 'amber'],
    ['an open obstacle without a deadline', { obstacles: [obstacle(undefined)] }, 'amber'],
    ['some points behind', { progress: invested(-9.99) }, 'amber'],
    ['as planned', { progress: invested(0) }, 'green'],
    ['a plan that is still to come', { times: times({ plannedFinish: '2027-01-31' }) }, 'green'],
    ['nothing to judge by', {}, 'unknown'],
    ['times without a plan', { times: times({}) }, 'unknown'],
  ] as const)('%s', (_, evidence, signal) => {
    const whole = { obstacles: [], progress: undefined, times: undefined, ...evidence };
    expect(signalOf(whole, JUNE)).toBe(signal);
  });

  it('blames no finished project for a late finish', () => {
    expect(isPlanMissed(times({ late: 40, status: 'finished' }), JUNE)).toBe(false);
  });
});

describe('the wall of the demo', () => {
  const park: Park = demoPark('internal');
  const parts = wallParts(park, projectsAsOf(park, 'month'), 'month');
  const rows = parts.flatMap((part) => part.rows);

  it('has each project once, in its part, reddest first', () => {
    const codes = rows.map(({ life }) => life.project.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(10);
    for (const { park: of, rows: list } of parts) {
      expect(list.every(({ life }) => life.project.park === of?.code)).toBe(true);
      const reds = list.map(({ signal }) => signal === 'red');
      expect(reds).toEqual([...reds].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('has no whole beside its phases', () => {
    const codes = new Set(rows.map(({ life }) => life.project.code));
    for (const { life } of rows) expect(codes.has(life.project.parent ?? '')).toBe(false);
  });
});
