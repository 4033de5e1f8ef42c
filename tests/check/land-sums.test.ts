import { describe, expect, test } from 'vitest';
import { cellsWith, observationLines, withLines } from './found.ts';

const INDICATORS = [
  '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,用途,公开级别',
  'banked-land,收储土地,收储土地,土地,亩,累计,不涉及,越高越好,是,0,否,1,口径,自然资源局,收储土地,公开',
  'transferred-land,出让用地,出让用地,土地,亩,累计,不涉及,越高越好,是,0,否,2,口径,自然资源局,供应土地,公开',
];
const PARCELS = [
  '地块编码,地块名称,园区,面积(亩)',
  'a,甲地块,东部园,100',
  'b,乙地块,西部园,80',
  'c,丙地块,西部园,*',
];
const EVENTS = [
  '地块,阶段,日期,面积(亩)',
  'a,收储,2025-03-10,60',
  'a,收储,2025-09-10,40',
  'a,供应,2025-09-20,*',
  'b,收储,2025-12-31,',
  'b,供应,2026-04-30,',
  'c,收储,2026-02-02,',
];

function exceeded(rows: readonly string[]): string[] {
  const files = withLines({
    'indicators.csv': INDICATORS,
    'parcels.csv': PARCELS,
    'parcel-events.csv': EVENTS,
    'observations.csv': observationLines(rows),
  });
  return cellsWith('land-sum-exceeds', files);
}

describe('parcels that come to more than the indicator that counts them', () => {
  test('are named in the first such period of a year', () => {
    const rows = ['收储土地,全区,2025年1-3月,60', '收储土地,全区,2025年1-9月,90'];
    expect(exceeded([...rows, '收储土地,全区,2025年1-12月,120'])).toEqual(['D3']);
  });

  test('are named in the park they are in', () => {
    const rows = ['收储土地,全区,2025年1-12月,180', '收储土地,西部园,2025年1-12月,70'];
    expect(exceeded(rows)).toEqual(['D3']);
  });

  test('are no doubt while they come to less, for not all land need be among them', () => {
    expect(exceeded(['收储土地,全区,2025年1-12月,200', '出让用地,全区,2026年1-6月,300'])).toEqual(
      [],
    );
  });

  test('count nothing where their area is withheld', () => {
    const rows = ['出让用地,全区,2025年1-12月,0', '收储土地,全区,2026年1-6月,0'];
    expect(exceeded(rows)).toEqual([]);
  });
});
