/** Numbers as they stand in 一区四园. */
const PARKS = ['一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Words of 规划与方案, the parks' own pages, 要素保障 and the corrections. */
export const planning = {
  subtitle: (day: string) => `列入的规划和方案按所处环节分（个），${day}`,
  count: (count: number) => `${count}个`,
  list: '规划与方案',
  listLead: '从谋划到批复、实施的各项规划、控规调整和行动方案。',
  columns: {
    name: '名称',
    kind: '类型',
    park: '园区',
    area: '涉及面积（亩）',
    state: '状态',
    content: '主要内容',
    due: '计划完成',
    approved: '批复日期',
    unit: '责任单位',
    note: '备注',
  },
  states: '状态',
  plans: '规划方案',
  plansCount: '数量',
} as const;

/** Words of the page of one park. */
export const parkPages = {
  title: '园区',
  area: '规划面积',
  mu: (area: string) => `${area}亩`,
  within: '上级园区',
  indicators: '主要指标',
  projects: '项目',
  firms: '企业',
  land: '土地',
  landLink: '逐块查看地块',
  plans: '规划与方案',
  facilities: '载体与配套',
  platforms: '研发平台',
  finding: (name: string, count: number) => `${name}：一区${PARKS[count - 1] ?? count}园`,
  alone: (name: string) => name,
  undivided: '没有下设园区，各项数据按全区统计。',
  columns: {
    name: '园区',
    description: '简介',
    area: '规划面积（亩）',
    projects: '列出项目（个）',
    firms: '名录企业（家）',
  },
} as const;

/** Words of the corrections. */
export const corrections = {
  title: '更正记录',
  finding: (count: number) => `发布以后更正${count}处`,
  lead: '已经发布的数据有改动的，在这里逐处说明。图表和页面上的数字均为更正以后的。',
  feed: '订阅（Atom）',
  columns: {
    date: '更正日期',
    dataset: '数据表',
    subject: '对象',
    field: '项目',
    before: '更正前',
    after: '更正后',
    reason: '原因',
    approvedBy: '批准人',
    note: '备注',
  },
  mark: '更正',
  /** 2026-04-24更正：固定资产投资 / 全区 / 2025年1-12月，数值由40.83改为40.16（年报审核后修订）. */
  sentence: (date: string, subject: string, change: string, reason: string) =>
    `${date}更正：${subject}，${change}（${reason}）`,
  changed: (field: string, before: string, after: string) => `${field}由${before}改为${after}`,
  added: (field: string, after: string) => `补充${field}：${after}`,
  removed: (field: string, before: string) => `删去${field}：${before}`,
  touched: (field: string) => `更正${field}`,
} as const;
