/** Words of checking and correcting tables on the publishing page. */
export const checkWords = {
  busy: '正在检查……',

  resultTitle: '检查结果',
  checked: (files: number, counts: string) => `已检查 ${files} 个文件，${counts}。`,
  inTexts: (counts: string) => `文稿里有 ${counts}。`,
  inTextsTitle: '文稿',
  sound: (files: number) => `已检查 ${files} 个文件，没有发现问题。`,
  soundDetail: '这些文件可以交给网站使用。',
  soundFiles: '这些文件本身没有问题。',
  errorsDetail: '错误必须改正，否则不能生成网站；提醒请核对；说明不用处理。',
  again: '点一处问题，可以在下面的表里直接改，改了马上重新检查。',
  scopeTitle: '只检查了放进来的文件',
  scope: '没有放进来的表，引用它们的名称和编码没有核对。',
  scopeMissing: (titles: string) => `要核对名称和编码，请把这些表一起放进来：${titles}。`,
  scopeFolder: '要和生成网站时检查得一样全面，请打开整个园区的文件夹。',
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

  editTable: (title: string) => `打开${title}表修改`,
  applyTidy: '按此整理',
  applyTidyLabel: (name: string) => `把 ${name} 改成整理后的写法`,
  tidyStep: (name: string) => `整理 ${name}`,
  places: (count: number) => `${count} 处`,
  morePlaces: (count: number) => `另有 ${count} 处，改好上面的再看；全部列在“全部提示”里。`,
  proseTitle: (count: number) => `文稿里的 ${count} 处提示（文字）`,

  report: '下载检查报告',
  print: '打印',
  reportName: '数据检查报告.html',
  causesTitle: '问题汇总',
  allTitle: '全部提示（文字）',
  tidyTitle: '整理了哪些写法',
} as const;
