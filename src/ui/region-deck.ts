/** Words of the slides of a region. */
import { listed } from './listed.ts';

export const regionDeck = {
  title: '园区运行情况汇报',
  parts: {
    overall: '总体情况',
    ranking: '指标排名',
    industry: '产业、用地和项目',
    state: '数据情况',
  },
  /** Behind the title of a list that does not hold all. */
  first: (title: string, count: number): string => `${title}，列出前${count}个`,
  ends: {
    /** 甲 has more first places than any other, 乙 more last ones. */
    firstOf: (count: number, names: readonly string[], places: number): string =>
      `${count}项排名中，${listed(names)}${names.length > 1 ? '各' : ''}有${places}项居第一，最多`,
    lastOf: (names: readonly string[], places: number): string =>
      `${listed(names)}${names.length > 1 ? '各' : ''}有${places}项居末位，最多`,
    spread: (count: number, places: number): string => `${count}项排名的第一位分属${places}个园区`,
    head: ['排名', '期间', '第一位', '末位', '参加排名'] as const,
  },
  ranked: (ranked: number, count: number): string =>
    ranked === count ? `${count}个园区都参加排名` : `参加排名的${ranked}个园区，共${count}个`,
  moved: (since: string): string => `箭头为比${since}升降的位数`,
  panels: {
    ends: (measure: string, half: number): string => `${measure}前${half}位和后${half}位的走势`,
    growth: (
      name: string,
      known: number,
      [up, down, level]: readonly [number, number, number],
      isAmong: boolean,
    ): string => {
      const parts = [
        ...(up > 0 ? [`${up}个增长`] : []),
        ...(down > 0 ? [`${down}个下降`] : []),
        ...(level > 0 ? [`${level}个持平`] : []),
      ];
      return `${isAmong ? '参加排名的' : ''}${known}个园区的${name}中${listed(parts)}`;
    },
    drawn: (half: number): string => `图为前${half}位和后${half}位`,
  },
  moves: {
    head: ['排名', '与哪期比', '上升最多', '下降最多'] as const,
    risen: (measure: string, names: readonly string[], places: number): string =>
      `${measure}名次上升最多的是${listed(names)}（${places}位）`,
    fallen: (names: readonly string[], places: number): string =>
      `下降最多的是${listed(names)}（${places}位）`,
    cell: (names: readonly string[], places: number): string => `${listed(names)}（${places}位）`,
    none: '没有',
  },
  /** Who is in the first third of what is drawn on the map. */
  map: (measure: string, names: readonly string[], others: number): string =>
    `${measure}居前三分之一的是${listed(names)}${others === 0 ? '' : `，另有${others}个没有给出位置`}`,
  chains: {
    gaps: (count: number): string =>
      `${count}个产业链环节一些园区缺、另一些园区有，可以在区域内对接`,
    gapsHead: ['产业链环节', '缺的园区', '有的园区'] as const,
    link: (industry: string, link: string): string => `${industry}：${link}`,
    head: ['产业链', '公布的园区', '其中主导产业', '写明缺的环节'] as const,
  },
  projects: {
    head: ['项目', '园区', '产业', '计划总投资', '进展'] as const,
  },
  late: {
    title: (count: number, reasons: readonly string[]): string =>
      `${count}个园区中，${reasons.join('，')}`,
    missing: (count: number): string => `${count}个暂无可用数据`,
    'last-release': (count: number): string => `${count}个仍用上次发布的数据`,
    behind: (count: number, until: string): string => `${count}个的数据还没有到${until}`,
    head: ['园区', '数据', '截至', '说明'] as const,
    none: '—',
    /** What is said of a member by its state and release. */
    remarks: {
      current: () => '',
      'last-release': (release: string | undefined): string =>
        `数据正在核实，这里是上一次发布的内容（${release ?? ''}）`,
      missing: () => '数据正在核实，暂缺',
    },
  },
  gaps: {
    title: (count: number, incomplete: number): string =>
      count === incomplete
        ? `${count}项指标的排名或合计都还不全`
        : `${count}项指标中，${incomplete}项的排名或合计还不全`,
    head: ['指标', '有数', '参加排名', '没有名次的园区', '合计'] as const,
    nobody: '—',
    until: (when: string, reasons: readonly string[]): string =>
      `只到${when}，以后的${reasons.join('，')}`,
    none: (reasons: readonly string[]): string => `没有，${reasons.join('，')}`,
    /** What keeps figures from being added up, of how many members. */
    reasons: {
      declared: () => '比率不能相加',
      'faulty-members': (count: number) => `${count}个没有可用数据`,
      absent: (count: number) => `${count}个没有这个指标`,
      'other-unit': (count: number) => `${count}个计量单位不同`,
      'other-price-basis': () => '价格口径不一致',
      'other-accumulation': () => '累计方式不一致',
      'not-additive': (count: number) => `${count}个统计口径有交叉`,
      withheld: (count: number) => `${count}个未公布`,
      revealing: () => '会推算出没有公布的数',
      inexact: (count: number) => `${count}个只有约数`,
      'not-reported': (count: number) => `${count}个还没有数`,
    },
  },
} as const;
