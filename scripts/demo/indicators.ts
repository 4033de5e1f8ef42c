import type { Table } from './csv-write.ts';
import type { DemoIndicator } from './indicator.ts';
import { ECONOMY } from './indicators-economy.ts';
import { INVESTMENT, OPENING } from './indicators-investment.ts';
import { ENTERPRISES, REVENUE } from './indicators-public.ts';
import { INNOVATION_INDICATORS, LAND_INDICATORS } from './indicators-resources.ts';

/** Every indicator of the demo, in the order it is listed, which is also that of the home page. */
export const INDICATORS: readonly DemoIndicator[] = [
  ...ECONOMY,
  ...REVENUE,
  ...INVESTMENT,
  ...OPENING,
  ...ENTERPRISES,
  ...INNOVATION_INDICATORS,
  ...LAND_INDICATORS,
];

/** The indicator with this code. Throws when there is none. */
export function indicatorOf(code: string): DemoIndicator {
  const indicator = INDICATORS.find((candidate) => candidate.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return indicator;
}

/** indicators.csv: the statistical dictionary. */
export function makeIndicators(): Table {
  return {
    file: 'indicators.csv',
    header: [
      '指标编码',
      '指标名称',
      '简称',
      '分组',
      '计量单位',
      '累计方式',
      '价格口径',
      '方向',
      '可加总',
      '小数位',
      '首页',
      '排序',
      '统计口径',
      '来源单位',
      '公开级别',
    ],
    rows: INDICATORS.map((indicator, index) => [
      indicator.code,
      indicator.name,
      indicator.shortName,
      indicator.group,
      indicator.unit,
      indicator.accumulation,
      indicator.priceBasis,
      indicator.direction,
      indicator.additive ? '是' : '否',
      String(indicator.decimals),
      indicator.headline ? '是' : '否',
      String((index + 1) * 10),
      indicator.caliber,
      indicator.source,
      indicator.disclosure,
    ]),
  };
}
