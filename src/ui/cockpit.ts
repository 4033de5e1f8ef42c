/** Words of the page for a screen nobody attends. */
export const cockpit = {
  title: (zone: string) => `${zone}运行情况一屏`,
  link: '一屏（大屏自动更新）',
  headlines: '主要指标',
  keyProjects: '重点项目',
  requests: '需协调解决事项',
  problems: '存在问题',
  next: '下一步工作',
  page: (number: number, pages: number) => (pages > 1 ? `${number}/${pages}` : ''),
} as const;
