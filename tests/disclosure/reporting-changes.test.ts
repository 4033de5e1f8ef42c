/** Land and staff of groups, attacked by subtracting one published period from another. */
import { describe, expect, test } from 'vitest';
import type { Aggregate } from '../../src/data/aggregates.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { solvable } from '../model/attack/solve.ts';
import type { Equation } from '../model/attack/solve.ts';
import { filesOfTables } from './zone-files.ts';

interface Firm {
  readonly code: string;
  readonly park: string;
  readonly industry: string;
  readonly land: number;
  /** Whether it has a row in a period. */
  readonly reports?: (period: string) => boolean;
  /** Whether the row's figures of land and staff are filled in. */
  readonly fills?: (period: string) => boolean;
}

const PERIODS = [
  '2024年1-6月',
  '2025年1-3月',
  '2025年1-6月',
  '2026年1-3月',
  '2026年1-4月',
  '2026年1-5月',
  '2026年1-6月',
];
const always = (): boolean => true;

const STEADY: readonly Firm[] = ['east', 'west'].flatMap((park) =>
  ['机械', '电子'].flatMap((industry, at) =>
    [31, 37, 41, 43].map((land, n) => ({ code: `${park}-${at}${n}`, park, industry, land })),
  ),
);

function checked(firms: readonly Firm[]) {
  return checkEdition(
    filesOfTables({
      parks: [
        '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
        'zone,示例开发区,全区,总体,,0,公开',
        ...['east', 'west'].map((code, at) => `${code},${code}园,${code}园,园区,zone,${at},公开`),
      ],
      indicators: [
        '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
        'gdp,地区生产总值,生产总值,经济,亿元,累计,现价,越高越好,是,0,是,1,口径,统计所,公开',
      ],
      observations: [
        '指标,园区,期间,数值,同比(%),数据状态,公开级别',
        ...PERIODS.map((period) => `gdp,zone,${period},50,1.5,核定,公开`),
      ],
      enterprises: [
        '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
        ...firms.map(
          ({ code, industry, park: place }) =>
            `${code},${code}公司,${code},${place},${industry},否,正常,公开`,
        ),
      ],
      'enterprise-periods': [
        '企业,期间,主营业务收入(万元),用地面积(亩),期末从业人员(人)',
        ...firms.flatMap(({ code, fills = always, land, reports = always }) =>
          PERIODS.filter(reports).map(
            (period) =>
              `${code},${period},${land * 100},${fills(period) ? `${land},${land * 7}` : ','}`,
          ),
        ),
      ],
    }),
    'public',
  );
}

function publishedBy(firms: readonly Firm[]): readonly Aggregate[] {
  const { diagnostics, park } = checked(firms);
  if (park === undefined) throw new Error(diagnostics.map(({ problem }) => problem).join('\n'));
  return park.aggregates;
}

/** The firms whose land follows from all published figures together, as land does not change. */
function solved(firms: readonly Firm[]): string[] {
  const equations = publishedBy(firms).flatMap(({ group, measure, period, value }): Equation[] => {
    if (measure !== 'landMu' || typeof value !== 'number') return [];
    const name = `${period.year}年1-${period.month}月`;
    const behind = firms.filter(
      ({ fills = always, industry, park, reports = always }) =>
        reports(name) &&
        fills(name) &&
        (group.park ?? park) === park &&
        (group.industry ?? industry) === industry,
    );
    return [{ terms: new Map(behind.map(({ code }) => [code, 1])), value }];
  });
  expect(equations.length).toBeGreaterThan(10);
  return [
    ...solvable(
      equations,
      firms.map(({ code }) => code),
    ),
  ];
}

const until = (last: string) => (period: string) => period <= last;
const from = (first: string) => (period: string) => period >= first;
const changing = (firm: Partial<Firm>, at = 0): Firm => ({
  code: `changing-${at}`,
  park: 'east',
  industry: '机械',
  land: 53 + at,
  ...firm,
});

describe.each([
  ['begins in June', [changing({ reports: from('2026年1-6月') })]],
  ['begins with the year', [changing({ reports: from('2026') })]],
  ['ends in April', [changing({ reports: until('2026年1-3月') })]],
  [
    'begins in the middle of a year that is over, which the years around it skip',
    [changing({ reports: from('2025年1-6月') })],
  ],
  ['ends in the middle of a year that is over', [changing({ reports: until('2025年1-3月') })]],
  ['leaves the only period of a year before out', [changing({ reports: from('2025') })]],
  [
    'begins among four of whom three leave again, as a skipped period shows',
    [0, 1, 2, 3].map((at) =>
      changing(
        {
          reports: (period) => period === '2026年1-5月' || (at === 0 && period === '2026年1-6月'),
        },
        at,
      ),
    ),
  ],
  [
    'begins among four of whom three end with the year',
    [0, 1, 2, 3].map((at) =>
      changing(
        { reports: (period) => period.startsWith('2025') || (at === 0 && period > '2025') },
        at,
      ),
    ),
  ],
  ['ends with the year', [changing({ reports: until('2025年1-6月') })]],
  ['leaves a month out', [changing({ reports: (period) => period !== '2026年1-4月' })]],
  [
    'leaves the cells of a month blank',
    [changing({ fills: (period) => period !== '2026年1-4月' })],
  ],
  [
    'begins with one more in the other park',
    [
      changing({ reports: from('2026年1-5月') }),
      changing({ reports: from('2026年1-5月'), park: 'west' }, 1),
    ],
  ],
  [
    'begins as another ends',
    [
      changing({ reports: from('2026年1-5月') }),
      changing({ reports: until('2026年1-4月'), industry: '电子' }, 1),
    ],
  ],
  [
    'begins with two that are small beside it',
    [
      changing({ reports: from('2026年1-5月'), land: 500 }),
      changing({ reports: from('2026年1-5月'), land: 1 }, 1),
      changing({ reports: from('2026年1-5月'), land: 2 }, 2),
    ],
  ],
] as const)('where a firm %s', (_how, firms) => {
  test('no two published periods give it away', () => {
    expect(solved([...STEADY, ...firms])).toEqual([]);
  });

  test('staff are protected in the same places', () => {
    const rows = publishedBy([...STEADY, ...firms]);
    const reasonsOf = (measure: string): (string | undefined)[] =>
      rows.filter((row) => row.measure === measure).map(({ reason }) => reason);
    expect(reasonsOf('staff')).toEqual(reasonsOf('landMu'));
    expect(reasonsOf('landMu').some((reason) => reason !== undefined)).toBe(true);
  });
});

test('where nobody begins or ends, and where enough do together, all is published', () => {
  const three = [0, 1, 2].map((at) => changing({ reports: from('2026年1-5月') }, at));
  for (const firms of [STEADY, [...STEADY, ...three]]) {
    const land = publishedBy(firms).filter(({ measure }) => measure === 'landMu');
    expect(land.filter(({ reason }) => reason !== undefined)).toEqual([]);
  }
});

test('with what was never shown nothing is compared: those that begin later are enough by then', () => {
  const firms = [
    ...STEADY,
    changing({ reports: from('2025年1-6月') }),
    ...[1, 2].map((at) => changing({ reports: from('2026') }, at)),
  ];
  const withheld = publishedBy(firms).filter(
    ({ measure, reason }) => measure === 'landMu' && reason !== undefined,
  );
  expect(new Set(withheld.map(({ period }) => period.year))).toEqual(new Set([2025]));
});

test('staff are told which groups may be out already, and since when they are one firm’s', () => {
  const told = (firms: readonly Firm[]): string[] =>
    checked(firms).diagnostics.flatMap(({ code, problem, severity }) =>
      code === 'reveals-firm' && severity === 'warning' ? [problem] : [],
    );
  const june = changing({ reports: from('2026年1-6月') });
  const [text = '', ...more] = told([...STEADY, june]);
  expect(more).toEqual([]);
  for (const group of ['全区', '机械', 'east园', 'east园·机械'])
    expect(text).toContain(`${group}（主营业务收入、期末从业人员、用地面积，6月起）`);
  expect(text).toContain('可能已经公布，收不回来');
  // With the first period of the year nothing of the year is out.
  expect(told([...STEADY, changing({ reports: from('2026') })])).toEqual([]);
  expect(told(STEADY)).toEqual([]);
});
