/** What the pages of a region say. */
import { listed } from './listed.ts';
import { regionCards } from './region-cards.ts';
import { regionRanking } from './region-ranking.ts';
import { regionData, regionReport } from './region-report.ts';

export const regionPages = {
  places: (count: number): string => `${count}个园区`,
  states: {
    current: '本期',
    'last-release': '上次发布',
    missing: '暂缺',
    /** Of a current one whose figures end before those of others. */
    behind: '未到本期',
  },
  /** Of a member that only counts, in the place of its state. */
  onlyCounts: '不单独公布',
  /** @param hasTotals whether the region has any total its figures could be in */
  onlyCountsNote: (names: readonly string[], hasTotals: boolean): string =>
    `${listed(names)}${hasTotals ? '只计入合计，' : ''}不单独公布，不参加排名。`,
  unrankedNote: (names: readonly string[]): string => `${listed(names)}不参加排名，数值照常列出。`,
  stateNotes: {
    'last-release': (names: readonly string[]): string =>
      `${listed(names)}本期数据正在核实，仍用上次发布的数据。`,
    missing: (names: readonly string[]): string =>
      `${listed(names)}数据正在核实，暂缺，各项汇总和排名均不含。`,
    behind: (names: readonly string[], until: string): string =>
      `${listed(names)}的数据还没有到${until}。`,
  },
  state: '数据',
  place: '园区',
  city: '所在市',
  level: '级别',
  asOf: '数据截至',
  site: (name: string): string => `打开${name}的网站`,
  siteShort: '网站',
  card: '数据卡片',
  finding: {
    sum: (count: number, name: string, amount: string): string =>
      `${count}个园区${name}合计${amount}`,
    noSum: (when: string, known: number, count: number, name: string): string =>
      `${when}，${count}个园区中${known}个公布了${name}`,
    lead: (measure: string, first: string, last: string): string =>
      `${measure}最高的是${first}，最低的是${last}`,
    leadDown: (measure: string, first: string, last: string): string =>
      `${measure}最低的是${first}，最高的是${last}`,
    level: (measure: string, value: string): string => `${measure}均为${value}`,
    alone: (count: number): string => `共${count}个园区`,
    among: (count: number): string => `参加排名的${count}个园区中`,
  },
  tiles: '主要指标',
  tilesLead: '能相加的列合计；不能相加的说明几个园区有数和数值范围。',
  tile: {
    sum: (count: number): string => `${count}个园区合计`,
    known: (known: number, count: number): string => `${known}/${count}`,
    knownUnit: '个园区有数',
    range: (low: string, high: string): string => `${low}～${high}`,
    ranking: '看排名',
    onlyTotal: '不列出各园区的数',
    noNumber: '—',
  },
  rules: '怎么算的',
  map: {
    title: '园区位置示意',
    subtitle: (measure: string): string => `按${measure}分三档`,
    alone: '园区之间的相对位置',
    note: '示意图：只表示大致方位，不表示距离，不作为划界依据。',
    unplaced: (names: readonly string[]): string =>
      `没有给出位置的园区不在图上：${listed(names)}。`,
    north: '北',
    thirds: ['前三分之一', '中间', '后三分之一', '没有名次'] as const,
    tip: (place: number, of: number): string => `第${place}位（共${of}个）`,
    untold: '没有名次',
    table: ['园区', '名次', '数值'] as const,
  },
  measures: {
    value: (name: string): string => name,
    growth: (name: string): string => `${name}同比增速`,
    completion: (name: string): string => `${name}完成年度目标`,
    'per-area': (name: string, unit: string): string =>
      unit === '万元/亩' ? `亩均${name}` : `每平方公里${name}`,
  },
  /** The same without the name of the indicator, where that stands above. */
  briefMeasures: {
    value: () => '',
    growth: () => '同比增速',
    completion: () => '完成年度目标',
    'per-area': (unit: string): string => (unit === '万元/亩' ? '亩均' : '每平方公里'),
  },
  measureNotes: {
    value: (caliber: string): string => caliber,
    growth: () => '同比增速由各园区上报，不由本站计算。',
    completion: () => '完成数除以年度目标。',
    'per-area': () => '数值除以园区规划面积，不是实际用地面积。',
  },
  ranking: regionRanking,
  /** 甲、乙等9个 */
  andMore: (names: readonly string[], count: number): string[] => [`${listed(names)}等${count}个`],
  /** Why figures are not added up, for readers. */
  obstacles: {
    declared: () => '比率类指标不能相加',
    'faulty-members': (names: readonly string[]) => `没有可用数据的：${listed(names)}`,
    absent: (names: readonly string[]) => `没有公布这个指标的：${listed(names)}`,
    'other-unit': (names: readonly string[]) => `计量单位不同的：${listed(names)}`,
    'other-price-basis': (names: readonly string[]) => `价格口径不一致：${listed(names)}`,
    'other-accumulation': (names: readonly string[]) => `累计方式不一致：${listed(names)}`,
    'not-additive': (names: readonly string[]) => `统计口径有交叉、不能相加的：${listed(names)}`,
    withheld: (names: readonly string[]) => `未公布的：${listed(names)}`,
    revealing: (names: readonly string[]) =>
      `有园区不单独公布，公布合计会把它推算出来：${listed(names)}`,
    inexact: (names: readonly string[]) => `只有约数的：${listed(names)}`,
    'not-reported': (names: readonly string[]) => `还没有公布的：${listed(names)}`,
  },
  sums: {
    title: '能不能相加',
    sum: (amount: string, when: string): string => `${when}合计${amount}。`,
    later: (reasons: readonly string[]): string => `以后的期间还不能相加：${reasons.join('；')}。`,
    none: (reasons: readonly string[]): string => `没有合计，${reasons.join('；')}。`,
  },
  parks: {
    title: '园区名录',
    finding: (count: number, cities: number): string =>
      cities > 1 ? `${count}个园区，分布在${cities}个市` : `${count}个园区`,
    lead: '点园区名称看数据卡片。',
    lineLead: '走势线是最近一年的同比增速（比率类指标为数值）。',
    trend: (name: string): string => `${name}走势`,
    line: '走势线',
  },
  cards: regionCards,
  compare: {
    title: '园区对比',
    finding: (count: number): string => `${count}组园区逐项对照`,
    given: '按汇总单位指定的园区两两对照。',
    neighbours: (measure: string): string => `按${measure}名次相邻的园区两两对照。`,
    pair: (first: string, second: string): string => `${first}与${second}对比`,
    pairFinding: (first: string, ahead: number, second: string, behind: number): string =>
      `能比的${ahead + behind}项里，${first}${ahead}项领先，${second}${behind}项领先`,
    equal: (count: number): string => `，${count}项相同`,
    nothing: (first: string, second: string): string => `${first}与${second}没有能比的指标`,
    head: ['比什么', '期间'] as const,
    difference: '差距',
    valueOf: (text: string, isAhead: boolean): string => (isAhead ? `${text}（领先）` : text),
    gap: (size: string, unit: string): string => `${size}${unit === '%' ? '个百分点' : unit}`,
    lead: '只比增速、比例和亩均水平；总量与园区规模有关，不比。两个园区同一期都有数的才比。',
    any: '全部园区',
    anyLead: '勾选要比的园区，表里只留下它们；不勾选时全部列出。',
    choose: (name: string): string => `对比${name}`,
    chosen: '只看勾选的',
    pairs: '两两对照',
  },
  chains: {
    title: '产业链',
    finding: (count: number, industries: number): string =>
      `${count}个园区公布了${industries}条产业链`,
    gap: (link: string, names: readonly string[], holders: readonly string[]): string =>
      holders.length === 0
        ? `${link}：${listed(names)}缺，其他园区没有写`
        : `${link}：${listed(names)}缺，${listed(holders)}有`,
    gaps: '区域内可以对接的环节',
    gapsLead: '一个园区缺、另一个园区有的环节。没有写的不等于没有。',
    caption: '各环节：哪些园区有，哪些园区缺',
    head: ['环节', '位置', '有的园区', '缺的园区'] as const,
    members: (names: readonly string[], leading: readonly string[]): string =>
      leading.length === 0 ? listed(names) : `${listed(names)}（主导产业：${listed(leading)}）`,
    nobody: '没有园区写明',
    note: '产业和环节按名称对应，名称不同的分别列出。',
  },
  land: {
    title: '可供用地',
    finding: (area: string, count: number): string => `可供用地${area}，分布在${count}个园区`,
    parcels: (count: number): string => `${count}块`,
    byPark: '各园区可供用地',
    subtitle: (count: number): string =>
      `公布了可供用地的${count}个园区，已收储或已平整、尚未供应（亩）`,
    list: '逐块清单',
    head: { name: '地块', place: '园区', use: '用途', area: '面积（亩）' },
    untold: (names: readonly string[]): string => `没有公布可供用地的园区：${listed(names)}。`,
    day: '截至',
    count: '地块',
    mixedDays: (first: string, last: string): string => `各园区截止日期不同，从${first}到${last}。`,
    area: '面积',
    amount: (area: string): string => `${area}亩`,
  },
  projects: {
    title: '重大项目',
    finding: (count: number, places: number, amount: string): string =>
      `${places}个园区公开了${count}个1亿元以上项目，计划总投资${amount}`,
    lead: '只列各园区公开的项目，没有列出的不等于没有；分期项目按整体列一次，终止的不列。',
    head: {
      name: '项目',
      place: '园区',
      industry: '产业',
      amount: '计划总投资（万元）',
      stage: '进展',
    },
    none: '没有公开的1亿元以上项目',
    noStage: '—',
  },
  report: regionReport,
  data: regionData,
  search: {
    title: '查找',
    finding: (count: number): string => `可以查找的${count}项`,
    lead: '园区、指标、项目、地块和页面的名称，汉字、拼音、首字母都可以。',
    kinds: {
      section: '栏目',
      park: '园区',
      site: '园区网站',
      ranking: '排名',
      pair: '对比',
      project: '项目',
      parcel: '地块',
      chain: '产业链',
    },
    siteOf: (name: string): string => `${name}网站`,
  },
  notFound: { title: '页面不存在', text: '您要找的页面不存在，可能已移动。', home: '回到总览' },
  /** From the directory of a member's site to that of all. */
  searchAll: (region: string): string => `在${region}的全部园区里查找`,
  /** On every page of a member's site. */
  backTo: (region: string): string => `返回${region}`,
} as const;
