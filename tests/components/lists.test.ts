import { describe, expect, it } from 'vitest';
import { planList } from '../../src/components/planning/plan-list.ts';
import { facilityList } from '../../src/components/projects/facility-list.ts';
import { outreachList } from '../../src/components/projects/outreach-list.ts';
import { blockerList, measureList } from '../../src/components/projects/problem-lists.ts';
import { projectList } from '../../src/components/projects/rows.ts';
import { bondList } from '../../src/components/supply/bond-list.ts';
import { projectContext } from '../../src/figures/project-context.ts';
import type { Plan } from '../../src/model/plan-states.ts';
import { blocker, bond, events, facility, project, trip } from '../model/project-tables.ts';
import { cellsOf, parkWith } from './list-cells.ts';

const at = { file: 'data/plans.csv', row: 2 };

const plan = (code: string, more: Partial<Plan> = {}): Plan => ({
  code,
  name: `${code}控规`,
  kind: 'detailed',
  park: 'xincheng',
  state: 'approved',
  areaMu: 'not-reported',
  disclosure: 'public',
  at,
  ...more,
});

describe('the list of plans', () => {
  it('has what is furthest from approval first, areas and dates as they are known', () => {
    const park = parkWith('public', {
      plans: [
        plan('a', { approved: '2026-03-01', areaMu: 10_000 }),
        plan('b', {
          state: 'drafting',
          areaMu: 'withheld',
          plannedFinish: '2026-09-30',
          plannedFinishText: '2026年三季度',
        }),
        plan('c', { state: 'drafting', areaMu: { number: 4000, qualifier: 'about' } }),
      ],
    });
    expect(
      cellsOf(planList(park)).map((row) => [
        row['名称'],
        row['园区'],
        row['涉及面积（亩）'],
        row['计划完成'],
        row['批复日期'],
      ]),
    ).toEqual([
      ['b控规', '新城园', '未公布', '2026年三季度', ''],
      ['c控规', '新城园', '约4,000', '', ''],
      ['a控规', '新城园', '10,000', '', '2026-03-01'],
    ]);
  });

  it('has a column of notes only where there are any', () => {
    const heads = (plans: Plan[]) =>
      Object.keys(cellsOf(planList(parkWith('internal', { plans })))[0] ?? {});
    expect(heads([plan('a')])).not.toContain('备注');
    expect(heads([plan('a', { note: '待会审' })])).toContain('备注');
  });
});

describe('the list of outreach', () => {
  const outreach = [
    trip('2026-03-02', {
      cities: ['东莞', '宁波'],
      trips: 2,
      visits: 'withheld',
      firms: ['甲公司'],
    }),
    trip('2026-05-02', {
      kind: 'visit',
      visitors: { number: 30, qualifier: 'odd' },
      leader: '王某',
      result: '达成意向',
      note: '待回访',
    }),
  ];

  it('has the latest first, and keeps withheld, blank and about apart', () => {
    const rows = cellsOf(outreachList(parkWith('public', { outreach })));
    expect(rows.map((row) => row['日期'])).toEqual(['2026-05-02', '2026-03-02']);
    expect([rows[0]?.['接待客商（批）'], rows[0]?.['次数']]).toEqual(['30余', '']);
    expect([rows[1]?.['拜访企业（家）'], rows[1]?.['城市']]).toEqual(['未公布', '东莞、宁波']);
  });

  it('names leaders, firms and results in the internal edition alone', () => {
    const [internal] = cellsOf(outreachList(parkWith('internal', { outreach })));
    expect([internal?.['挂点领导'], internal?.['成效']]).toEqual(['王某', '达成意向；待回访']);
    const open = cellsOf(outreachList(parkWith('public', { outreach })));
    expect(JSON.stringify(open)).not.toMatch(/王某|甲公司|达成意向|待回访/);
  });
});

describe('the list of facilities', () => {
  it('says sizes, money, progress and times as they were typed', () => {
    const facilities = [
      facility('a', {
        spec: '110/10千伏',
        quantity: 800,
        done: { number: 300, qualifier: 'odd' },
        unit: '套',
        investment: 12_000,
        invested: 'withheld',
        percentDone: 80,
        picture: '土建完成',
        plannedFinish: '2026-12-31',
        plannedFinishText: '2026年底',
      }),
      facility('b'),
      facility('c', { spec: '日处理污水1万吨', quantity: 1, unit: '万吨/日' }),
    ];
    const [full, empty, repeated] = cellsOf(facilityList(parkWith('public', { facilities })));
    expect(full).toMatchObject({
      规格与规模: '110/10千伏，800套（已完成300余套）',
      投资: '1.20亿元，已完成投资未公布',
      进度: '80%，土建完成',
      工期: '计划竣工2026年底',
    });
    expect(empty).toMatchObject({ 规格与规模: '', 投资: '', 进度: '', 工期: '' });
    expect(repeated).toMatchObject({ 规格与规模: '日处理污水1万吨' });
  });

  it('stands by urgency on a day, with progress as a bar and the time that has passed on it', () => {
    const facilities = [
      facility('done', { state: 'completed', percentDone: 100 }),
      facility('due', {
        percentDone: 40,
        plannedStart: '2026-01-01',
        plannedFinish: '2026-12-31',
      }),
      facility('late', { percentDone: 90, plannedFinish: '2026-05-31' }),
      facility('silent'),
    ];
    const { rows } = facilityList(parkWith('public', { facilities }), facilities, '2026-06-30');
    expect(rows.map(({ id }) => id)).toEqual(
      ['late', 'due', 'silent', 'done'].map((code) => `facility-${code}`),
    );
    const bars = rows.map(({ cells }) => cells.find(({ bar }) => bar !== undefined)?.bar);
    expect(bars.map((bar) => bar?.share)).toEqual([0.9, 0.4, undefined, 1]);
    expect(bars[1]?.mark).toBeCloseTo(0.49, 1);
    expect(bars[3]?.mark).toBeUndefined();
    expect(rows[0]?.cells.some(({ text }) => text.includes('超期30天'))).toBe(true);
  });
});

describe('the list of bonds', () => {
  it('names what the money is for and keeps withheld and blank apart', () => {
    const bonds = [
      bond('a', {
        granted: 12_000,
        disbursed: 'withheld',
        facility: 'road',
        promisedDate: '2026-09-30',
      }),
      bond('b', {
        granted: 500,
        currency: 'USD',
        promisedDate: '2026-09-30',
        promisedDateText: '2026年9月',
      }),
    ];
    const facilities = [facility('road', { name: '一号路' })];
    const [first, second] = cellsOf(
      bondList(parkWith('public', { bonds, facilities, projects: [] })),
    );
    expect(first).toMatchObject({
      用于: '一号路',
      '获批额（万元）': '12,000',
      '已支出（万元）': '未公布',
      预计支出完毕: '2026-09-30',
    });
    expect(second).toMatchObject({ 用于: '', 预计支出完毕: '2026年9月' });
    expect(second?.['获批额（万元）']).toMatch(/^500.*美元/);
  });
});

describe('the list of problems', () => {
  const blockers = [
    blocker('a', { project: 'p', park: 'xincheng', text: '缺口8000万元', note: '已致电' }),
    blocker('b', {
      raised: '2026-05-01',
      state: 'resolved',
      resolved: '2026-06-01',
      publicText: '用电已解决',
      deadline: '2026-06-30',
      deadlineText: '近期',
      responsiblePerson: '李某',
    }),
  ];
  const tables = { blockers, projects: [project('p')] };

  it('has the latest first, with everything a problem is about and solved ones too', () => {
    const rows = cellsOf(blockerList(parkWith('internal', tables)));
    expect(rows.map((row) => [row['对象'], row['情况'], row['办结时限'], row['解决日期']])).toEqual(
      [
        ['', '用电已解决', '近期', '2026-06-01'],
        ['p项目，新城园', '缺口8000万元', '', ''],
      ],
    );
    expect(rows[0]?.['责任人']).toBe('李某');
    expect(rows[1]?.['备注']).toBe('已致电');
  });

  it('shows the cause on a phone where a problem has no words', () => {
    const keyOf = (list: ReturnType<typeof blockerList>) =>
      list.columns.find(({ head }) => head === '原因')?.key;
    expect(keyOf(blockerList(parkWith('internal', tables)))).toBe(false);
    const silent = { blockers: [...blockers, blocker('c', {})] };
    expect(keyOf(blockerList(parkWith('internal', silent)))).toBe(true);
  });

  it('has no persons and no notes in the public edition', () => {
    const rows = cellsOf(blockerList(parkWith('public', tables)));
    expect(JSON.stringify(rows)).not.toMatch(/李某|已致电/);
  });
});

describe('the list of measures', () => {
  it('has the latest period first and 无 as nothing', () => {
    const [first] = parkWith('internal', {}).measures;
    if (first === undefined) throw new Error('the demo has measures');
    const measures = [
      { ...first, period: { year: 2026, month: 3 }, problem: '无', measure: '加快审批' },
      { ...first, period: { year: 2026, month: 6 }, problem: '用工不足', measure: undefined },
    ] as (typeof first)[];
    const list = measureList(parkWith('internal', { measures }));
    const rows = cellsOf(list);
    expect(rows.map((row) => [row['期间'], row['问题'], row['措施']])).toEqual([
      ['2026年上半年', '用工不足', ''],
      ['2026年一季度', '', '加快审批'],
    ]);
    // What a phone shows: with the measure where a row has no problem.
    const onPhone = ({ columns }: typeof list) =>
      columns.filter(({ key }, index) => key || index === 0).map(({ head }) => head);
    expect(onPhone(list)).toEqual(['方面', '问题', '措施']);
    const told = measureList(parkWith('internal', { measures: measures.slice(1) }));
    expect(onPhone(told)).toEqual(['方面', '问题', '状态']);
  });
});

describe('the list of projects', () => {
  it('names every category of a project and finds it under each', () => {
    const park = parkWith('internal', {
      projects: [project('plain'), project('both', { categories: ['technology', 'provincial'] })],
      stageEvents: [...events('plain', { signed: '2026-05' }), ...events('both', { signed: '' })],
      projectProgress: [],
    });
    const list = projectList(projectContext(park, 'month'));
    expect(cellsOf(list).map((row) => [row['项目'], row['类别'], row['到达日期']])).toEqual([
      ['both项目', '省重点、科技产业', '未公布'],
      ['plain项目', '', '2026-05'],
    ]);
    expect(list.rows[0]?.facets?.['category']).toEqual(['省重点', '科技产业']);
  });
});
