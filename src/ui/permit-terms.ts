/** Words of a project's approvals; kinds are the labels the template shows. */
export const permitTerms = {
  kinds: {
    filing: '立项备案',
    energy: '节能审查',
    eia: '环评',
    siting: '用地预审与选址意见书',
    'land-planning': '建设用地规划许可证',
    'land-title': '不动产权证',
    'works-planning': '建设工程规划许可证',
    construction: '施工许可证',
    fire: '消防验收',
    discharge: '排污许可证',
    other: '其他',
  },
  submitted: '申报日期',
  granted: '办结日期',
  pending: '办理中',
} as const;
