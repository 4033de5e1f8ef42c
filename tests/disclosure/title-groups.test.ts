/**
 * Sums over firms with a title or grade, attacked with everything that all releases have published: a
 * release shows all periods of a year with those that hold the title then.
 */
import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { solvable } from '../model/attack/solve.ts';
import type { Equation } from '../model/attack/solve.ts';
import { filesOfTables } from './zone-files.ts';

interface Firm {
  readonly code: string;
  readonly land: number;
  /** The days from and to which it is a 高新技术企业, grant by grant. */
  readonly titled?: readonly (readonly [from: string, until: string])[];
  /** Its grades by year. */
  readonly grades?: Readonly<Record<number, string>>;
  /** What it reports as land in a period, where that is not always the same. */
  readonly landIn?: (period: string) => number;
  readonly reports?: (period: string) => boolean;
}

const MONTHS: readonly (readonly [year: number, month: number])[] = [
  [2024, 6],
  [2024, 12],
  [2025, 3],
  [2025, 6],
  [2025, 12],
  [2026, 3],
  [2026, 6],
];
const nameOf = (year: number, month: number): string => `${year}年1-${month}月`;
const dayOf = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-31`;
const ALWAYS = [['2020-01-01', '2030-01-01']] as const;

const STEADY: readonly Firm[] = [31, 37, 41, 43, 47, 53, 59, 61].map((land, at) => ({
  code: `steady-${at}`,
  land,
  grades: { 2023: 'AB'.charAt(at % 2), 2024: 'AB'.charAt(at % 2) },
  ...(at < 5 ? { titled: ALWAYS } : {}),
}));

const landOf = ({ land, landIn }: Firm, period: string): number => landIn?.(period) ?? land;
/** Counted from January, and another share of the year in every year. */
const revenueOf = ({ code, land }: Firm, year: number, month: number): number =>
  land * month * 10 + ((code.length * year) % 7);
const gradedOn = (year: string): string => `${Number(year) + 1}-05-20`;

/** What staff have when a period is published. */
function filesAt(firms: readonly Firm[], [year, month]: (typeof MONTHS)[number]) {
  const day = dayOf(year, month);
  const periods = MONTHS.filter(([y, m]) => dayOf(y, m) <= day);
  return filesOfTables({
    parks: ['园区编码,园区名称,简称,类型,上级园区,排序,公开级别', 'zone,示例区,全区,总体,,0,公开'],
    indicators: [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
      'gdp,地区生产总值,生产总值,经济,亿元,累计,现价,越高越好,是,0,是,1,口径,统计所,公开',
    ],
    observations: [
      '指标,园区,期间,数值,同比(%),数据状态,公开级别',
      ...periods.map((period) => `gdp,zone,${nameOf(...period)},50,1.5,核定,公开`),
    ],
    enterprises: [
      '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
      ...firms.map(({ code }) => `${code},${code}公司,${code},zone,机械,否,正常,公开`),
    ],
    qualifications: [
      '企业,资质,认定日期,有效期至,公开级别',
      ...firms.flatMap(({ code, titled = [] }) =>
        titled
          .filter(([from]) => from <= day)
          .map((span) => `${code},高新技术企业,${span.join(',')},公开`),
      ),
    ],
    grades: [
      '企业,年度,等级,公布日期,公开级别',
      ...firms.flatMap(({ code, grades = {} }) =>
        Object.entries(grades).flatMap(([graded, grade]) =>
          gradedOn(graded) > day ? [] : [`${code},${graded},${grade},${gradedOn(graded)},公开`],
        ),
      ),
    ],
    'enterprise-periods': [
      '企业,期间,主营业务收入(万元),用地面积(亩)',
      ...firms.flatMap((firm) =>
        periods
          .filter((period) => firm.reports?.(nameOf(...period)) !== false)
          .map(([y, m]) => {
            const period = nameOf(y, m);
            return `${firm.code},${period},${revenueOf(firm, y, m)},${landOf(firm, period)}`;
          }),
      ),
    ],
  });
}

/** Whether a firm was counted in a group of a year when a period was published. */
function isIn(
  { grades = {}, titled = [] }: Firm,
  group: { readonly level?: string; readonly grade?: string },
  year: number,
  release: (typeof MONTHS)[number],
): boolean {
  const last = MONTHS.findLast(([y, m]) => y === year && dayOf(y, m) <= dayOf(...release));
  const day = dayOf(...(last ?? release));
  if (group.level !== undefined) return titled.some(([from, until]) => from <= day && until >= day);
  if (group.grade === undefined) return true;
  const published = Object.keys(grades).filter((y) => gradedOn(y) <= dayOf(...release));
  const graded = published.filter((y) => Number(y) <= year).sort();
  return grades[Number(graded.at(-1))] === group.grade;
}

/** What the public has of land and revenue, from the release of every period. */
function publishedBy(firms: readonly Firm[]) {
  return MONTHS.flatMap((release) => {
    const { diagnostics, park } = checkEdition(filesAt(firms, release), 'public');
    if (park === undefined) throw new Error(diagnostics.map(({ problem }) => problem).join('\n'));
    return park.aggregates.map((row) => ({ ...row, release }));
  });
}

/** The firms whose figures follow from all releases together; land keeps, revenue is a new unknown. */
function solved(firms: readonly Firm[], measure: 'landMu' | 'revenue'): string[] {
  const unknowns = new Set<string>();
  const equations = publishedBy(firms).flatMap((row): Equation[] => {
    if (row.measure !== measure || typeof row.value !== 'number') return [];
    const period = nameOf(row.period.year, row.period.month);
    const behind = firms.filter(
      (firm) =>
        firm.reports?.(period) !== false &&
        (measure === 'revenue' || landOf(firm, period) !== 0) &&
        isIn(firm, row.group, row.period.year, row.release),
    );
    const terms = behind.map(({ code }) => (measure === 'landMu' ? code : `${code} ${period}`));
    for (const term of terms) unknowns.add(term);
    return [{ terms: new Map(terms.map((term) => [term, 1])), value: row.value }];
  });
  expect(equations.length).toBeGreaterThan(5);
  return [...solvable(equations, [...unknowns])];
}

const changing = (firm: Partial<Firm>, at = 0): Firm => ({
  code: `changing-${at}`,
  land: 67 + at,
  ...firm,
});
const gains = (day: string, at = 0): Firm => changing({ titled: [[day, '2030-01-01']] }, at);
const loses = (day: string, at = 0): Firm => changing({ titled: [['2020-01-01', day]] }, at);
const graded = (before: string, after: string, at = 0): Firm =>
  changing({ grades: { 2023: before, 2024: after } }, at);

const CHANGES: readonly (readonly [how: string, firms: readonly Firm[]])[] = [
  ['gains a title between two years', [gains('2025-02-01')]],
  ['gains a title in the middle of a year', [gains('2025-05-10')]],
  ['gains a title in the last period', [gains('2026-06-10')]],
  ['gains a title in a year that is over', [gains('2024-12-10')]],
  ['loses a title between two years', [loses('2026-02-10')]],
  ['loses a title in the middle of a year', [loses('2025-05-10')]],
  ['gains a title as another loses it', [gains('2025-05-10'), loses('2025-05-20', 1)]],
  ['gains a title for a while', [changing({ titled: [['2025-02-01', '2025-11-30']] })]],
  ['gets another grade', [graded('A', 'B')]],
  ['gets its first grade', [changing({ grades: { 2024: 'A' } })]],
  ['gets another grade as one takes its place', [graded('A', 'B'), graded('B', 'A', 1)]],
  [
    'with a title has no land to report before the middle of a year',
    [changing({ titled: ALWAYS, landIn: (period) => (period < '2025年1-6月' ? 0 : 67) })],
  ],
  [
    'has no land to report in one period',
    [changing({ landIn: (period) => (period === '2026年1-3月' ? 0 : 67) })],
  ],
  [
    'with a title begins to report later than two that join with it',
    [
      gains('2025-05-10'),
      gains('2025-05-11', 1),
      { ...gains('2025-05-12', 2), reports: (period: string): boolean => period > '2026' },
    ].map((firm) => ({ ...firm, grades: { 2023: 'A', 2024: 'A' } })),
  ],
];

describe.each(CHANGES)('where a firm %s', (_how, firms) => {
  test.each(['landMu', 'revenue'] as const)('no releases together give its %s away', (measure) => {
    expect(solved([...STEADY, ...firms], measure)).toEqual([]);
  });
});

const withheldSums = (firms: readonly Firm[]): number =>
  publishedBy(firms).filter(
    ({ group, value }) =>
      value === 'withheld' && (group.level !== undefined || group.grade !== undefined),
  ).length;

test('where enough firms gain a title or change their grades together, all is published', () => {
  expect(withheldSums(STEADY)).toBe(0);
  expect(withheldSums([...STEADY, ...[0, 1, 2].map((at) => gains('2025-05-10', at))])).toBe(0);
  expect(withheldSums([...STEADY, ...[0, 1, 2].map((at) => graded('A', 'B', at))])).toBe(0);
});

test('a title that is renewed in time changes nothing', () => {
  const renewed = changing({
    titled: [
      ['2022-05-10', '2025-05-09'],
      ['2025-05-01', '2028-04-30'],
    ],
    grades: { 2023: 'A', 2024: 'A' },
  });
  expect(withheldSums([...STEADY, renewed])).toBe(0);
});
