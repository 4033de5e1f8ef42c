/** Words of `parkbrief import`: taking what departments send into the data folder. */

const listed = (names: readonly string[]): string => names.join('、');

export const importTexts = {
  rowPlace: (sheet: string, row: number) => `${sheet} 第${row}行`,
  asTable: (title: string, row: number, rows: number, unknown: readonly string[]) =>
    `按“${title}”表读取，表头在第${row}行，读到 ${rows} 行` +
    (unknown.length === 0 ? '' : `；不认识的列没有使用：${listed(unknown)}`),
  asCross: (columns: string, period: string, park: string, numbers: number) =>
    `按交叉表读取，行是指标，列是${columns}，${period}${park}，读到 ${numbers} 个数`,
  crossColumns: { parks: '园区', months: '月份', measures: '数值和同比' },
  crossPeriod: (period: string, from: string) => `期间 ${period}（取自“${from}”）`,
  crossYear: (year: string, from: string) => `年份 ${year}（取自“${from}”）`,
  crossPark: (park: string, from: string | undefined) =>
    from === undefined ? `，没有写明园区，按“${park}”` : `，园区 ${park}（取自“${from}”）`,
  notUnderstood: '看不出是哪张表：表头里没有任何一张表的主键列，也不是行为指标的交叉表',
  notUnderstoodFix: '请对照模板改表头，或把工作表改名为表名',
  noPeriod: '像是交叉表，但标题、表名和文件名里没有写明期间',
  noPeriodFix: '请在标题里写明年份和月份，如 2026年1—7月',
  severalPeriods: (periods: readonly string[]) =>
    `像是交叉表，但写了几个不同的期间：${listed(periods)}`,
  severalPeriodsFix: '一张交叉表只放一个期间，请在标题里只写一个',
  unknownIndicator: (name: string) => `指标表里没有“${name}”`,
  unknownIndicators: (names: readonly string[]) =>
    `像是交叉表，但各行的名称指标表里都没有：${listed(names.slice(0, 8))}${names.length > 8 ? '等' : ''}`,
  unknownIndicatorFix: '请对照指标表改名；新的指标先在指标表里加一行；不用的请删去这一行',
  inWorkbook: (title: string, place: string) => `“${title}”表在 ${place} 里，import 只改 CSV`,
  inWorkbookFix: '请直接在那张工作表里改；或把它另存为 CSV，移出工作簿',
  noKey: (header: string) => `「${header}」是空的，不知道是哪一行`,
  unreadable: (header: string, found: string, why: string) => `「${header}」= "${found}"：${why}`,
  contradiction: (header: string, first: string, other: string, place: string) =>
    `「${header}」写了两个数：这里是 ${first}，${place} 是 ${other}`,

  understood: '这样读取：',
  tableHeading: (title: string, file: string) => `${title}（${file}）`,
  summary: (rows: number, cells: number, same: number) =>
    `新增 ${rows} 行，改动 ${cells} 格，相同 ${same} 行`,
  unfilled: (rows: number) => `另有 ${rows} 行只写了名称和期间，没有填数，没有收`,
  head: ['行', '列', '原来', '送来', '说明'],
  newRow: '新增',
  filled: '补填',
  changed: '改动',
  published: '改动，已公布，要记更正',
  blank: '（空）',
  problems: (count: number) => `有 ${count} 处先要弄清楚，一处也没有写入：`,
  remarks: '请留意：',
  errorsAfter: (count: number) => `写入以后检查会有 ${count} 处新的错误，所以没有写入：`,
  warningsAfter: (count: number) =>
    `写入以后检查会多出 ${count} 处提醒，请先看看是不是送来的数有误：`,
  repeatedHead: '这一行又是表头，没有读取',
  nothingIn: '里面没有内容',
  nothingInFix: '可能是保存时中断了，请让送来的单位重新发一份',
  total: '这一行是合计，没有读取',
  fillHint: (columns: readonly string[]) =>
    `没有送来的列，新的行可以统一填：${columns.map((header) => `--fill ${header}=<内容>`).join(' ')}`,
  noLevel: (rows: number) =>
    `新增的 ${rows} 行没有写公开级别，按内部处理，公开版不会有；要公开的加 --fill 公开级别=公开`,
  nothing: '没有要改的：送来的和 data/ 里的一样。',
  needsReason: (count: number) =>
    `有 ${count} 个已公布的数要改，须在更正记录表里说明。请加 --reason <原因> --date <更正日期>，会各记一行。`,
  revisions: (count: number) => `更正记录表加 ${count} 行。`,
  preview: (command: string) => `这是预览，文件没有改动。确认无误后运行：${command}`,
  passedOver: (names: readonly string[]) =>
    `没有读：${listed(names)}。只读 .xlsx 和 CSV；旧格式的表（.xls、.et）请在 Excel 或 WPS 里另存为 .xlsx，文件夹里的请另写一次文件夹名。`,
  written: (folder: string, backup: string, command: string) =>
    `已写入 ${folder}，原来的备份在 ${backup}。要退回请运行：${command}`,
} as const;
