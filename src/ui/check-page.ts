/** Words of the offline check page. */
export const checkPage = {
  title: '数据检查',
  lead: '把数据文件放到这里，马上列出每一处问题：哪个文件、第几行、哪一列、怎么改。',
  privacy: '本页不联网、不安装，文件只在这台电脑上读，不会发到任何地方。',
  noScript: '浏览器禁用了脚本，无法检查。请启用脚本，或换用 Chrome、Edge、360 极速模式打开。',
  choose: '选择文件',
  chooseFolder: '选择文件夹',
  drop: '把 CSV 文件、Excel 工作簿（.xlsx）或整个 data 文件夹拖到这里，或者：',
  dropNow: '松开鼠标，开始检查',
  hint: '检查整个 data 文件夹最全面；只放几个文件，就只检查这几个文件和它们之间的关系。',
  busy: '正在检查……',
  unreadable: (name: string) => `${name} 读不出来：文件可能已改动或移走，请重新选择。`,
  nothing: '没有可以检查的文件。请选择 CSV 文件、工作簿或 data 文件夹。',
  notCsv: (name: string) =>
    `${name} 不是 CSV 文件，也不是 .xlsx 工作簿，没有检查。请在 Excel 或 WPS 里打开，另存为“Excel 工作簿（*.xlsx）”，再放进来。`,
  emptyFolder: '这个文件夹里没有 CSV 文件或 .xlsx 工作簿，没有检查。',

  resultTitle: '检查结果',
  checked: (files: number, counts: string) => `已检查 ${files} 个文件，${counts}。`,
  sound: (files: number) => `已检查 ${files} 个文件，没有发现问题。`,
  soundDetail: '这些文件可以交给网站使用。',
  soundFiles: '这些文件本身没有问题。',
  errorsDetail: '错误必须改正，否则不能生成网站；提醒请核对；说明不用处理。',
  again: '改好后把文件再放进来，会替换同名的文件并重新检查。',
  scopeTitle: '只检查了放进来的文件',
  scope: '没有放进来的表，引用它们的名称和编码没有核对。',
  scopeMissing: (titles: string) => `要核对名称和编码，请把这些表一起放进来：${titles}。`,
  scopeFolder: '要和生成网站时检查得一样全面，请选择整个 data 文件夹。',
  tableEntry: (title: string, name: string) => `${title}（${name}）`,
  listSeparator: '、',

  filesTitle: '文件',
  fileHead: '文件',
  tableHead: '表',
  resultHead: '结果',
  downloadHead: '下载',
  unknownTable: '—',
  fine: '没有问题',
  counts: (error: number, warning: number, note: number) =>
    [
      error > 0 ? `${error} 处错误` : '',
      warning > 0 ? `${warning} 处提醒` : '',
      note > 0 ? `${note} 处说明` : '',
    ]
      .filter((part) => part !== '')
      .join('、'),
  tidy: (count: number) => `整理后的文件（${count} 处）`,
  tidyLabel: (name: string, count: number) => `下载整理后的文件（${count} 处）：${name}`,
  annotated: '带错误说明的文件',
  annotatedLabel: (name: string) => `下载带错误说明的文件：${name}`,
  downloads: '下载的文件与原文件同名或加“-错误说明”，放在浏览器的下载文件夹里，不会改动原文件。',
  annotatedName: (name: string) => name.replace(/\.(csv|xlsx)$/i, '-错误说明.$1'),

  report: '下载检查报告',
  reportName: '数据检查报告.html',
  clear: '清空，重新开始',
  causesTitle: '问题汇总',
  allTitle: '全部提示（文字）',
  tidyTitle: '整理了哪些写法',
  detailsTitle: '逐个文件查看',
  excerptLabel: (index: number) => `原表摘录 ${index}`,
} as const;

/** Words of taking departments' sheets in on the offline check page. */
export const importPanel = {
  title: '收部门送来的表',
  lead: '先在上面放入整个 data 文件夹，再把部门送来的 .xlsx、CSV（可以几个，也可以是一个文件夹）拖到这里。先列出会改什么，不改动原来的文件。',
  choose: '选择送来的文件',
  chooseFolder: '选择送来的文件夹',
  needsData: '请先在上面放入整个 data 文件夹：要和现有的数据对照，才知道哪些是新的、哪些改了。',
  noSheets: '没有可以收的表：请选择 .xlsx 或 CSV。',
  notRead: (name: string) =>
    `${name} 没有读。旧格式的表（.xls、.et）请在 Excel 或 WPS 里另存为“Excel 工作簿（*.xlsx）”，再放进来。`,
  resultTitle: '收进来会改什么',
  ready: '可以收。请核对下面的新增和改动，再下载改好的表。',
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
  check: '用改好的表再检查一遍',
  howTo:
    '下载的压缩包里是改好的 CSV。先把原来的 data 文件夹复制一份，再解压，覆盖 data 里的同名文件。',
} as const;
