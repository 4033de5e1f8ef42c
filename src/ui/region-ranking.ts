/** Words of the rankings of a region. */
import { listed } from './listed.ts';

/** Titles, rules and remarks of the rankings. */
export const regionRanking = {
  title: '指标排名',
  finding: (count: number): string => `${count}项指标的园区排名`,
  lead: '园区大小不同，总量不排名：能相加的指标按增速、完成年度目标的比例和亩均水平排名，比率类指标按数值排名。',
  of: (measure: string): string => `${measure}排名`,
  over: (ranked: number, count: number): string =>
    `名次在参加排名的${ranked}个园区中排，共${count}个园区`,
  moved: (when: string, comparable: number): string =>
    `升降与${when}比，按两期都参加排名的${comparable}个园区计`,
  notMoved: '没有可比的上一期，不说升降',
  up: (count: number): string => `↑${count}`,
  down: (count: number): string => `↓${count}`,
  same: '—',
  new: '新',
  upLong: (count: number): string => `上升${count}位`,
  downLong: (count: number): string => `下降${count}位`,
  sameLong: '持平',
  newLong: '上一期没有名次',
  head: { place: '名次', value: '数值', moved: '比上期' },
  first: '第一位',
  last: '末位',
  inexact: '标“约”等字样的是约数，名次供参考。',
  unranked: '没有名次的园区',
  reasons: {
    withheld: '未公布',
    'not-reported': '未报送',
    'not-applicable': '不适用',
    'missing-member': '没有可用数据',
    absent: '没有这个指标，或者不公开',
    'other-unit': '计量单位不同',
    'other-accumulation': '累计方式不同',
    'other-price-basis': '价格口径不同',
    unranked: '不参加排名',
    'only-counts': '不单独公布',
  },
  /** The same in a cell of a list. */
  briefReasons: {
    withheld: '未公布',
    'not-reported': '未报送',
    'not-applicable': '不适用',
    'missing-member': '暂缺',
    absent: '没有这项',
    'other-unit': '单位不同',
    'other-accumulation': '口径不同',
    'other-price-basis': '口径不同',
    unranked: '不排名',
    'only-counts': '不单列',
  },
  unrankedOf: (reason: string, names: readonly string[]): string => `${reason}：${listed(names)}`,
  /** @param adds whether it is compared by growth, target and land, or by the figure itself */
  noRank: (adds: boolean): string =>
    adds
      ? '参加排名的园区里，有同比增速、完成年度目标或单位面积数的都不足两个，不排名。'
      : '参加排名的园区里，有数的不足两个，不排名。',
  /** The same in a cell of a list. */
  noRankBrief: '参加排名的不足两个，不排名',
  onlyTotal: '这个指标不列出各园区的数，不排名。',
  onlyTotalBrief: '不列出各园区的数，不排名',
  left: (count: number): string => `另有${count}个园区`,
  multiples: '各园区走势',
  panels: (half: number): string => `园区多，只画前${half}位和后${half}位`,
  levels: '各园区数值',
  levelsLead: '总量大小与园区规模有关，只列出，不排名。',
  all: '全部指标',
  subtitle: (measure: string, when: string, unit: string): string =>
    `${measure}，${when}${unit === '' ? '' : `（${unit}）`}`,
  rankFinding: (
    when: string,
    measure: string,
    first: string,
    last: string,
    isDown: boolean,
  ): string =>
    `${when}，${measure}${isDown ? '最低' : '最高'}的是${first}，${isDown ? '最高' : '最低'}的是${last}`,
} as const;
