import { describe, expect, it } from 'vitest';
import {
  keyGroup,
  keyGroups,
  keyProgress,
  keyProjects,
  latestProgressPeriod,
} from '../../src/model/key-projects.ts';
import { timeProgress } from '../../src/model/progress.ts';
import { progress, project } from './project-tables.ts';

const H1 = { year: 2026, month: 6 };
const due = timeProgress(H1);

describe('keyProjects', () => {
  it('is 53.76% of the annual plan, 3.76 百分点 ahead of half the year', () => {
    const tables = {
      projects: [
        project('a', { categories: ['provincial'] }),
        project('b', { categories: ['municipal'] }),
      ],
      projectProgress: [
        progress('a', H1, { annualPlan: 60_000, doneThisYear: 33_000 }),
        progress('b', H1, { annualPlan: 40_000, doneThisYear: 20_760 }),
      ],
    };
    const group = keyGroup('all', keyProjects(tables, H1, due), due);
    expect(group.completion).toBe(0.5376);
    expect(group.lead).toBe(3.76);
    // 55% and 51.9%: the plain mean is another number than the weighted one.
    expect(group.average).toBe(0.5345);
  });

  it('holds 1—7月 against 58.33%', () => {
    const july = { year: 2026, month: 7 };
    const tables = {
      projects: [project('a', { categories: ['municipal'] })],
      projectProgress: [progress('a', july, { annualPlan: 1_200, doneThisYear: 760 })],
    };
    const [found] = keyProjects(tables, july, timeProgress(july));
    expect(timeProgress(july)).toBeCloseTo(0.5833, 4);
    expect(found?.lead).toBeCloseTo(5, 9);
  });

  it('sorts the furthest behind first and projects without a number last', () => {
    const codes = ['ahead', 'behind', 'masked'];
    const tables = {
      projects: codes.map((code) => project(code, { categories: ['municipal'] })),
      projectProgress: [
        progress('ahead', H1, { annualPlan: 100, doneThisYear: 70 }),
        progress('masked', H1, { annualPlan: 100, doneThisYear: 'withheld' }),
        progress('behind', H1, { annualPlan: 100, doneThisYear: 20 }),
      ],
    };
    const found = keyProjects(tables, H1, due);
    expect(found.map(({ project: { code } }) => code)).toEqual(['behind', 'ahead', 'masked']);
    const group = keyGroup('all', found, due);
    expect(group).toMatchObject({ completion: 0.45, unknown: 1, done: { total: 'withheld' } });
  });

  it('keeps a phase whose parent reports but is not counted itself', () => {
    const tables = {
      projects: [
        project('plain'),
        project('key-phase', { parent: 'plain', categories: ['provincial'] }),
        project('unplanned', { categories: ['municipal'] }),
        project('planned-phase', { parent: 'unplanned' }),
      ],
      projectProgress: ['plain', 'key-phase', 'unplanned', 'planned-phase'].map((code) =>
        progress(code, H1, {
          annualPlan: code === 'unplanned' ? 'not-applicable' : 100,
          doneThisYear: 50,
        }),
      ),
    };
    const found = keyProjects(tables, H1, due);
    expect(found.map(({ categories, project: { code } }) => [code, ...categories])).toEqual([
      ['key-phase', 'provincial'],
      ['planned-phase', 'municipal'],
    ]);
    expect(keyGroups(found, due).map(({ key, projects }) => [key, projects.length])).toEqual([
      ['all', 2],
      ['provincial', 1],
      ['municipal', 1],
    ]);
  });

  it('adds up only the projects that have a completion', () => {
    const tables = {
      projects: ['a', 'b'].map((code) => project(code, { categories: ['municipal'] })),
      projectProgress: [
        progress('a', H1, { annualPlan: 100, doneThisYear: 50 }),
        progress('b', H1, { annualPlan: 0, doneThisYear: 100 }),
      ],
    };
    const group = keyGroup('all', keyProjects(tables, H1, due), due);
    expect(group).toMatchObject({ completion: 0.5, average: 0.5, unknown: 1 });
  });

  it('leaves out a phase whose parent reports, and takes the category from the parent', () => {
    const tables = {
      projects: [
        project('whole', { categories: ['provincial'] }),
        project('one', { parent: 'whole' }),
        project('heading', { categories: ['municipal'] }),
        project('two', { parent: 'heading' }),
      ],
      projectProgress: ['whole', 'one', 'two'].map((code) =>
        progress(code, H1, { annualPlan: 100, doneThisYear: 50 }),
      ),
    };
    expect(keyProjects(tables, H1, due).map(({ project: { code } }) => code)).toEqual([
      'whole',
      'two',
    ]);
  });

  it('takes the latest row of the year and says when it is old', () => {
    const tables = {
      projects: [project('a', { categories: ['municipal'] })],
      projectProgress: [
        progress('a', { year: 2025, month: 12 }, { annualPlan: 100, doneThisYear: 100 }),
        progress('a', { year: 2026, month: 4 }, { annualPlan: 200, doneThisYear: 40 }),
      ],
    };
    expect(keyProjects(tables, H1, due)[0]).toMatchObject({
      stale: true,
      completion: 'not-reported',
    });
    expect(latestProgressPeriod(tables)).toEqual({ year: 2026, month: 4 });
    expect(latestProgressPeriod({ projects: [], projectProgress: [] })).toBeUndefined();
  });

  it('never adds the months of two periods up', () => {
    const july = { year: 2026, month: 7 };
    const codes = ['a', 'b', 'c'];
    const june = codes.map((code) => progress(code, H1, { annualPlan: 100, doneThisYear: 50 }));
    const projects = codes.map((code) => project(code, { categories: ['municipal'] }));
    const later = (count: number) =>
      keyProgress(
        {
          projects,
          projectProgress: [
            ...june,
            ...codes
              .slice(0, count)
              .map((code) => progress(code, july, { annualPlan: 100, doneThisYear: 60 })),
          ],
        },
        july,
        'month',
      );
    const said = (found: ReturnType<typeof later>) =>
      found && [found.period.month, keyGroup('all', found.projects, found.due).done.known];
    expect(said(later(0))).toEqual([6, 150]);
    expect(said(later(1))).toEqual([6, 150]);
    expect(said(later(2))).toEqual([7, 120]);
    expect(later(2)?.projects.map(({ stale }) => stale)).toEqual([false, false, true]);
    expect(said(later(3))).toEqual([7, 180]);
  });

  it('counts a project of several categories in each of them and once in all', () => {
    const tables = {
      projects: [
        project('both', { categories: ['municipal', 'technology', 'provincial'] }),
        project('municipal', { categories: ['municipal', 'other'] }),
        project('phase', { parent: 'heading' }),
        project('heading', { categories: ['technology', 'municipal'] }),
      ],
      projectProgress: ['both', 'municipal', 'phase'].map((code) =>
        progress(code, H1, { annualPlan: 100, doneThisYear: 50 }),
      ),
    };
    const projects = keyProjects(tables, H1, due);
    expect(projects.map(({ categories }) => categories)).toEqual([
      ['provincial', 'municipal'],
      ['municipal'],
      ['municipal'],
    ]);
    expect(keyGroups(projects, due).map((group) => [group.key, group.plan.known])).toEqual([
      ['all', 300],
      ['provincial', 100],
      ['municipal', 300],
    ]);
  });

  it('groups by category only when there are several', () => {
    const rows = (categories: readonly ('provincial' | 'municipal')[]) =>
      keyProjects(
        {
          projects: categories.map((category, i) => project(`p${i}`, { categories: [category] })),
          projectProgress: categories.map((_, i) =>
            progress(`p${i}`, H1, { annualPlan: 100, doneThisYear: 50 }),
          ),
        },
        H1,
        due,
      );
    expect(keyGroups(rows(['municipal', 'municipal']), due).map(({ key }) => key)).toEqual(['all']);
    expect(keyGroups(rows(['municipal', 'provincial']), due).map(({ key }) => key)).toEqual([
      'all',
      'provincial',
      'municipal',
    ]);
  });
});
