/** Words of the staff desk: tidying, annotated copies, printed reports, templates. */

/** Header of the column that annotated copies have after the last one of the file. */
export const EXPLANATION_HEADER = '错误说明';

/** Remarks in a workbook that is given back. */
export const annotationTexts = {
  /** Whose comments they are: by this name a later check finds them again. */
  author: '数据检查',
  remark: (severity: 'error' | 'warning', text: string) =>
    `${severity === 'error' ? '错误' : '提醒'}：${text}`,
} as const;

/** Why a cell is repaired. */
export const repairReasons = {
  spaces: '去掉首尾空格',
  fullWidth: '全角改为半角',
  minus: '负号改为半角',
  thousands: '去掉千分位逗号',
  serial: 'Excel 日期序号改为日期',
  date: '日期改为统一写法',
  period: '期间改为统一写法',
  code: '去掉代码里的空格和撇号',
  header: '表头改为模板的写法',
  newColumn: '补上缺的列',
  byName: '按指标名称填写，请核对',
  codeByName: '按名称的拼音填写，定下后不要改',
  codeByNumber: '按先后编号，定下后不要改',
  explanations: `去掉检查时加的“${EXPLANATION_HEADER}”列`,
} as const;

/** Changes of a file as a whole. */
export const layoutTexts = {
  encoding: (encoding: string) =>
    ({ GB18030: '编码 ANSI（GB18030）', 'UTF-8': '编码 UTF-8，没有 BOM' })[encoding] ??
    `编码 ${encoding}`,
  target: '编码 UTF-8，有 BOM',
  opensWell: 'Excel 和 WPS 打开都不会乱码',
  splitsWell: 'Excel 双击打开就能分列',
  otherDelimiter: '用分号或制表符分隔',
  comma: '用逗号分隔',
  tailRows: (count: number) => `末尾 ${count} 个空行`,
  tailColumns: (count: number) => `末尾 ${count} 个空列`,
  removed: '去掉',
  noContent: '没有内容',
} as const;

function quote(text: string): string {
  return text === '' ? '空' : `"${text.replace(/\r\n|\r|\n/g, '⏎')}"`;
}

/** The list of what was tidied. */
export const tidyTexts = {
  file: (file: string, count: number) => `${file}（${count} 处）`,
  layout: (before: string, after: string, why: string) =>
    `整个文件：${before} → ${after}（${why}）`,
  place: (row: number, column: string, header: string | undefined) =>
    `第${row}行 ${column}列${header === undefined ? '表头' : `「${header.trim()}」`}`,
  cell: (place: string, before: string, after: string, why: string) =>
    `${place}：${quote(before)} → ${quote(after)}（${why}）`,
  format: (version: number) => `数据格式 ${version}`,
  todaysForm: '各表已是现在的写法',
  faults: '下面的文件读不出来，没有整理：',
  workbooks: (names: readonly string[]) =>
    `工作簿只读不改，没有整理：${names.join('、')}。里面的写法请在 Excel 或 WPS 里改；要程序整理的，另存为 CSV，移出工作簿。`,
  nothing: '没有需要整理的地方。',
  nothingElse: '其余文件没有需要整理的地方。',
  done: (changes: number, files: number) => `共整理 ${changes} 处，涉及 ${files} 个文件。`,
  total: (changes: number, files: number) => `共 ${changes} 处可以整理，涉及 ${files} 个文件。`,
} as const;

/** The printable report of a check. */
export const reportTexts = {
  title: '数据检查报告',
  sound: '没有发现问题',
  lead: '错误必须改正，否则不能生成网站；提醒请核对；说明不用处理。表中标色的格子有问题，右上角的数字对应下面的说明。表里的问题，每条后面的英文是代码，含义和改法见内部版网站的“手册”。',
  severities: { error: '错误', warning: '提醒', note: '说明' },
  file: (title: string, file: string) => `${title}（${file}）`,
  rowHead: '行',
  textHead: '原文',
  textFile: (file: string) => `文稿（${file}）`,
  line: (line: number) => `第${line}行`,
  instead: '请改成',
  textCounts: (errors: number, warnings: number, notes: number) =>
    `文稿：${errors} 处错误、${warnings} 处提醒${notes === 0 ? '' : `、${notes} 处说明`}`,
} as const;
