import { expect, test } from 'vitest';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { formatEffect } from '../../../src/desk/diff/comparison.ts';
import { compareStandings } from '../../../src/desk/diff/standing-changes.ts';
import { utf8 } from '../../data/fixture-files.ts';
import type { Park } from '../../../src/data/park.ts';

const HEAD = '指标,园区,期间,数值,同比(%),数据状态,公开级别';
const FILES = {
  'indicators.csv': [
    '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
    'tax,上交税金,税金,经济,亿元,累计,现价,越高越好,是,2,是,1,各项税金,税务局,公开',
    'staff,从业人员,人员,经济,人,时点,不涉及,越高越好,是,0,否,2,期末人数,统计局,公开',
  ],
  'parks.csv': ['园区编码,园区名称,简称,类型,排序,公开级别', 'zone,甲开发区,全区,总体,1,公开'],
};

function parkOf(rows: readonly string[], others: Readonly<Record<string, string[]>> = {}): Park {
  const files = { ...FILES, 'observations.csv': [HEAD, ...rows], ...others };
  const bytes = Object.entries(files).map(
    ([name, lines]) => [name, utf8(lines.join('\n'))] as const,
  );
  const { park } = checkEdition(new Map(bytes), 'public');
  if (park === undefined) throw new Error('The park has errors.');
  return park;
}

const JUNE = [
  '上交税金,全区,2026年1-6月,12.35,5.00,快报,公开',
  '从业人员,全区,2026年6月,900,,快报,公开',
];
const JULY = '上交税金,全区,2026年1-7月,14.60,6.00,快报,公开';

function told(before: Park, after: Park): string[] {
  return compareStandings(before, after, 'month').map(
    ({ changes, kind, name, period, unrecorded }) =>
      `${kind} ${period}${name} ${changes.map((text) => `${text.label}${text.before ?? ''}→${text.after ?? ''}`).join(' ')}${unrecorded === true ? ' !' : ''}`,
  );
}

test('a new period is no change of the one before', () => {
  expect(told(parkOf(JUNE), parkOf([...JUNE, JULY]))).toEqual([
    'added 2026年1—7月上交税金 数值→14.60亿元 同比→+6%',
  ]);
});

test('a figure of an earlier period that was changed is told with its period, and without a record', () => {
  const after = [...JUNE.map((row) => row.replace('12.35', '12.40')), JULY];
  expect(told(parkOf(JUNE), parkOf(after))).toEqual([
    'added 2026年1—7月上交税金 数值→14.60亿元 同比→+6%',
    'changed 2026年上半年上交税金 数值12.35亿元→12.40亿元 !',
  ]);
});

test('a recorded correction is not remarked', () => {
  const after = JUNE.map((row) => row.replace('12.35', '12.40'));
  const revisions = [
    '更正日期,数据表,对象,项目,更正前,更正后,原因,公开级别',
    '2026-07-20,指标数据,上交税金 / 全区 / 2026年1-6月,数值,12.35,12.40,补报,公开',
  ];
  expect(told(parkOf(JUNE), parkOf(after, { 'revisions.csv': revisions }))).toEqual([
    'changed 2026年上半年上交税金 数值12.35亿元→12.40亿元',
  ]);
});

test('what takes the place of a forecast is new', () => {
  const forecast = '上交税金,全区,2026年1-7月,15.00,,预计,公开';
  expect(told(parkOf([...JUNE, forecast]), parkOf([...JUNE, JULY]))).toEqual([
    'added 2026年1—7月上交税金 数值→14.60亿元 同比→+6%',
  ]);
});

test('the sentence says new periods once and changes with their period', () => {
  const after = parkOf([...JUNE.map((row) => row.replace('900', '905')), JULY]);
  const standings = compareStandings(parkOf(JUNE), after, 'month');
  const file = { file: 'data/observations.csv', kind: 'changed', rows: [], respelt: 0 } as const;
  expect(
    formatEffect({ edition: 'public', files: [file], published: { standings, figures: [] } }),
  ).toBe('本次更新影响：2026年6月末从业人员 900→905人，新增2026年1—7月上交税金，涉及 0 张图表。');
});
