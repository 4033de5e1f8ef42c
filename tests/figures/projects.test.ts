import { describe, expect, it } from 'vitest';
import type { Park } from '../../src/data/park.ts';
import type { Project } from '../../src/data/projects.ts';
import type { StageEvent } from '../../src/data/stage-events.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { makeFigures } from '../../src/figures/maker.ts';
import { buildingFigures, investmentFigures } from '../../src/figures/projects.ts';
import { dominantOutcome } from '../../src/figures/project-flow.ts';
import { projectContext } from '../../src/figures/project-context.ts';
import { demoPark, shelvedPark } from '../data/demo.ts';
import { nonsenseIn } from '../format/nonsense.ts';
import { events, progress, project } from '../model/project-tables.ts';
import { drawn } from './drawn.ts';

const internal = demoPark('internal');
const open = demoPark('public');

const all = (park: Park): Map<string, Figure> =>
  new Map(
    makeFigures([investmentFigures, buildingFigures], { park, mode: 'month' }).map((figure) => [
      figure.id,
      figure,
    ]),
  );

/** The demo's zone with other projects and nothing around them. */
const zone = (projects: Project[], stageEvents: StageEvent[], more: Partial<Park> = {}): Park => ({
  ...internal,
  projects,
  stageEvents,
  projectProgress: [],
  blockers: [],
  bonds: [],
  facilities: [],
  outreach: [],
  chains: [],
  ...more,
});

const textOf = (figure: Figure): string[] => [
  figure.title,
  figure.subtitle,
  ...figure.notes,
  ...figure.table.rows.flat(),
];

describe('the demo', () => {
  it('says the figures of the reports: 53.76%, 21 reserve projects, 11 started, 8 finished, 8 in trial', () => {
    const figures = all(internal);
    expect(figures.get('key-projects')?.title).toMatch(/53\.76%，快于序时进度3\.76个百分点$/);
    expect(figures.get('reserve-stages')?.title).toMatch(/^储备项目21个/);
    expect(figures.get('project-milestones')?.title).toMatch(/新开工11个、竣工8个、试投产8个/);
  });

  it('has no text with nonsense in either edition', () => {
    for (const park of [internal, open]) {
      const texts = [...all(park).values()].flatMap((figure) => [figure.title, ...figure.notes]);
      expect(nonsenseIn(texts)).toEqual([]);
    }
  });

  it('draws no causes of what has not landed where none is known', () => {
    expect(all(internal).has('unlanded-causes')).toBe(true);
    expect(all({ ...internal, blockers: [] }).has('unlanded-causes')).toBe(false);
  });

  it('tells the public nothing of what comes before the signing', () => {
    const figures = all(open);
    expect([...figures.keys()].filter((id) => id.startsWith('reserve'))).toEqual([]);
    const text = [...figures.values()]
      .flatMap((figure) => [...textOf(figure), drawn(figure, 'wide')])
      .join('\n');
    const hidden = internal.projects.filter(
      ({ code }) => !open.projects.some((row) => row.code === code),
    );
    expect(hidden.length).toBeGreaterThan(20);
    for (const { name } of hidden) expect(text).not.toContain(name);
    expect(figures.get('pipeline')?.table.rows.map(([stage]) => stage)).not.toContain('洽谈');
    for (const [from] of figures.get('pipeline-conversion')?.table.rows ?? []) {
      expect(['线索', '洽谈', '意向']).not.toContain(from);
    }
  });
});

describe('what became of projects', () => {
  const outcomeOf = (park: Park) => dominantOutcome(projectContext(park, 'month'));

  it('is a sentence where it is the same of nearly all', () => {
    expect(all(internal).has('project-flows')).toBe(false);
    expect(outcomeOf(internal)).toMatch(/^\d+个项目的现状：\S+\d+个，\S+\d+个。$/);
  });

  it('is drawn where it differs', () => {
    const park = shelvedPark('internal');
    const figure = all(park).get('project-flows');
    expect(outcomeOf(park)).toBeUndefined();
    expect(figure?.table.rows.some(([, , outcome]) => outcome === '搁置')).toBe(true);
    for (const size of ['wide', 'narrow'] as const) {
      expect(figure && drawn(figure, size)).toMatch(/^<svg/);
    }
    expect(nonsenseIn(figure === undefined ? [] : textOf(figure))).toEqual([]);
  });
});

describe('key projects by plan and completion', () => {
  const half = { year: 2026, month: 6 };
  const quadrant = (plans: readonly number[]): Figure | undefined => {
    const rows = plans.map((_, at) => project(`k${at}`, { categories: ['municipal'] }));
    const steps = rows.flatMap(({ code }) => events(code, { started: '2025-03-01' }));
    const done = plans.map((annualPlan, at) =>
      progress(`k${at}`, half, { annualPlan, doneThisYear: annualPlan * (at === 0 ? 0.2 : 0.6) }),
    );
    return all(zone(rows, steps, { projectProgress: done })).get('project-quadrant');
  };

  it('are parted at the median of their plans', () => {
    expect(quadrant([40_000, 30_000, 20_000, 10_000])?.title).toBe(
      '4个重点项目中，年度计划投资在中位数以上、又差欠序时进度的有1个',
    );
  });

  it('are not parted where all plan the same', () => {
    expect(quadrant([10_000, 10_000, 10_000, 10_000])).toBeUndefined();
  });
});

describe('titles', () => {
  it('change when the data change', () => {
    const before = all(internal);
    const after = all({
      ...internal,
      stageEvents: internal.stageEvents.filter(({ stage }) => stage !== 'completed'),
      // The row of a project says the same by its actual dates.
      projects: internal.projects.map(
        ({ actualFinish: _finish, actualStart: _start, ...row }) => row,
      ),
      projectProgress: internal.projectProgress.map((row) => ({
        ...row,
        doneThisYear:
          typeof row.doneThisYear === 'number' ? row.doneThisYear / 2 : row.doneThisYear,
      })),
    });
    for (const id of ['key-projects', 'project-milestones', 'pipeline', 'pipeline-conversion']) {
      expect(after.get(id)?.title, id).not.toBe(before.get(id)?.title);
    }
  });
});

describe('edges', () => {
  it('have no figure without projects', () => {
    expect([...all(zone([], [])).keys()]).toEqual([]);
  });

  it('draw one project', () => {
    const figures = all(
      zone(
        [
          project('a', {
            investment: 20_000,
            plannedStart: '2026-03-01',
            plannedFinish: '2026-12-31',
          }),
        ],
        events('a', { signed: '2026-02-01', started: '2026-03-05' }),
      ),
    );
    expect([...figures.keys()]).toEqual([
      'signed-projects-list',
      'pipeline',
      'pipeline-conversion',
      'stage-days',
      'project-milestones',
      'project-timeline',
    ]);
    expect(figures.get('project-timeline')?.title).toBe('1个在建和待建项目在计划工期之内');
    for (const figure of figures.values()) {
      expect(drawn(figure, 'narrow')).toMatch(/^<svg/);
      expect(nonsenseIn([figure.title])).toEqual([]);
    }
  });

  it('say what is withheld when everything is', () => {
    const codes = ['a', 'b', 'c'];
    const figures = all(
      zone(
        codes.map((code) =>
          project(code, {
            categories: ['municipal'],
            investment: 'withheld',
            expectedOutput: 'withheld',
            expectedTax: 'withheld',
          }),
        ),
        codes.flatMap((code) => events(code, { signed: '2026-02-01' })),
        {
          projectProgress: codes.map((code) =>
            progress(
              code,
              { year: 2026, month: 6 },
              { annualPlan: 'withheld', doneThisYear: 'withheld' },
            ),
          ),
        },
      ),
    );
    expect(figures.get('signed-projects-list')?.title).toBe(
      '2026年上半年签约11个项目，计划总投资34.10亿元，其中亿元以上7个',
    );
    expect(figures.has('key-projects')).toBe(false);
    for (const figure of figures.values()) {
      for (const size of ['narrow', 'wide', 'screen'] as const) {
        expect(drawn(figure, size), figure.id).not.toMatch(/NaN|undefined|withheld/);
      }
    }
  });

  it('take a project with only a lead', () => {
    const figures = all(zone([project('a')], events('a', { lead: '2026-02-01' })));
    expect([...figures.keys()]).toEqual(['pipeline', 'pipeline-conversion']);
    expect(figures.get('pipeline')?.table.rows).toEqual([['线索', '1', '未报送', '1', '1', '—']]);
  });

  it('say of amounts that nobody gives what they are, and draw no column of words', () => {
    const signed = events('a', { signed: '2026-05-01' });
    const without = all(zone([project('a')], signed)).get('pipeline');
    expect(without?.subtitle).toBe('2026年6月30日，各阶段的项目数');
    expect(without?.notes).toContain('计划总投资均未报送。');
    expect(drawn(without, 'wide').replace(/<title>.*?<\/title>/g, '')).not.toContain('计划总投资');
    const withOne = all(zone([project('a', { investment: 20000 })], signed)).get('pipeline');
    expect(withOne?.subtitle).toBe('2026年6月30日，各阶段的项目数和计划总投资');
    expect(withOne?.notes.join()).not.toContain('未报送');
    expect(drawn(withOne, 'wide')).toContain('计划总投资（亿元）');
  });

  it('keep their charts whole when the stages are out of order, and say so', () => {
    const figures = all(
      zone(
        [project('a', { plannedStart: '2026-01-01', plannedFinish: '2026-12-31' })],
        events('a', { signed: '2026-05-01', started: '2026-03-01', completed: '2026-02-01' }),
      ),
    );
    const timeline = figures.get('project-timeline');
    expect(timeline?.notes.join()).toContain('阶段日期先后颠倒');
    expect(drawn(timeline, 'wide')).not.toMatch(/NaN|width="-/);
    expect(figures.get('stage-days')).toBeUndefined();
  });

  it('draw no timeline of projects of which nothing but the day of the data is known', () => {
    const figures = all(
      zone(
        [project('a'), project('b')],
        [
          ...events('a', { signed: '2026-02-01', started: '2026-06-30' }),
          ...events('b', { signed: '2026-02-01', started: '2026-05-01', completed: '2026-06-30' }),
        ],
      ),
    );
    expect(figures.has('project-timeline')).toBe(true);
    const only = all(zone([project('a')], events('a', { started: '2026-06-30' })));
    expect(only.has('project-timeline')).toBe(false);
  });

  it('name in the legend of the timeline what is drawn', () => {
    const figures = all(
      zone([project('a')], events('a', { signed: '2026-02-01', started: '2026-03-05' })),
    );
    const svg = drawn(figures.get('project-timeline'), 'wide');
    expect(svg).toContain('实际进展');
    expect(svg).not.toMatch(/计划工期|超过计划竣工/);
  });

  it('count under the timeline of a slide those its title speaks of', () => {
    const timeline = all(internal).get('project-timeline');
    const under = Number(/^\d+/.exec(timeline?.title ?? '')?.[0]);
    for (const size of ['screen', 'room'] as const) {
      const svg = drawn(timeline, size);
      const rest = Number(/其余(\d+)项见网页/.exec(svg)?.[1]);
      expect(svg.match(/data-tip=/g)?.length ?? NaN).toBe(under - rest);
    }
  });

  it('fold the timeline of 2,000 projects', () => {
    const codes = Array.from({ length: 2000 }, (_, i) => `p${i}`);
    const figures = all(
      zone(
        codes.map((code, i) =>
          project(code, { plannedStart: '2025-01-01', plannedFinish: `2026-0${(i % 9) + 1}-15` }),
        ),
        codes.flatMap((code) => events(code, { signed: '2024-12-01', started: '2025-01-15' })),
      ),
    );
    const timeline = figures.get('project-timeline');
    expect(timeline?.table.rows).toHaveLength(2000);
    expect(timeline?.notes[0]).toBe(
      '共2000个项目（含分期），图中画出未完工项目及其各期60个，超期的在前，其余见数据表。',
    );
    expect(drawn(timeline, 'wide').length).toBeLessThan(75_000);
  });
});

it('a facility is told with what it costs and what is spent', () => {
  const table = all(open).get('facility-progress')?.table;
  const columns = ['总投资（万元）', '已完成投资（万元）'].map(
    (head) => table?.head.indexOf(head) ?? -1,
  );
  const row = table?.rows.find(([name]) => name === '西湾园快速通道') ?? [];
  expect(columns.map((column) => row[column])).toEqual(['1,500', '1,120']);
  expect(columns.map((column) => table?.numeric[column])).toEqual([true, true]);
});

it('an amount in dollars does not stand bare under a head that says 万元', () => {
  const rows = all(internal).get('bond-spending')?.table.rows ?? [];
  const foreign = internal.bonds.filter(({ currency }) => currency === 'USD');
  expect(foreign.length).toBeGreaterThan(0);
  for (const [name, , ...amounts] of rows) {
    const inDollars = foreign.some((bond) => bond.name === name);
    for (const amount of amounts.slice(0, 3).filter((text) => /^\d/.test(text)))
      expect(amount.endsWith('万美元'), `${name}：${amount}`).toBe(inDollars);
  }
});
