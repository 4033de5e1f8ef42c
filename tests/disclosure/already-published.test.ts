import { expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { filesOfTables } from './zone-files.ts';

const MONTHS = [4, 5, 6] as const;

interface Zone {
  /** What one firm in the east has by June. */
  readonly june: number;
  /** How many times the firms of the other parks are as large. */
  readonly others?: number;
  /** Whether the revenue itself is published, beside the revenue per mu. */
  readonly isRevenuePublic?: boolean;
}

/** Revenue of three firms in each of three parks; that of one firm in the east grows in June. */
function files({ june, others = 1, isRevenuePublic = true }: Zone): Map<string, Uint8Array> {
  const firms = ['east', 'west', 'north'].flatMap((park) =>
    [1, 2, 3].map((n) => ({
      code: `${park}-${n}`,
      park,
      size: (100 + n) * (park === 'east' ? 1 : others),
    })),
  );
  const land = ({ size }: { size: number }): number => size / 10;
  const revenue = (code: string, size: number, month: number): number =>
    code === 'east-1' && month === 6 ? june : size * month;
  const within = (place: string) => firms.filter(({ park }) => place === 'zone' || park === place);
  const total = (place: string, month: number): number =>
    within(place).reduce((sum, { code, size }) => sum + revenue(code, size, month), 0);
  const perMu = (place: string, month: number): string =>
    (total(place, month) / within(place).reduce((sum, firm) => sum + land(firm), 0)).toFixed(2);
  const level = isRevenuePublic ? '公开' : '内部';
  return filesOfTables({
    parks: [
      '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
      'zone,示例开发区,全区,总体,,0,公开',
      ...['east', 'west', 'north'].map((park) => `${park},${park}园,${park}园,园区,zone,1,公开`),
    ],
    indicators: [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
      'revenue,规上工业主营业务收入,主营收入,经济,万元,累计,现价,越高越好,是,0,是,1,口径,统计所,公开',
      'ratio,规上亩均主营业务收入,亩均收入,经济,万元/亩,累计,现价,越高越好,否,2,否,2,口径,统计所,公开',
    ],
    observations: [
      '指标,园区,期间,数值,同比(%),数据状态,公开级别',
      ...['zone', 'east', 'west', 'north'].flatMap((place) =>
        MONTHS.flatMap((month) => [
          `revenue,${place},2026年1-${month}月,${total(place, month)},1.5,核定,${level}`,
          `ratio,${place},2026年1-${month}月,${perMu(place, month)},1.5,核定,公开`,
        ]),
      ),
    ],
    enterprises: [
      '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
      ...firms.map(({ code, park }) => `${code},${code}公司,${code},${park},机械,是,正常,公开`),
    ],
    'enterprise-periods': [
      '企业,期间,主营业务收入(万元),用地面积(亩)',
      ...firms.flatMap(({ code, size }) =>
        MONTHS.map(
          (month) => `${code},2026年1-${month}月,${revenue(code, size, month)},${land({ size })}`,
        ),
      ),
    ],
  });
}

/** The warnings, each as the place, the indicator and what is already out. */
function said(zone: Zone): string[] {
  const { diagnostics } = checkEdition(files(zone), 'public');
  return diagnostics.flatMap(({ code, problem }) => {
    if (code !== 'reveals-firm') return [];
    const [, place, indicator] = /^(.*)2026年的“(.*)”会/.exec(problem) ?? [];
    return [`${place} ${indicator}：${problem.split('；').slice(1).join('；')}`];
  });
}

const OUT = '在以前各期的报告里可能已经公布，收不回来';

test('what was published before a park became one firm’s is named: it cannot be taken back', () => {
  const found = said({ june: 90_000 });
  for (const place of ['全区', 'east园'])
    expect(found).toContain(`${place} 主营收入：4月、5月的数${OUT}`);
});

test('a ratio is named as well, whether its parts are published or not', () => {
  for (const isRevenuePublic of [true, false]) {
    const found = said({ june: 90_000, isRevenuePublic });
    for (const place of ['全区', 'east园'])
      expect(found).toContain(`${place} 亩均收入：4月、5月的数${OUT}`);
  }
});

test('a park that only protects another is named with it', () => {
  const found = said({ june: 20_000, others: 40 });
  expect(found.filter((text) => text.startsWith('east园 主营收入'))).toEqual([
    `east园 主营收入：4月、5月的数，west园4月、5月的数${OUT}`,
  ]);
});

test('what has been withheld from the first period on was never out', () => {
  const zone = files({ june: 640 });
  const table = new TextDecoder().decode(zone.get('enterprises.csv'));
  // Two of the three firms of the east belong to the north: one is left.
  const moved = table.replaceAll(/(east-[23],.*?),east,机械/g, '$1,north,机械');
  zone.set('enterprises.csv', new TextEncoder().encode(moved));
  const { diagnostics } = checkEdition(zone, 'public');
  const found = diagnostics.filter(({ code }) => code === 'reveals-firm');
  expect(found.map(({ problem }) => problem).join()).toContain('east园');
  expect(found.map(({ problem }) => problem).join()).not.toContain(OUT);
});

test('nothing is said where nothing has to be withheld', () => {
  expect(said({ june: 640 })).toEqual([]);
});

/** What is said of sums of firms by group. */
function groupWarnings(zone: Zone): string[] {
  const { diagnostics } = checkEdition(files(zone), 'public');
  return diagnostics.flatMap(({ found, problem }) =>
    problem.startsWith('有些分组') ? [`${found}：${problem}`] : [],
  );
}

test('a group that only protects another is named with it, as far as it was shown before', () => {
  const [text = '', ...more] = groupWarnings({ june: 20_000, others: 40, isRevenuePublic: false });
  expect(more).toEqual([]);
  const [own = '', protecting = ''] = text.split('；');
  expect(own).toContain('2026年：有些分组');
  expect(own).toContain('east园（主营业务收入，6月起）');
  expect(protecting).toMatch(/为防倒推从年中起不公布.*可能已经公布，收不回来：/);
  expect(protecting).toContain('west园（主营业务收入）');
  expect(protecting).not.toMatch(/east园|全区|用地/);
});

test('nothing is said of groups where nothing has to be withheld', () => {
  expect(groupWarnings({ june: 640 })).toEqual([]);
});
