/** Words around every figure. */
export const figureWords = {
  table: '查看数据表',
  longTable: (rows: number) => `查看数据表（${rows}行）`,
  tableOf: (title: string) => `数据表：${title}`,
  // What is seen in one line, and what it leads to for who hears it.
  csv: { text: 'CSV', of: (title: string) => `：下载数据，${title}` },
  svg: { text: 'SVG', of: (title: string) => `：下载图片，${title}` },
  address: { text: '固定链接', of: (title: string) => `：${title}` },
  screen: { text: '大屏', of: (title: string) => `：在大屏上显示，${title}` },
  source: (office: string, month: string) => `来源：${office}，数据截至${month}`,
  manyOffices: (offices: string, count: number) => `${offices}等${count}个单位`,
  rows: (rows: string) => `第${rows}行`,
  manyRows: (rows: string, count: number) => `第${rows}…行，共${count}行`,
  notes: '说明',
  keyboard: '用方向键查看各点数值，按 Esc 关闭提示。',
} as const;
