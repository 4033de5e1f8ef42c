/** Strings of the long picture that tells a period on a phone. */
export const poster = {
  /** Over the title. */
  tag: '一图读懂',
  title: (zone: string, period: string) => `一图读懂${zone}${period}运行情况`,
  /** The title in the picture, under the name of the zone. */
  running: '运行情况',
  back: '返回网站',
  report: '全文汇报',
  link: '一图读懂（长图）',
  headlines: '主要指标',
  sections: {
    targets: '年度目标完成',
    months: '运行走势',
    parks: '园区贡献',
    signed: '招商签约',
    'key-projects': '重点项目',
    milestones: '项目进展',
    land: '用地保障',
    clusters: '产业支撑',
    ladder: '企业梯队',
  },
  targetsMeasure: (period: string) => `${period}，完成全年目标的比例`,
  due: '此时应完成（序时进度）',
  inYear: (year: number) => `${year}年`,
  keyLabel: '完成年度计划投资',
  /** Before a list that leaves some out. */
  largest: (count: number) => `投资额最大的${count}个`,
  free: (area: string) => `可供${area}亩`,
  firms: (count: string) => `${count}家`,
  /** Rows that have a reason instead of a number. */
  without: (reason: string, names: string) => `${reason}：${names}`,
  scan: '扫码看全文和各项数据',
  qr: '本期汇报网页的二维码',
  source: '数据来源',
  asOf: '数据截至',
  published: '发布时间',
  demo: '演示数据，均为虚构',
} as const;
