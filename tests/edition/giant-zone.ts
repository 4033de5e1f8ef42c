/**
 * A zone in which firms stand alone: one park and one industry are ruled by a giant, one industry has
 * one firm, another has two. Their figures are unlike any other number of the site.
 */
import { seeded } from '../model/attack/random-table.ts';
import type { Files } from './plant.ts';

/** One firm: its park, its industry and how large it is beside the others. */
export interface ZoneFirm {
  readonly code: string;
  readonly park: string;
  readonly industry: string;
  readonly size: number;
}

const PARKS = ['east', 'west', 'south', 'north', 'centre', 'lake'];
const INDUSTRIES = ['机械', '电子', '食品'];

/** Firms whose figures nobody outside may learn, by what gives them away. */
export const ALONE: readonly ZoneFirm[] = [
  { code: 'giant', park: 'east', industry: '铜业', size: 400 },
  { code: 'only', park: 'west', industry: '药业', size: 9 },
  { code: 'pair-1', park: 'south', industry: '纸业', size: 6 },
  { code: 'pair-2', park: 'north', industry: '纸业', size: 5 },
];

/** Every firm of the zone: those above among many ordinary ones. */
export const FIRMS: readonly ZoneFirm[] = [
  ...ALONE,
  ...['east', 'east', 'east', 'west'].map((park, at) => ({
    code: `copper-${at + 1}`,
    park,
    industry: '铜业',
    size: 3 + at,
  })),
  ...PARKS.slice(1).flatMap((park) =>
    INDUSTRIES.flatMap((industry, at) =>
      [1, 2, 3, 4].map((n) => ({
        code: `${park}-${at + 1}-${n}`,
        park,
        industry,
        size: 5 + n * 2 + at,
      })),
    ),
  ),
];

/** The periods firms report for. */
export const PERIODS = ['2025年1-6月', '2025年1-12月', '2026年1-6月'] as const;

/** Columns of a firm's figures and what they are of its size. */
const MEASURES = {
  '工业总产值(万元)': 2210,
  '主营业务收入(万元)': 2043,
  '工业增加值(万元)': 512,
  '税收(万元)': 96.3,
  '用地面积(亩)': 11.7,
  '期末从业人员(人)': 41,
  '研发费用(万元)': 63.9,
  '综合能耗(吨标准煤)': 207,
  '主要污染物排放(吨)': 0.117,
} as const;

/** A column of a firm's figures. */
export type MeasureColumn = keyof typeof MEASURES;

const random = seeded(20260630);
const FIGURES = new Map(
  FIRMS.map(({ code, size }) => {
    const land = size * MEASURES['用地面积(亩)'] * (0.8 + 0.4 * random());
    const own = PERIODS.map((period, at) => {
      const part = (at === 1 ? 2.1 : 1) * (at === 2 ? 1.05 + 0.2 * random() : 1);
      const columns = Object.entries(MEASURES).map(([column, per]) => {
        const level = column === '期末从业人员(人)' ? 1 : part;
        const value =
          column === '用地面积(亩)' ? land : size * per * level * (0.8 + 0.4 * random());
        return [column, Number(value.toFixed(column === '期末从业人员(人)' ? 0 : 3))] as const;
      });
      return [period, new Map(columns)] as const;
    });
    return [code, new Map(own)] as const;
  }),
);

/** A figure of a firm in the unit of its column. */
export function figureOf(firm: string, period: string, column: MeasureColumn): number {
  return (
    FIGURES.get(firm)
      ?.get(period as (typeof PERIODS)[number])
      ?.get(column) ?? 0
  );
}

const row = (...cells: readonly (string | number)[]): string => cells.join(',');

/** The data folder of the zone. */
export function giantZone(): Files {
  const columns = Object.keys(MEASURES) as MeasureColumn[];
  const all: Record<string, readonly string[]> = {
    parks: [
      '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
      'zone,示例开发区,全区,总体,,0,公开',
      ...PARKS.map((park, at) =>
        row(park, `${park}园`, `${park}园`, '园区', 'zone', at + 1, '公开'),
      ),
    ],
    indicators: [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
      'projects,新签约项目,签约项目,投资,个,累计,不涉及,越高越好,是,0,是,1,口径,招商局,公开',
    ],
    observations: [
      '指标,园区,期间,数值,同比(%),数据状态,公开级别',
      ...['2025年1-6月', '2026年1-6月'].map((period) =>
        row('projects', 'zone', period, 7, '', '核定', '公开'),
      ),
    ],
    targets: ['指标,园区,年度,目标值,公开级别', 'projects,zone,2026,14,公开'],
    chains: [
      '产业链编码,名称,上级,主导产业,排序,公开级别',
      ...['铜业', '药业', '纸业'].map((name, at) =>
        row(`chain-${at}`, name, '', '是', at + 1, '公开'),
      ),
    ],
    enterprises: [
      '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
      ...FIRMS.map(({ code, industry, park }) =>
        row(code, `${code}公司`, code, park, industry, '是', '正常', '公开'),
      ),
    ],
    'enterprise-periods': [
      row('企业', '期间', ...columns),
      ...FIRMS.flatMap(({ code }) =>
        PERIODS.map((period) =>
          row(code, period, ...columns.map((column) => figureOf(code, period, column))),
        ),
      ),
    ],
    scoring: [
      '年度,用途,范围,评价指标,权重(分),基准值,单位,公开级别',
      '2025,评价,规上,亩均税收,60,20,万元/亩,公开',
      '2025,评价,规上,亩均增加值,40,100,万元/亩,公开',
    ],
    'grade-bands': [
      '年度,范围,等级,名次自(%),名次至(%),含义,公开级别',
      '2025,规上,A,0,50,优先发展,公开',
      '2025,规上,B,50,100,鼓励提升,公开',
    ],
    grades: [
      '企业,年度,等级,得分,公布日期,公开级别',
      ...FIRMS.map(({ code, size }, at) =>
        row(code, 2025, at % 2 === 0 ? 'A' : 'B', (40 + size / 7).toFixed(3), '2026-05-30', '公开'),
      ),
    ],
    qualifications: [
      '企业,资质,认定单位,批次,认定日期,有效期至,公开级别',
      'giant,独角兽企业,省厅,2025年第一批,2025-03-01,2028-02-28,公开',
      ...FIRMS.slice(4, 12).map(({ code }) =>
        row(code, '高新技术企业', '省厅', '2025年第一批', '2025-03-01', '2028-02-28', '公开'),
      ),
    ],
  };
  return new Map(
    Object.entries(all).map(([name, lines]) => [`${name}.csv`, Buffer.from(lines.join('\n'))]),
  );
}
