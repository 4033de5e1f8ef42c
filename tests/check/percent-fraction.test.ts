import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { utf8, wholeFiles } from '../data/fixture-files.ts';

const CODE = 'percent-as-fraction';

/** The cells found to be fractions when some tables are replaced. */
function fractions(tables: Readonly<Record<string, readonly string[]>>): string[] {
  const files = new Map(wholeFiles());
  for (const [name, lines] of Object.entries(tables)) {
    files.set(`${name}.csv`, utf8(`${lines.join('\n')}\n`));
  }
  const { diagnostics } = checkPark(files, 'internal');
  return diagnostics
    .filter(({ code }) => code === CODE)
    .map(({ file, row, column, found }) => `${file.slice(5, -4)} ${column}${row} ${found}`);
}

const PROGRESS = '项目,期间,开工以来完成投资(万元),形象进度(%),公开级别';
const progress = (
  ...rows: readonly (readonly [month: number, done: string, percent: string])[]
) => [
  PROGRESS,
  ...rows.map(
    ([month, done, percent]) => `明川背光源项目,2026年1-${month}月,${done},${percent},公开`,
  ),
];

const FACILITIES = '设施编码,设施名称,园区,类型,状态,建设规模,计量单位,已完成,工程进度(%),公开级别';
const facilities = (
  ...rows: readonly (readonly [state: string, done: string, percent: string])[]
) => [
  FACILITIES,
  ...rows.map(
    ([state, done, percent], at) =>
      `w-${at},厂房${at},东部园,标准厂房,${state},10,栋,${done},${percent},公开`,
  ),
];

const OBSERVED = '指标,园区,期间,数值,同比(%),完成年度目标(%),数据状态,公开级别';
const INDICATORS =
  '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,用途,公开级别';
const indicator = (code: string, name: string, unit: string, caliber = '示例口径') =>
  `${code},${name},${name},经济,${unit},累计,现价,越高越好,否,2,是,1,${caliber},统计所,其他,公开`;
const months = [2, 3, 4, 5, 6] as const;
const values = (name: string, given: readonly string[], at: 'value' | 'growth' | 'completion') =>
  given.map((value, index) => {
    const cells = { value: '', growth: '', completion: '', [at]: value };
    const { value: level, growth, completion } = cells;
    return `${name},全区,2026年1-${months[index] ?? 6}月,${level},${growth},${completion},快报,公开`;
  });
const observed = (at: 'value' | 'growth' | 'completion', ...given: readonly string[]) => ({
  indicators: [INDICATORS, indicator('a', '甲指标', at === 'value' ? '%' : '亿元')],
  observations: [OBSERVED, ...values('甲指标', given, at)],
  targets: ['指标,园区,年度,目标值,公开级别', '甲指标,全区,2027,40,公开'],
});

describe('percentages typed as fractions', () => {
  test.each([
    [
      'a project of which one month is a fraction',
      { 'project-progress': progress([3, '', '20'], [4, '', '0.31'], [5, '', '45']) },
      ['project-progress D3 0.31'],
    ],
    [
      'the last month, finished',
      { 'project-progress': progress([3, '', '80'], [4, '', '1']) },
      ['project-progress D3 1'],
    ],
    [
      'a project with all months in fractions, once',
      { 'project-progress': progress([3, '', '0.2'], [4, '', '0.31'], [5, '', '0.45']) },
      ['project-progress D2 0.2'],
    ],
    [
      'a fraction that the investment contradicts',
      { 'project-progress': progress([3, '6000', '0.5']) },
      ['project-progress D2 0.5'],
    ],
    [
      'a work in use that is 1 % done',
      { facilities: facilities(['投用', '', '1'], ['在建', '', '44']) },
      ['facilities I2 1'],
    ],
    [
      'a work whose quantities say otherwise',
      { facilities: facilities(['在建', '7', '0.72'], ['在建', '', '44']) },
      ['facilities I2 0.72'],
    ],
    [
      'every work, once',
      { facilities: facilities(['在建', '7', '0.72'], ['在建', '', '0.5'], ['投用', '', '1']) },
      ['facilities I2 0.72'],
    ],
    ['one share of a series', observed('value', '31.2', '0.31', '30.9'), ['observations D3 0.31']],
    ['every share of a series', observed('value', '0.31', '0.31', '0.3'), ['observations D2 0.31']],
    [
      'one growth among others',
      observed('growth', '12.4', '0.118', '11.2'),
      ['observations E3 0.118'],
    ],
    [
      'the last growth, by its digits',
      observed('growth', '12.4', '11.8', '0.1123'),
      ['observations E4 0.1123'],
    ],
    [
      'every growth of a series, by its digits',
      observed('growth', '0.1243', '0.1182', '0.1123'),
      ['observations E2 0.1243'],
    ],
    [
      'a completion in June',
      observed('completion', '', '', '', '', '0.3862'),
      ['observations F6 0.3862'],
    ],
    [
      'one completion of a year',
      observed('completion', '12', '0.21', '30'),
      ['observations F3 0.21'],
    ],
  ] as const)('%s is found', (_, tables, expected) => {
    expect(fractions(tables)).toEqual(expected);
  });

  test.each([
    ['a growth of 0.5 %', observed('growth', '4.8', '0.5', '0.8')],
    ['a growth that comes to nothing', observed('growth', '4.8', '2.1', '0.05')],
    ['small growths throughout', observed('growth', '0.5', '0.4', '0.8', '0.6')],
    [
      'work that has just begun',
      { 'project-progress': progress([3, '60', '0.5'], [4, '240', '2']) },
    ],
    ['work of which little is spent', { 'project-progress': progress([3, '60', '0.5']) }],
    [
      'work that rises from nearly nothing',
      { 'project-progress': progress([3, '', '0.5'], [4, '', '3']) },
    ],
    ['nothing done yet', { facilities: facilities(['在建', '', '0'], ['在建', '', '44']) }],
    ['a completion of 0.8 % in February', observed('completion', '0.8', '12')],
  ] as const)('%s is let be', (_, tables) => {
    expect(fractions(tables)).toEqual([]);
  });

  test('a share is held against the two indicators its caliber names', () => {
    const found = fractions({
      indicators: [
        INDICATORS,
        indicator('a', '战新产值', '亿元'),
        indicator('b', '规上工业总产值', '亿元'),
        indicator('c', '战新占比', '%', '战新产值占规上工业总产值的比重。'),
      ],
      observations: [
        OBSERVED,
        ...values('战新产值', ['12'], 'value'),
        ...values('规上工业总产值', ['40'], 'value'),
        ...values('战新占比', ['0.3'], 'value'),
      ],
      targets: ['指标,园区,年度,目标值,公开级别', '战新产值,全区,2027,40,公开'],
    });
    expect(found).toEqual(['observations D4 0.3']);
  });

  test('ten cumulative shares divided by 100 are one finding', () => {
    const header = `指标,园区,年度,目标值,进度安排,${[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => `${month}月累计(%)`).join()},公开级别`;
    const shares = ['0.12', '0.2', '0.28', '0.36', '0.45', '0.54', '0.63', '0.72', '0.81', '0.9'];
    const row = `主营业务收入,全区,2026,135,按月,${shares.join()},公开`;
    expect(fractions({ targets: [header, row] })).toEqual(['targets F2 0.12']);
    const one = row
      .replace('0.12', '12')
      .replace(/0\.(\d+)(?=,)/g, (_, digits: string) => digits.padEnd(2, '0'));
    expect(fractions({ targets: [header, one.replace(',90,', ',0.9,')] })).toEqual([]);
    const last = checkPark(
      new Map(wholeFiles()).set(
        'targets.csv',
        utf8(`${header}\n${one.replace(',90,', ',0.9,')}\n`),
      ),
      'internal',
    ).diagnostics.find(({ code }) => code === 'schedule-decreasing');
    expect(last?.fix).toBe('是不是 90（填成了小数，没有乘以 100）？');
  });
});
