/** Words on when figures are released next. */
export const releaseCalendar = {
  title: '发布日程',
  lead: '各组指标通常在哪一天发布；日子是推算的，遇节假日可能顺延。',
  head: ['指标分组', '通常发布日', '下次发布'],
  note: '备注',
  usualDay: (months: number, day: number): string =>
    `${months === 0 ? '当月' : months === 1 ? '次月' : `后第${months}个月`}${day}日`,
  next: '下次发布',
  /** The usual day is no promise. */
  nextText: (day: string, period: string): string => `预计${day}（${period}的数）`,
  link: '订阅发布日程（日历）',
  name: (site: string): string => `${site}：发布日程`,
  event: (group: string, period: string): string => `发布${group}${period}数据`,
  usual: (site: string): string => `${site}。按通常的发布日推算，遇节假日可能顺延。`,
} as const;
