/** Published values over all firms, attacked by subtracting any published period from any other. */
import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { solvable } from '../model/attack/solve.ts';
import type { Equation } from '../model/attack/solve.ts';
import { filesOfTables } from './zone-files.ts';

interface Firm {
  readonly code: string;
  readonly park: string;
  readonly land: number;
  readonly aboveScale: boolean;
  /** Whether it has a row in a period, and is in the published values of that period. */
  readonly reports?: (period: string) => boolean;
}

interface Office {
  /** Land of others that the published value of each park has as well, the same in all periods. */
  readonly others: number;
  /** Whether a firm is in the published values although it has no row. */
  readonly countsAll: boolean;
}

const PERIODS = ['2024年1-6月', '2025年1-3月', '2025年1-6月', '2026年1-3月', '2026年1-4月'];
const PARKS = ['east', 'west'];
const always = (): boolean => true;
const revenueOf = ({ land }: Firm, period: string): number =>
  land * 100 * Number(/-(\d+)月/.exec(period)?.[1]);

const STEADY: readonly Firm[] = PARKS.flatMap((park, at) =>
  [310, 370, 410, 430, 290].map((land, n) => ({
    code: `${park}-${n}`,
    park,
    land: land + at * 7,
    aboveScale: n > 2,
  })),
);

const isThere = ({ reports = always }: Firm, period: string): boolean => reports(period);

function publicRows(firms: readonly Firm[], { countsAll, others }: Office = OFFICE) {
  const rows = PERIODS.flatMap((period) =>
    ['zone', ...PARKS].flatMap((place) => {
      const counted = firms.filter(
        (firm) => (place === 'zone' || firm.park === place) && (countsAll || isThere(firm, period)),
      );
      const rest = place === 'zone' ? others * PARKS.length : others;
      const land = counted.reduce((sum, firm) => sum + firm.land, rest);
      const revenue = counted.reduce((sum, firm) => sum + revenueOf(firm, period), rest);
      return [
        `land,${place},${period},${land},2.5,核定,公开`,
        `revenue,${place},${period},${revenue},10.5,核定,公开`,
      ];
    }),
  );
  const { diagnostics, park } = checkEdition(
    filesOfTables({
      parks: [
        '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
        'zone,示例开发区,全区,总体,,0,公开',
        ...PARKS.map((code, at) => `${code},${code}园,${code}园,园区,zone,${at},公开`),
      ],
      indicators: [
        '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,企业数据,公开级别',
        'land,企业用地,用地,经济,亩,累计,不涉及,越高越好,是,0,是,1,全部企业,统计所,用地面积,公开',
        'revenue,主营业务收入,收入,经济,万元,累计,现价,越高越好,是,0,是,2,全部企业,统计所,主营业务收入,公开',
      ],
      observations: ['指标,园区,期间,数值,同比(%),数据状态,公开级别', ...rows],
      enterprises: [
        '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
        ...firms.map(
          ({ aboveScale, code, park: place }) =>
            `${code},${code}公司,${code},${place},机械,${aboveScale ? '是' : '否'},正常,公开`,
        ),
      ],
      'enterprise-periods': [
        '企业,期间,主营业务收入(万元),用地面积(亩)',
        ...firms.flatMap((firm) =>
          PERIODS.filter((period) => isThere(firm, period)).map(
            (period) => `${firm.code},${period},${revenueOf(firm, period)},${firm.land}`,
          ),
        ),
      ],
    }),
    'public',
  );
  if (park === undefined) throw new Error(diagnostics.map(({ problem }) => problem).join('\n'));
  return park.observations;
}

const OFFICE: Office = { others: 0, countsAll: false };

const nameOf = ({ month, year }: { readonly month: number; readonly year: number }): string =>
  `${year}年1-${month}月`;

/** The firms whose land follows from all published values together; the others' land is not known. */
function solved(firms: readonly Firm[], office: Office): string[] {
  const equations = publicRows(firms, office).flatMap(
    ({ indicator, park, period, value }): Equation[] => {
      if (indicator !== 'land' || typeof value !== 'number') return [];
      const places = park === 'zone' ? PARKS : [park];
      const behind = firms.filter(
        (firm) => places.includes(firm.park) && isThere(firm, nameOf(period)),
      );
      const terms = [...behind.map(({ code }) => code), ...places.map((code) => `others-${code}`)];
      return [{ terms: new Map(terms.map((term) => [term, 1])), value }];
    },
  );
  const unknowns = [...firms.map(({ code }) => code), ...PARKS.map((code) => `others-${code}`)];
  return [...solvable(equations, unknowns)];
}

/** Steps of revenue within a year other than those of the firms that are in both values. */
function jumps(firms: readonly Firm[], office: Office): string[] {
  const rows = publicRows(firms, office).filter(
    ({ indicator, value }) => indicator === 'revenue' && typeof value === 'number',
  );
  return rows.flatMap((now) =>
    rows.flatMap((before): string[] => {
      const isLater = now.period.month > before.period.month;
      if (now.park !== before.park || now.period.year !== before.period.year || !isLater) return [];
      const inBoth = firms.filter(
        (firm) =>
          (now.park === 'zone' || now.park === firm.park) &&
          [now, before].every(({ period }) => isThere(firm, nameOf(period))),
      );
      const step = inBoth.reduce(
        (sum, firm) =>
          sum + revenueOf(firm, nameOf(now.period)) - revenueOf(firm, nameOf(before.period)),
        0,
      );
      const jump = Number(now.value) - Number(before.value) - step;
      return jump === 0 ? [] : [`${now.park} ${nameOf(now.period)} ${jump}`];
    }),
  );
}

const changing = (reports: Firm['reports'], at = 0, park = 'east'): Firm => ({
  code: `changing-${at}`,
  park,
  land: 353 + at,
  aboveScale: false,
  ...(reports === undefined ? {} : { reports }),
});
const rank = (period: string): number => PERIODS.indexOf(period);
const from = (first: string) => (period: string) => rank(period) >= rank(first);
const until = (last: string) => (period: string) => rank(period) <= rank(last);

describe.each([
  ['the firms alone', OFFICE],
  ['unknown others as well', { others: 900, countsAll: false }],
] as const)('where the published values have %s', (_whom, office) => {
  test.each([
    ['begins in April', [changing(from('2026年1-4月'))]],
    ['begins in the middle of a year that is over', [changing(from('2025年1-6月'))]],
    ['begins with a year', [changing(from('2026年1-3月'))]],
    ['ends in the middle of a year', [changing(until('2025年1-3月'))]],
    ['ends in the last period', [changing(until('2026年1-3月'))]],
    ['leaves one period out', [changing((period) => period !== '2025年1-6月')]],
    [
      'begins as another ends',
      [changing(from('2026年1-4月')), changing(until('2026年1-3月'), 1, 'west')],
    ],
  ] as const)('a firm that %s is not given away', (_how, firms) => {
    expect(solved([...STEADY, ...firms], office)).toEqual([]);
    expect(jumps([...STEADY, ...firms], office)).toEqual([]);
  });
});

const shownOf = (firms: readonly Firm[], office?: Office): number =>
  publicRows(firms, office).filter(({ value }) => typeof value === 'number').length;
const ALL_SHOWN = PERIODS.length * 3 * 2;

test('where nobody comes or goes all is published', () => {
  expect(shownOf(STEADY)).toBe(ALL_SHOWN);
});

test('where three begin together all is published', () => {
  const three = [0, 1, 2].map((at) => changing(from('2026年1-4月'), at));
  expect(shownOf([...STEADY, ...three])).toBe(ALL_SHOWN);
});

test('a firm that the published values have all along is published with them', () => {
  const firm = changing(from('2026年1-4月'));
  expect(shownOf([...STEADY, firm], { others: 0, countsAll: true })).toBe(ALL_SHOWN);
});

test('only the places and years that the firm is behind are withheld', () => {
  const rows = publicRows([...STEADY, changing(from('2026年1-4月'))]);
  const withheld = rows.filter(({ value }) => value === 'withheld');
  expect(new Set(withheld.map(({ period }) => period.year))).toEqual(new Set([2026]));
});
