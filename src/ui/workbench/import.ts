/** Words of taking departments' sheets in on the publishing page. */
export const importWords = {
  title: '收部门送来的表',
  lead: '先打开整个园区的文件夹，再把部门送来的 .xlsx、CSV（可以几个，也可以是一个文件夹）拖到这里。先列出会改什么，不改动原来的文件。',
  choose: '选择送来的文件',
  chooseFolder: '选择送来的文件夹',
  needsData: '请先打开整个园区的文件夹：要和现有的数据对照，才知道哪些是新的、哪些改了。',
  noSheets: '没有可以收的表：请选择 .xlsx 或 CSV。',
  notRead: (name: string) =>
    `${name} 没有读。旧格式的表（.xls、.et）请在 Excel 或 WPS 里另存为“Excel 工作簿（*.xlsx）”，再放进来。`,
  resultTitle: '收进来会改什么',
  ready: '可以收。请核对下面的新增和改动，再收进来。',
  notReady: '还不能收：请按下面的提示处理。',
  nothing: '没有要改的。',
  fill: (header: string) => `新的行里“${header}”统一填：`,
  reason: '更正原因：',
  date: '更正日期（如 2026-07-20）：',
  published: (count: number) =>
    `有 ${count} 个已公布的数要改，须写明更正原因和日期，会在更正记录表里各记一行。`,
  again: '按填的重新核对',
  save: '下载改好的表（zip）',
  saveName: '收进来的表.zip',
  check: '收进来，再检查一遍',
  step: '收部门送来的表',
  taken: (tables: number) => `已收进来，改了 ${tables} 张表；要取消，点“撤销”。`,
  howTo: '收进来以后可以撤销；要写回原来的文件夹，在“打开”里保存。',
} as const;
