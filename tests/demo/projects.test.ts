import { describe, expect, it } from 'vitest';
import { cell, numberIn, observation, OBSERVATIONS, readDemo, target2026 } from './read-demo.ts';

const PROJECTS = readDemo('projects.csv');
const STEPS = readDemo('stage-events.csv');
const PROGRESS = readDemo('project-progress.csv');
const BY_NAME = new Map(PROJECTS.map((project) => [cell(project, '项目名称'), project]));
const ORDER = [
  '线索',
  '洽谈',
  '意向',
  '评审',
  '框架协议',
  '签约',
  '注册',
  '供地',
  '开工',
  '竣工',
  '试投产',
  '投产',
  '达产',
  '入统',
];

function stepsIn(stage: string, from: string, to: string): readonly Record<string, string>[] {
  return STEPS.filter(
    (step) => step['阶段'] === stage && cell(step, '日期') >= from && cell(step, '日期') <= to,
  );
}

function projectOf(row: Record<string, string>): Record<string, string> {
  return BY_NAME.get(cell(row, '项目')) ?? {};
}

describe('the demo projects', () => {
  it('are 90 and have every stage of a life among them', () => {
    expect(PROJECTS).toHaveLength(90);
    expect(new Set(STEPS.map((step) => step['阶段']))).toEqual(new Set([...ORDER, '搁置', '终止']));
    expect(STEPS.filter((step) => cell(step, '日期') > '2026-06-30')).toEqual([]);
  });

  it('go through their stages in order', () => {
    for (const name of BY_NAME.keys()) {
      const own = STEPS.filter(
        (step) => step['项目'] === name && ORDER.includes(cell(step, '阶段')),
      );
      const sorted = own.toSorted(
        (a, b) => ORDER.indexOf(cell(a, '阶段')) - ORDER.indexOf(cell(b, '阶段')),
      );
      expect(sorted.map((step) => cell(step, '日期'))).toEqual(
        own.map((step) => cell(step, '日期')).toSorted(),
      );
    }
  });

  it('were signed as the indicators count', () => {
    for (const row of OBSERVATIONS.filter((one) => one['指标'] === '签约项目数')) {
      const period = /^(\d{4})年1-(\d+)月$/.exec(cell(row, '期间'));
      const month = `${period?.[1]}-${(period?.[2] ?? '').padStart(2, '0')}-31`;
      const signed = stepsIn('签约', `${period?.[1]}-01-01`, month);
      const own = signed.filter(
        (step) => row['园区'] === '全区' || projectOf(step)['园区'] === row['园区'],
      );
      if (row['数值'] === '—') continue;
      const name = `${row['园区']} ${row['期间']}`;
      expect(own.length, name).toBe(numberIn(row, '数值'));
      const sum = own.reduce(
        (total, step) => total + numberIn(projectOf(step), '计划总投资(万元)'),
        0,
      );
      const planned = observation('签约项目计划总投资', cell(row, '期间'), cell(row, '园区'));
      expect(sum / 10000, name).toBeCloseTo(numberIn(planned, '数值'), 6);
    }
  });

  it.each([
    ['开工', 11],
    ['竣工', 8],
    ['试投产', 8],
  ])('%s: %i in the first half of 2026', (stage, count) => {
    expect(stepsIn(stage, '2026-01-01', '2026-06-30')).toHaveLength(count);
  });

  it('complete 10.00 of 18.60 亿元 as key projects, month by month the indicator', () => {
    const key = PROGRESS.filter((row) => /^(省|市)重点$/.test(cell(projectOf(row), '项目类别')));
    for (const month of [2, 3, 4, 5, 6]) {
      const period = `2026年1-${month}月`;
      const rows = key.filter((row) => row['期间'] === period);
      const done = rows.reduce((sum, row) => sum + numberIn(row, '本年完成投资(万元)'), 0);
      const plan = rows.reduce((sum, row) => sum + numberIn(row, '年度计划投资(万元)'), 0);
      const stated = numberIn(observation('省市重点项目完成投资', period), '数值');
      expect(done / 10000).toBeCloseTo(stated, 6);
      expect(plan / 10000).toBeCloseTo(numberIn(target2026('省市重点项目完成投资'), '目标值'), 6);
      if (month === 6) expect(((done / plan) * 100).toFixed(2)).toBe('53.76');
    }
    for (const row of key)
      expect(numberIn(row, '本年完成投资(万元)')).toBeLessThanOrEqual(
        numberIn(row, '年度计划投资(万元)'),
      );
  });

  it('hold 21 in reserve beyond mere leads, one under review', () => {
    const signed = new Set(
      STEPS.filter((step) => step['阶段'] === '签约').map((step) => step['项目']),
    );
    const open = PROJECTS.filter(
      (row) => row['上级项目'] === '' && !signed.has(cell(row, '项目名称')),
    );
    const last = (name: string): string =>
      STEPS.filter((step) => step['项目'] === name).at(-1)?.['阶段'] ?? '';
    const reserve = open.filter((row) => last(cell(row, '项目名称')) !== '线索');
    expect(reserve).toHaveLength(21);
    expect(open.every((row) => row['公开级别'] === '内部')).toBe(true);
    const review = reserve.filter((row) => last(cell(row, '项目名称')) === '评审');
    expect(review).toMatchObject([
      { '计划总投资(万元)': '110000', '预计年产值(万元)': '400000', '预计年税收(万元)': '9000' },
    ]);
  });

  it('count a base of 2 亿元 on trial that promises over 5 亿元 and 1500 万元', () => {
    const base = BY_NAME.get('萤囊照明销售和研发基地项目') ?? {};
    expect(base['计划总投资(万元)']).toBe('20000');
    expect(numberIn(base, '预计年产值(万元)')).toBeGreaterThan(50000);
    expect(numberIn(base, '预计年税收(万元)')).toBeGreaterThan(1500);
  });
});
