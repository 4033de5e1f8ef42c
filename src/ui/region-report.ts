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
    basis: '数据说明',
  },
  /** Its lines on paper are made of these. */
  titleParts: (region: string, when: string): string[] => [region, when, '运行情况'],
  address: '本期网页',
  word: '下载Word文件',
  largest: (names: readonly string[], amount: string): string =>
    `计划总投资最多的是${listed(names)}（${names.length > 1 ? '均为' : ''}${amount}）。`,
  project: (name: string, place: string): string =>
    name.includes(place) ? name : `${place}的${name}`,
  links: (gaps: readonly string[]): string =>
    `一些园区缺、另一些园区有，可以对接的环节有${gaps.length}个：${gaps.join('；')}。`,
  unranked: (measure: string, reasons: readonly string[]): string =>
    `${measure}没有名次的园区，${reasons.join('；')}。`,
  noSum: (name: string, sentence: string): string => `${name}${sentence}`,
  members: (region: string, count: number): string => `${region}共有${count}个园区。`,
  all: (count: number): string => `${count}个园区的数据均为本期。`,
  rank: (clause: string, ranked: number, count: number): string =>
    ranked === count
      ? `${clause}。`
      : `${clause}，以上按参加排名的${ranked}个园区排，共${count}个。`,
  falling: (ranked: number, falling: number): string =>
    falling === 0
      ? `参加排名的${ranked}个园区均未下降。`
      : `参加排名的${ranked}个园区中，${falling}个下降。`,
  noRank: (name: string, reason: string): string => `${name}没有排名：${reason}`,
  risen: (measure: string, names: readonly string[], places: number, since: string): string =>
    `${measure}名次与${since}比，上升最多的是${listed(names)}（上升${places}位）`,
  fallen: (names: readonly string[], places: number): string =>
    `下降最多的是${listed(names)}（下降${places}位）`,
  still: (measure: string, since: string): string => `${measure}名次与${since}比没有变化。`,
} as const;

/** A column of a table to be downloaded: its head, what it holds, its unit. */
interface ColumnWords {
  readonly header: string;
  readonly description: string;
  readonly unit?: string;
}

const place = {
  code: { header: '园区编码', description: '园区的编码，也是它在网站上的地址' },
  name: { header: '园区', description: '园区的名称' },
} as const;
const indicator = {
  indicatorCode: { header: '指标编码', description: '园区指标表里的编码' },
  indicator: { header: '指标', description: '指标的名称' },
  unit: { header: '计量单位', description: '数值的单位' },
  period: { header: '期间', description: '统计期最后一个月' },
  when: { header: '期间名称', description: '统计期的写法，如 2026年上半年' },
} as const;

/** The tables to be downloaded: what a row is, and their columns by the keys of rows. */
const tables = {
  figures: {
    title: '各园区指标数据',
    description: '一个园区一项指标一期的公开数据',
    columns: {
      ...place,
      ...indicator,
      value: { header: '数值', description: '园区公布的数' },
      growth: { header: '同比', description: '园区上报的同比增速', unit: '%' },
      completion: { header: '完成年度目标', description: '数值除以年度目标', unit: '%' },
    },
  },
  parks: {
    title: '园区名录',
    description: '一个园区',
    columns: {
      ...place,
      city: { header: '所在市', description: '园区所在的市' },
      level: { header: '级别', description: '园区的级别' },
      state: { header: '数据状态', description: '本期、上次发布、暂缺或不单独公布' },
      asOf: { header: '数据截至', description: '最近一期的最后一个月' },
      area: { header: '规划面积', description: '园区规划面积', unit: '亩' },
    },
  },
  sums: {
    title: '汇总数',
    description: '一项指标各园区的合计',
    columns: { ...indicator, value: { header: '合计', description: '各园区相加' } },
  },
  rankings: {
    title: '排名',
    description: '一个园区在一项排名里的名次',
    columns: {
      ...place,
      indicatorCode: indicator.indicatorCode,
      measure: { header: '排名依据', description: '按什么排名' },
      unit: indicator.unit,
      period: indicator.period,
      when: indicator.when,
      value: { header: '数值', description: '排名依据的数' },
      place: { header: '名次', description: '从 1 起，数相同的名次相同' },
      known: { header: '参加排名的园区数', description: '在几个园区中排' },
      moved: { header: '比上期', description: '比上一期上升几位，下降为负；上一期没有名次的空着' },
    },
  },
} satisfies Record<
  string,
  { title: string; description: string; columns: Readonly<Record<string, ColumnWords>> }
>;

/** The page of the open data, and its tables. */
export const regionData = {
  finding: (rows: number, count: number): string => `${count}个园区${rows}条公开指标数据`,
  lead: '与页面上的数字同源：各园区公开版里已有的数、合计和名次。每张表一个 CSV、一个 JSON，全部表一个 Excel 工作簿，连同说明打成一个压缩包。',
  tables,
} as const;
