import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/data/codes.ts';
import { cellsWith, observationLines, withLines } from './found.ts';

const HEADER =
  '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别';

/** One cumulative indicator in the unit given, which falls in the year and is above its target. */
function found(code: DiagnosticCode, unit: string, additive = '否'): string[] {
  const files = withLines({
    'indicators.csv': [
      HEADER,
      `ratio,某项指标,某项,经济,${unit},累计,现价,越高越好,${additive},2,否,1,口径,统计所,公开`,
    ],
    'observations.csv': observationLines([
      '某项指标,全区,2025年1-5月,40',
      '某项指标,全区,2025年1-6月,45',
      '某项指标,全区,2026年1-5月,50,25',
      '某项指标,全区,2026年1-6月,42,30',
    ]),
    'targets.csv': ['指标,园区,年度,目标值,进度安排,公开级别', '某项指标,全区,2026,41,均衡,公开'],
  });
  return cellsWith(code, files);
}

describe.each([
  ['亿元', { falls: true, above: true, growth: true }],
  ['万元/亩', { falls: false, above: false, growth: true }],
  ['%', { falls: false, above: false, growth: false }],
  ['‰', { falls: false, above: false, growth: false }],
])('an indicator in %s', (unit, { above, falls, growth }) => {
  test(`${falls ? 'may not' : 'may'} fall within a year`, () => {
    expect(found('cumulative-falls', unit).length > 0).toBe(falls);
  });

  test(`is ${above ? '' : 'not '}asked why it is above its target before the year is over`, () => {
    expect(found('completion-over-100', unit).length > 0).toBe(above);
  });

  test(`${growth ? 'has' : 'does not have'} its growth worked out again`, () => {
    expect(found('growth-differs', unit).length > 0).toBe(growth);
  });
});

test.each([
  ['%', true],
  ['‰', true],
  ['吨/年', false],
  ['亿元', false],
])('parks’ values in %s may not be added up: %s', (unit, refused) => {
  expect(found('percentage-not-additive', unit, '是').length > 0).toBe(refused);
});
