import { expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { filesOfTables } from './zone-files.ts';

const MONTHS = [4, 5, 6] as const;

/** Revenue of three firms in each of three parks; that of one firm in the east grows in June. */
function files(june: number): Map<string, Uint8Array> {
  const firms = ['east', 'west', 'north'].flatMap((park) =>
    [1, 2, 3].map((n) => ({ code: `${park}-${n}`, park, size: 100 + n })),
  );
  const revenue = (code: string, size: number, month: number): number =>
    code === 'east-1' && month === 6 ? june : size * month;
  const total = (place: string, month: number): number =>
    firms
      .filter(({ park }) => place === 'zone' || park === place)
      .reduce((sum, { code, size }) => sum + revenue(code, size, month), 0);
  return filesOfTables({
    parks: [
      '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
      'zone,示例开发区,全区,总体,,0,公开',
      ...['east', 'west', 'north'].map((park) => `${park},${park}园,${park}园,园区,zone,1,公开`),
    ],
    indicators: [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
      'revenue,规上工业主营业务收入,主营收入,经济,万元,累计,现价,越高越好,是,0,是,1,口径,统计所,公开',
    ],
    observations: [
      '指标,园区,期间,数值,同比(%),数据状态,公开级别',
      ...['zone', 'east', 'west', 'north'].flatMap((place) =>
        MONTHS.map(
          (month) => `revenue,${place},2026年1-${month}月,${total(place, month)},1.5,核定,公开`,
        ),
      ),
    ],
    enterprises: [
      '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
      ...firms.map(({ code, park }) => `${code},${code}公司,${code},${park},机械,是,正常,公开`),
    ],
    'enterprise-periods': [
      '企业,期间,主营业务收入(万元)',
      ...firms.flatMap(({ code, size }) =>
        MONTHS.map((month) => `${code},2026年1-${month}月,${revenue(code, size, month)}`),
      ),
    ],
  });
}

const said = (june: number): string[] =>
  checkEdition(files(june), 'public').diagnostics.flatMap(({ code, problem }) =>
    code === 'reveals-firm' ? [problem] : [],
  );

test('what was published before a park became one firm’s is named: it cannot be taken back', () => {
  const out =
    '一家企业占85%以上，或在某个月占85%以上；4月、5月的数在以前各期的报告里可能已经公布，收不回来';
  expect(said(90_000)).toEqual(
    ['全区', 'east园'].map((place) => `${place}2026年的“主营收入”会暴露单家企业：${out}`),
  );
});

test('nothing is said where nothing has to be withheld', () => {
  expect(said(640)).toEqual([]);
});
