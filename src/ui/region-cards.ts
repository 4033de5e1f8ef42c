/** Words of the data card of a member. */
export const regionCards = {
  lead: (when: string, published: string, source: string): string =>
    `数据截至${when}，${published}发布。数据来源：${source}`,
  indicators: '主要指标',
  caption: '最近一期的数值、增速和名次',
  head: ['指标', '期间', '数值', '同比', '完成年度目标', '名次'] as const,
  place: (place: number, ranked: number): string => `${place}/${ranked}`,
  placeIn: (text: string, when: string): string => `${text}（${when}）`,
  placeNote:
    '名次：按该指标的第一项排名（能相加的多是同比增速，不能相加的是数值），在参加排名的园区中排；斜线后面是参加排名的园区数。',
  facts: '概况',
  area: '规划面积',
  mu: (area: string): string => `${area}亩`,
  land: '可供用地',
  parcels: (count: number, area: string): string => `${count}块，${area}`,
  projects: '1亿元以上公开项目',
  projectsCount: (count: number): string => `${count}个`,
  chains: '主导产业',
  /** What is listed on a card. */
  lists: {
    chains: ['产业链', '有的环节', '缺的环节'] as const,
    projects: ['项目', '产业', '计划总投资', '进展'] as const,
    parcels: ['地块', '用途', '面积'] as const,
  },
  captions: {
    chains: '写明有的和缺的，没有写的不等于没有',
    projects: '计划总投资大的在前',
    parcels: '已收储或已平整、尚未供应',
  },
  first: (title: string, shown: number, all: number): string =>
    `${title}（前${shown}个，共${all}个）`,
  compare: '与其他园区对比',
  compareWith: (name: string): string => `与${name}对比`,
  print: '打印这张卡片用浏览器的打印功能，一张A4纸。',
  missing: '这个园区暂无可用数据。',
  onlyCounts: (hasTotals: boolean): string =>
    `这个园区的数据${hasTotals ? '只计入合计，' : ''}不单独公布。`,
  unranked: '这个园区不参加排名。',
  indicatorPage: (name: string): string => `${name}在该园区网站上的详情`,
} as const;
