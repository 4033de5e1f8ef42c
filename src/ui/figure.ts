/** Words around every figure. */
export const figureWords = {
  table: '查看数据表',
  longTable: (rows: number) => `查看数据表（${rows}行）`,
  tableOf: (title: string) => `数据表：${title}`,
  of: (name: string) => `：${name}`,
  // What is seen in one line, and what it is called for who hears it among others.
  csv: { text: 'CSV', of: (name: string) => `下载CSV：${name}` },
  svg: { text: 'SVG', of: (name: string) => `下载SVG图片：${name}` },
  address: { text: '固定链接', of: (name: string) => `固定链接：${name}` },
  screen: { text: '大屏', of: (name: string) => `大屏显示：${name}` },
  source: (office: string, month: string) => `来源：${office}，数据截至${month}`,
  manyOffices: (offices: string, count: number) => `${offices}等${count}个单位`,
  rows: (rows: string) => `第${rows}行`,
  manyRows: (rows: string, count: number) => `第${rows}…行，共${count}行`,
  notes: '说明',
  keyboard: '用方向键查看各点数值，按 Esc 关闭提示。',
} as const;

/** The list of all figures. */
export const figureIndex = {
  finding: (count: number) => `全站共${count}张图表`,
  filter: '筛选图表',
  placeholder: '名称、拼音或首字母',
  found: (count: number | string) => `找到${count}张`,
  count: (count: number) => `${count}张`,
  /** What each figure of an indicator shows, by the end of its id. */
  kinds: {
    kpi: '完成率',
    cumulative: '走势',
    growth: '同比',
    progress: '进度',
    path: '目标',
    parks: '各园区',
    'park-months': '各园区走势',
  } as Readonly<Record<string, string>>,
};
