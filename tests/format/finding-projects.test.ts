import { describe, expect, it } from 'vitest';
import { unitsAt } from '../../src/model/project-units.ts';
import { signedIn } from '../../src/model/signed-projects.ts';
import { pipelineOf } from '../../src/model/pipeline.ts';
import { groupBySize } from '../../src/model/project-groups.ts';
import { addAmounts } from '../../src/model/amounts.ts';
import { conversionOf } from '../../src/model/conversion.ts';
import { keyGroup, keyProjects } from '../../src/model/key-projects.ts';
import { milestonesUpTo } from '../../src/model/project-milestones.ts';
import { openBlockers, groupBlockers, withinDeadline } from '../../src/model/open-blockers.ts';
import { bondSpending, bondTotals } from '../../src/model/bond-spending.ts';
import { facilityProgress, factoryOccupancy } from '../../src/model/facility-progress.ts';
import {
  blockersFinding,
  bondsFinding,
  facilitiesFinding,
  occupancyFinding,
} from '../../src/format/finding-support.ts';
import {
  conversionFinding,
  groupsFinding,
  pipelineFinding,
} from '../../src/format/finding-pipeline.ts';
import { keyProjectsFinding, milestonesFinding } from '../../src/format/finding-projects.ts';
import { fitFinding, largestFinding, signedFinding } from '../../src/format/finding-signed.ts';
import { originsFinding } from '../../src/format/finding-attraction.ts';
import { flowsFinding } from '../../src/format/finding-pipeline.ts';
import type { Flow } from '../../src/model/project-flows.ts';
import { projectTerms } from '../../src/ui/project-terms.ts';
import { nonsenseIn } from './nonsense.ts';
import type { Blocker } from '../../src/data/blockers.ts';
import type { Indicator } from '../../src/data/indicators.ts';
import type { Reading } from '../../src/data/reading.ts';
import { compareCounts, countStated, type Coverage } from '../../src/model/evidence.ts';
import { observation } from '../model/tables.ts';
import {
  blocker,
  bond,
  events,
  facility,
  JUNE,
  lifeTables,
  progress,
  project,
} from '../model/project-tables.ts';

const H1 = { year: 2026, month: 6 };
const JULY = { year: 2026, month: 7 };

const signed = (amounts: readonly Reading[]) =>
  signedIn(
    lifeTables(
      amounts.map((investment, i) => project(`p${i}`, { investment, leadingIndustry: 'light' })),
      amounts.flatMap((_, i) => events(`p${i}`, { signed: '2026-02-01' })),
    ),
    2026,
    JUNE,
    new Set(['light']),
  );

describe('signedFinding', () => {
  it.each([
    [[], undefined],
    [[20_000], '2026年上半年签约1个项目，计划总投资2亿元'],
    [[20_000, 5_000], '2026年上半年签约2个项目，计划总投资2.50亿元，其中亿元以上1个'],
    [[9_000, 500], '2026年上半年签约2个项目，计划总投资9500万元，没有亿元以上项目'],
    [[20_000, 10_000], '2026年上半年签约2个项目，计划总投资3亿元，均在亿元以上'],
    [
      [20_000, 'withheld'],
      '2026年上半年签约2个项目，计划总投资至少2亿元（另有1个未公布），其中亿元以上1个',
    ],
    [['withheld', 'withheld'], '2026年上半年签约2个项目，计划总投资未公布'],
  ] as const)('%j: %s', (amounts, expected) => {
    expect(signedFinding(signed(amounts), H1)).toBe(expected);
  });

  it('holds the largest project against the required size', () => {
    expect(largestFinding(signed([110_000]), 100_000)).toBe(
      '最大单个项目11亿元，达到至少引进一个10亿元项目的要求',
    );
    expect(largestFinding(signed([20_000]), 100_000)).toBe(
      '最大单个项目2亿元，距至少引进一个10亿元项目的要求还差8亿元',
    );
    expect(largestFinding(signed(['withheld']), 100_000)).toBeUndefined();
  });

  it('gives the fit with both numbers', () => {
    expect(fitFinding(signed([1, 2]))).toBe('产业契合度100%（2个新签约项目中2个属主导产业）');
    const none = { ...signed([1, 2]), fit: { share: 0, all: 2, inLeading: 0 } };
    expect(fitFinding(none)).toBe('产业契合度0%（2个新签约项目都不属主导产业）');
    expect(fitFinding(signed([]))).toBeUndefined();
  });
});

const units = (dates: readonly Parameters<typeof events>[1][]) =>
  unitsAt(
    lifeTables(
      dates.map((_, i) => project(`u${i}`)),
      dates.flatMap((one, i) => events(`u${i}`, one)),
    ),
    JUNE,
  );

describe('pipelineFinding', () => {
  it('names the fullest stage and the change over a year', () => {
    const now = pipelineOf(
      units([{ talks: '2026-01-01' }, { talks: '2026-02-01' }, { lead: '2026-01-01' }]),
    );
    const before = pipelineOf(units([{ lead: '2025-01-01' }]));
    const compare = (a: number, b: number) => compareCounts(countStated(a), countStated(b));
    expect(pipelineFinding(now, 'all', compare(3, 1))).toBe(
      '在册项目3个，处于洽谈阶段的最多（2个），总数比去年同期多2个',
    );
    expect(pipelineFinding(now, 'all', undefined)).toBe('在册项目3个，处于洽谈阶段的最多（2个）');
    expect(pipelineFinding(now, 'some', undefined)).toBe(
      '列出的项目3个，处于洽谈阶段的最多（2个）',
    );
    expect(pipelineFinding(before, 'all', undefined)).toBe('在册项目1个');
    expect(pipelineFinding({ ...before, shelved: 1 }, 'all', undefined)).toBe(
      '在册项目1个（不含搁置和终止的）',
    );
    expect(pipelineFinding(pipelineOf([]), 'all', undefined)).toBeUndefined();
  });
});

describe('conversionFinding', () => {
  it('carries cohort, denominator and numerator', () => {
    const cohort = { from: '2025-07-01', to: JUNE };
    const all = units([
      { talks: '2025-08-01', signed: '2026-01-01' },
      { talks: '2025-09-01' },
      { talks: '2025-10-01' },
    ]);
    expect(conversionFinding([conversionOf(all, 'talks', 'signed', cohort)])).toBe(
      '2025年7月至2026年6月到达洽谈的3个项目中，1个已到签约（33.33%）',
    );
    expect(conversionFinding([conversionOf(all, 'signed', 'started', cohort)])).toBe(
      '2025年7月至2026年6月到达签约的1个项目中，还没有到开工',
    );
    expect(conversionFinding([])).toBeUndefined();
  });
});

const group = (rows: readonly (readonly [Reading, Reading])[], period = H1, due = 0.5) =>
  keyGroup(
    'all',
    keyProjects(
      {
        projects: rows.map((_, i) => project(`k${i}`, { categories: ['municipal'] })),
        projectProgress: rows.map(([annualPlan, doneThisYear], i) =>
          progress(`k${i}`, period, { annualPlan, doneThisYear }),
        ),
      },
      period,
      due,
    ),
    due,
  );

describe('keyProjectsFinding', () => {
  it.each([
    [[[10_000, 5_376]], '2026年上半年，重点项目完成年度计划的53.76%，快于序时进度3.76个百分点'],
    [
      [
        [100, 50],
        [100, 50],
      ],
      '2026年上半年，2个重点项目完成年度计划的50%，与序时进度持平',
    ],
    [
      [
        [100, 40],
        [100, 'withheld'],
      ],
      '2026年上半年，有数据的1个重点项目完成年度计划的40%，差欠序时进度10个百分点',
    ],
    [[[100, 'withheld']], '2026年上半年，1个重点项目完成投资未公布'],
    [[], '2026年上半年重点项目没有年度计划'],
  ] as const)('%j: %s', (rows, expected) => {
    expect(keyProjectsFinding(group(rows), H1)).toBe(expected);
  });

  it('holds seven months against 58.33%', () => {
    expect(keyProjectsFinding(group([[100, 60]], JULY, 7 / 12), JULY)).toBe(
      '2026年1—7月，重点项目完成年度计划的60%，快于序时进度1.67个百分点',
    );
  });
});

describe('milestonesFinding', () => {
  it('counts what started and finished, against last year', () => {
    const tables = lifeTables(
      ['a', 'b', 'c', 'older'].map((code) => project(code)),
      [
        ...events('a', { started: '2026-02-01' }),
        ...events('b', { started: '2025-02-01', completed: '2026-03-01' }),
        ...events('c', { started: '2025-03-01' }),
        ...events('older', { started: '2024-03-01' }),
      ],
    );
    expect(milestonesFinding(milestonesUpTo(tables, H1), H1)).toBe(
      '2026年上半年新开工1个、竣工1个，新开工比去年同期少1个',
    );
  });

  it('says nothing of last year where the list begins with it', () => {
    const tables = lifeTables(
      [project('a'), project('b')],
      [...events('a', { started: '2026-02-01' }), ...events('b', { started: '2025-02-01' })],
    );
    expect(milestonesFinding(milestonesUpTo(tables, H1), H1)).toBe('2026年上半年新开工1个');
  });

  it('says of what is kept that there was none, and nothing of the rest', () => {
    const kept = lifeTables(
      [project('a')],
      events('a', { started: '2024-02-01', completed: '2025-02-01' }),
    );
    expect(milestonesFinding(milestonesUpTo(kept, H1), H1)).toBe(
      '2026年上半年没有项目新开工或竣工',
    );
    expect(milestonesFinding(milestonesUpTo({ ...kept, edition: 'public' }, H1), H1)).toBe(
      undefined,
    );
    expect(milestonesFinding(milestonesUpTo(lifeTables([], []), H1), H1)).toBeUndefined();
  });

  it('takes the total an indicator states before the names that are listed', () => {
    const base = lifeTables([project('a')], events('a', { started: '2026-06-30' }));
    const stated = {
      ...base,
      indicators: [
        {
          ...(base.indicators[0] as Indicator),
          code: 'n',
          name: '新增开工项目数',
          unit: '个',
          calledFor: 'projects-started' as const,
        },
      ],
      observations: [observation('n', 'zone', { value: 11, change: 3 })],
    };
    expect(milestonesFinding(milestonesUpTo(stated, H1), H1)).toBe(
      '2026年上半年新开工11个，新开工比去年同期多3个',
    );
  });
});

describe('bonds, facilities, workshops, problems', () => {
  it('counts the days to the promised date and changes when it passes', () => {
    const spending = bondSpending(
      [bond('甲', { granted: 10_000, disbursed: 6_400, promisedDate: '2026-08-18' })],
      JUNE,
    );
    expect(bondsFinding(spending, bondTotals(spending))).toBe(
      '债券和基金获批1亿元，已支出64%，最近的甲专项债距承诺支出完毕49天',
    );
    const late = bondSpending(
      [bond('甲', { granted: 10_000, disbursed: 6_400, promisedDate: '2026-06-20' })],
      JUNE,
    );
    expect(bondsFinding(late, bondTotals(late))).toContain('甲专项债已超承诺日期10天');
    const waiting = bondSpending([bond('甲', { granted: 'not-applicable' })], JUNE);
    expect(bondsFinding(waiting, bondTotals(waiting))).toBe('1笔债券和基金还没有获批');
  });

  it('says of how many bonds the spending is known, and counts those due on one day', () => {
    const more = { granted: 10_000, promisedDate: '2026-08-18' } as const;
    const spending = bondSpending(
      [
        bond('甲', { ...more, disbursed: 6_400 }),
        bond('乙', { ...more, disbursed: 'not-reported' }),
      ],
      JUNE,
    );
    expect(bondsFinding(spending, bondTotals(spending))).toBe(
      '债券和基金获批2亿元，有支出数的1笔已支出64%，最近的2笔距承诺支出完毕49天',
    );
    const dollars = bondSpending([bond('丙', { currency: 'USD', granted: 3_000 })], JUNE);
    expect(bondsFinding(dollars, bondTotals(dollars))).toBe('1笔外币债券和基金已获批');
    const both = bondSpending(
      [
        bond('甲', { granted: 10_000, disbursed: 6_400 }),
        bond('丙', { currency: 'USD', granted: 3_000 }),
      ],
      JUNE,
    );
    expect(bondsFinding(both, bondTotals(both))).toBe(
      '债券和基金获批1亿元，已支出64%，另有外币1笔',
    );
  });

  it('does not call the workshops full while one has no figure', () => {
    const own = { kind: 'factory', state: 'operating' } as const;
    const list = [
      facility('甲', { ...own, totalArea: 30_000, usedArea: 30_000 }),
      facility('乙', { ...own, totalArea: 50_000, usedArea: 'not-reported' }),
    ];
    expect(occupancyFinding(factoryOccupancy(list))).toBe(
      '标准厂房使用率100%，部分厂房未报使用面积',
    );
  });

  it('names the latest facility', () => {
    const list = facilityProgress(
      [
        facility('甲路', { plannedFinish: '2026-05-31' }),
        facility('乙路', { plannedFinish: '2026-09-30' }),
      ],
      JUNE,
    );
    expect(facilitiesFinding({ rows: list, coverage: 'all' })).toBe(
      '2处在建和拟建配套设施中1处超过计划竣工时间：甲路工程已超30天',
    );
    const said = (rows: Parameters<typeof facilityProgress>[0], coverage: Coverage = 'all') =>
      facilitiesFinding({ rows: facilityProgress(rows, JUNE), coverage });
    const planned = facility('乙路', { plannedFinish: '2026-09-30' });
    expect(said([facility('丙', { state: 'operating' })])).toBe('1处配套设施已建成');
    expect(said([planned, planned])).toBe('2处在建和拟建配套设施均在计划工期之内');
    expect(said([planned, facility('丁')])).toBe(
      '2处在建和拟建配套设施中，有计划竣工时间的1处在计划工期之内',
    );
    expect(said([planned, planned], 'some')).toBe('列出的2处在建和拟建配套设施均在计划工期之内');
    expect(said([facility('丁')])).toBe('在建和拟建配套设施1处');
    expect(said([])).toBeUndefined();
  });

  it('says how much of the workshops is free', () => {
    const own = { kind: 'factory', state: 'operating', totalArea: 30_000 } as const;
    expect(occupancyFinding(factoryOccupancy([facility('甲', { ...own, usedArea: 24_000 })]))).toBe(
      '标准厂房使用率80%，空置6000平方米',
    );
    expect(occupancyFinding(factoryOccupancy([facility('甲', { ...own, usedArea: 30_000 })]))).toBe(
      '标准厂房已全部用完',
    );
    expect(
      occupancyFinding(factoryOccupancy([facility('甲', { ...own, usedArea: 'withheld' })])),
    ).toBe('1处标准厂房的使用面积未公布');
  });

  it('counts open and overdue problems', () => {
    const said = (rows: readonly Blocker[]) => {
      const open = openBlockers(rows, JUNE);
      return blockersFinding(
        groupBlockers(open, ({ cause }) => cause),
        withinDeadline({ rows: open, coverage: 'all' }),
        (key) => (key === 'eia' ? '环评' : '资金'),
      );
    };
    const late = blocker('a', { deadline: '2026-06-01' });
    const dated = blocker('d', { deadline: '2026-08-01' });
    expect(said([late, blocker('b'), blocker('c', { cause: 'eia' })])).toBe(
      '未解决的项目问题3个，资金最多（2个），1个超过办结时限',
    );
    expect(said([blocker('b'), blocker('c')])).toBe('未解决的项目问题2个，均为资金');
    expect(said([dated, blocker('c')])).toBe(
      '未解决的项目问题2个，均为资金，有办结时限的1个未超过时限',
    );
    expect(said([dated, dated])).toBe('未解决的项目问题2个，均为资金，均未超过办结时限');
    expect(said([])).toBeUndefined();
  });
});

it('writes no nonsense, whatever the numbers', () => {
  const readings: Reading[] = [
    0,
    1,
    9_999,
    10_000,
    1_234_567,
    'withheld',
    'not-reported',
    'not-applicable',
  ];
  const texts = readings.flatMap((a) =>
    readings.flatMap((b) => [
      signedFinding(signed([a, b]), H1),
      largestFinding(signed([a, b]), 100_000) ?? '',
      keyProjectsFinding(group([[a, b]]), H1),
      groupsFinding(
        '储备项目',
        groupBySize(signed([a, b]).projects),
        addAmounts([a, b]),
        (key) => projectTerms.sizes[key as keyof typeof projectTerms.sizes],
      ),
      originsFinding([{ name: '深圳', count: 2 }], typeof a === 'number' ? a : 0),
      bondsFinding(
        bondSpending([bond('甲', { granted: a, disbursed: b, promisedDate: JUNE })], JUNE),
        bondTotals(
          bondSpending([bond('甲', { granted: a, disbursed: b, promisedDate: JUNE })], JUNE),
        ),
      ),
    ]),
  );
  const said = texts.filter((text) => text !== undefined && text !== '');
  expect(nonsenseIn(said.map(String))).toEqual([]);
});

describe('where only signed projects are shown', () => {
  const flow = (count: number, outcome: 'active' | 'ended') =>
    ({ source: 'recommended', group: 'signed', outcome, count }) as unknown as Flow;

  it.each([
    [[flow(1, 'active')], '1个项目已签约'],
    [[flow(3, 'active')], '3个项目均已签约'],
    [[flow(3, 'active'), flow(1, 'ended')], '4个已签约的项目中搁置或终止1个'],
  ])('nothing is said of how many are signed', (flows, text) => {
    expect(flowsFinding(flows, 'all')).toBe(text);
  });

  it('nor that all are, where others could not be in the list', () => {
    expect(flowsFinding([flow(3, 'active')], 'public')).toBeUndefined();
    expect(flowsFinding([flow(3, 'active')], 'some')).toBeUndefined();
  });
});
