import { indicators } from '../data/indicators.ts';
import { labelsOf } from '../data/labels.ts';
import { observations } from '../data/observations.ts';
import { scheduleSides } from './pace.ts';
import { siteSections } from './site-sections.ts';

/**
 * Every fixed string of the interface, by the place it shows. Sentences made from data are in
 * src/format; words of the data itself (indicator names, calibers) are in data/.
 */
export const zh = {
  /** Header, banner, breadcrumb and footer of every page. */
  frame: {
    skip: '跳到正文',
    navigation: '主导航',
    breadcrumb: '当前位置',
    parts: '本页内容',
    home: '总览',
    demo: '演示数据：本站的园区、数字和单位均为虚构，仅用于展示。',
    largeText: '大字版',
    largestText: '特大字',
    normalText: '标准字号',
    organiser: '主办单位',
    operator: '承办单位',
    contact: '联系方式',
    phone: '电话',
    email: '邮箱',
    address: '地址',
    siteIdCode: '网站标识码',
    icp: 'ICP备案号',
    police: '公安机关备案号',
    partyMark: '党政机关',
    findError: '网站找错',
    external: '外部链接',
    leaving: '即将离开本网站',
    leavingTo: '链接指向别的网站，内容不由本网站负责：',
    leave: '继续打开',
    stay: '留在本网站',
    asOf: '数据截至',
    published: '发布日期',
    rounding: '部分数据因四舍五入，总计与分项之和可能不等。',
  },
  sections: siteSections,
  /** ColumnType of the page tags (国办发〔2017〕47号): a data column. */
  columnType: '数据发布',
  /** Inside charts, in figure titles' second lines, and in figure tables. */
  charts: {
    empty: '暂无可公开的数据',
    fullTarget: (amount: string) => `年目标${amount}`,
    firstMonths: '1—2月',
    month: '月',
    year: (year: number) => `${year}年`,
    fullYearTarget: '全年目标',
    fullYearExpected: '全年预计',
    yearEndExpected: '年末预计',
    expectedPeriod: (period: string) => `${period}（预计）`,
    annotated: (texts: readonly string[]) => `图上标注：${texts.join('；')}。`,
    dashed: (text: string) => `虚线：${text}`,
    scheduled: '按序时应完成',
    ...scheduleSides,
    noTarget: '未设年度目标',
    completed: (share: string) => `完成${share}`,
    kpiSubtitle: (name: string, period: string) => `${name}，${period}，占年度目标的比重（%）`,
    cumulativeSubtitle: (name: string, park: string, unit: string) =>
      `${park}${name}，各年自1月起累计（${unit}）`,
    samePeriodSubtitle: (name: string, park: string, unit: string) =>
      `${park}${name}，各年同期（${unit}）`,
    pointSubtitle: (name: string, park: string, unit: string) => `${park}${name}，各期（${unit}）`,
    growthSubtitle: (name: string, park: string) => `${park}${name}同比增速，各期（%）`,
    progressSubtitle: (name: string, year: number, cumulative: boolean) =>
      `${name}，${year}年各月${cumulative ? '累计' : '的数'}占年度目标的比重（%）`,
    /** In a subtitle, which has room for two names. */
    ownSchedule: (names: readonly string[]) =>
      `（${names.length > 2 ? `${names.length}项` : names.join('、')}另有进度）`,
    ownSchedules: (list: string) => `目标按月安排的指标以安排的累计进度为准：${list}。`,
    leadSubtitle: (period: string, due: string) =>
      `${period}，年度目标完成率与序时进度之差（百分点），${due}`,
    parkBarsSubtitle: (name: string, period: string, unit: string) =>
      `各园区${name}，${period}（${unit}）`,
    /** After the measure of a quotient, whose parts a reader cannot guess. */
    withCaliber: (measure: string, caliber: string) => `${measure}：${caliber}`,
    parkMultiplesSubtitle: (name: string, unit: string, cumulative: boolean) =>
      `各园区${name}，${cumulative ? '各年累计' : '各期'}（${unit}）`,
    share: (share: string) => `占${share}`,
    shareOfZone: '占全区',
    total: '全区',
    incomplete: (parks: string) => `${parks}数据未公布，分项之和不完整。`,
    calibre: (text: string) => `口径：${text}`,
    tip: (head: string, parts: readonly string[]) => `${head}：${parts.join('，')}`,
    growth: (text: string) => `同比${text}`,
    elapsed: (share: string) => `工期或使用期限已过${share}`,
    due: '序时应完成',
  },
  /** Lists that can be searched, filtered and sorted. */
  list: {
    search: '搜索',
    placeholder: '汉字、拼音或首字母',
    all: (label: string) => `${label}：全部`,
    reset: '清除条件',
    all_: (count: number) => `共${count}项`,
    count: (shown: string, all: string) => `符合条件${shown}项，共${all}项`,
    more: (count: string) => `显示全部${count}项`,
    step: (step: string, count: string) => `再显示${step}项，共${count}项`,
    none: '没有符合条件的内容，请放宽条件。',
    filters: '筛选',
    moreColumns: (count: number) => `每行显示其余${count}栏`,
    silent: (heads: string, word: string) => `${heads}均${word}。`,
  },
  /** Home page. */
  home: {
    headlines: '主要指标',
    headlinesLead: '完成量与年度目标之比；竖线为序时进度。',
    standing: '与序时进度相比',
    narrative: '运行特点',
    overdue: '尚未更新的指标',
    overdueLead: (asOf: string) => `下列指标的最新一期早于${asOf}，数据未到，不代表为零。`,
    overdueLatest: '最新一期',
    overdueNever: '还没有报过',
    sections: '继续查看',
    indicatorColumn: '指标',
  },
  /** Targets of later years. */
  targetPath: {
    subtitle: (name: string, unit: string) => `${name}：上年实绩和今后各年的目标（${unit}）`,
    note: '没有分年目标的年份，按从上年实绩匀速增长到目标推算。',
    year: '年度',
    kind: '性质',
    value: '数值',
    times: '为上年实绩的倍数',
    annual: '年均增长',
    kinds: { current: '今年以来', actual: '实绩', target: '目标', path: '推算' },
  },
  /** Indicator list and indicator pages. */
  indicators: {
    partsOnly: '只有园区报送的指标',
    title: '指标',
    lead: '按分组列出全部指标的最新数值、同比和年度目标完成情况。',
    name: '指标',
    period: '期间',
    value: '数值',
    growth: '同比',
    growthChange: '较去年同期增减（百分点）',
    target: '年度目标',
    completion: '完成年目标',
    lead_: '与序时进度差',
    trend: '近一年走势',
    trendNote: '走势图：累计指标画同比增速，时点数和比率画数值；横跨最近12期。',
    park: '园区',
    status: '数据状态',
    published: '发布日期',
    note: '备注',
    caliber: '统计口径',
    unit: '计量单位',
    source: '来源单位',
    priceBasis: '价格口径',
    accumulation: '累计方式',
    direction: '变动方向',
    history: '历史数据',
    about: '这个指标怎么算',
    previous: '上一个指标',
    next: '下一个指标',
    targets: {
      title: '各年目标',
      year: '年度',
      value: (unit: string) => `目标（${unit}）`,
      reached: (unit: string) => `全年完成（${unit}）`,
      completion: '完成目标',
    },
    remaining: '全年还需',
    required: '后续月均需完成',
    average: '目前月均完成',
    arrears: '欠账',
    surplus: '超出序时',
    timeProgress: '序时进度',
  },
  /** About page. */
  about: {
    shortName: '简称',
    group: '分组',
    title: '统计口径与说明',
    beside: '数据下载与更正',
    calibers: '指标口径一览',
  },
  /** Page shown for an unknown address. */
  notFound: {
    title: '没有找到这个页面',
    text: '地址可能已变更，或内容已不再公开。请从首页重新进入。',
    home: '返回首页',
  },
  /** Values of the dictionary that are stored as codes. */
  terms: {
    ...labelsOf(indicators.columns.accumulation),
    ...labelsOf(indicators.columns.priceBasis),
    ...labelsOf(indicators.columns.direction),
    ...labelsOf(observations.columns.status),
  },
} as const;
