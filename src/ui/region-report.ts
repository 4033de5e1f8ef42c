/** Words of the report of a region and of its data to be downloaded. */
import { listed } from './listed.ts';

/** Sentences of the report. */
export const regionReport = {
  title: '汇总报告',
  name: (region: string, when: string): string => `${region}${when}运行情况`,
  lead: '按各园区公开的数据写成，只说数据里有的。',
  parts: {
    overall: '总体',
    growth: '增长',
    progress: '目标完成',
    density: '亩均和比率',
    moves: '名次变化',
    industry: '产业链',
    land: '可供用地',
    projects: '重大项目',
  },
  members: (region: string, count: number): string => `${region}共有${count}个园区。`,
  all: (count: number): string => `${count}个园区的数据均为本期。`,
  rank: (clause: string, known: number, count: number, abstains: boolean): string =>
    known === count
      ? `${clause}。`
      : `${clause}，以上按有数${abstains ? '并参加排名' : ''}的${known}个园区排，共${count}个。`,
  falling: (known: number, falling: number, measure: string): string =>
    falling === 0
      ? `${measure}有数的${known}个园区均未下降。`
      : `${measure}有数的${known}个园区中，${falling}个下降。`,
  risen: (measure: string, names: readonly string[], places: number, since: string): string =>
    `${measure}名次与${since}比，上升最多的是${listed(names)}（上升${places}位）`,
  fallen: (names: readonly string[], places: number): string =>
    `下降最多的是${listed(names)}（下降${places}位）`,
  still: (measure: string, since: string): string => `${measure}名次与${since}比没有变化。`,
  gaps: (count: number): string => `一个园区缺、其他园区有的环节有${count}个，可以对接：`,
} as const;

/** What the tables to be downloaded hold. */
export const regionData = {
  title: '开放数据',
  finding: (rows: number, count: number): string => `${count}个园区${rows}条公开指标数据`,
  lead: '与页面上的数字同源，只有各园区公开版里已有的数。',
  figures: '各园区指标数据',
  places: '园区名录',
  sums: '汇总数',
  rankings: '排名',
  rows: (count: number): string => `${count}行`,
  columns: {
    code: '园区编码',
    name: '园区',
    city: '所在市',
    level: '级别',
    state: '数据状态',
    asOf: '数据截至',
    area: '规划面积（亩）',
    indicatorCode: '指标编码',
    indicator: '指标',
    unit: '计量单位',
    period: '期间',
    value: '数值',
    missing: '没有数的原因',
    qualifier: '约数说明',
    growth: '同比（%）',
    completion: '完成年度目标（%）',
    measure: '排名依据',
    place: '名次',
    known: '有数的园区数',
    moved: '比上期',
  },
  head: ['文件', '内容', '行数'] as const,
  marks: '“未公布”是数已有、不公开；“未报送”是还没有报；“不适用”是这个园区没有这项。',
} as const;
