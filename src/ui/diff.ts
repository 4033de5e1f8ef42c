/** Words of the comparison of two states of the data. */

type Kind = 'added' | 'removed' | 'changed';

const KINDS: Readonly<Record<Kind, string>> = { added: '新增', removed: '删除', changed: '修改' };

/** Fixed texts of `diff`, for the terminal and the printed form alike. */
export const diffTexts = {
  kinds: KINDS,
  blank: '（空）',
  /** A code with the name of what it stands for. */
  named: (code: string, name: string) => `${code}（${name}）`,
  keyPart: (header: string, value: string) => `${header} ${value}`,
  keySeparator: '／',
  change: (before: string, after: string) => `${before} → ${after}`,
  /** Without spaces, for figures in a sentence. */
  shortChange: (before: string, after: string) => `${before}→${after}`,
  standing: {
    value: '数值',
    growth: '同比',
    change: '同比增减',
    target: '年目标',
    completion: '完成',
  },
  /** Which figure in a sentence: 2026年上半年主营业务收入. */
  figureOf: (period: string, name: string) => `${period}${name}`,
  forecast: (period: string) => `${period}预计`,
  /** 新增2026年1—7月主营业务收入、工业增加值等 38 项指标. */
  newPeriod: (period: string, names: string, count: number, more: boolean) =>
    `新增${period}${names}${more ? `等 ${count} 项指标` : ''}`,
  unrecorded: '没有更正记录',
  silentTitle: (count: number) => `【提醒】${count} 个已公布的数改了，更正记录表里没有记`,
  silentLine: (file: string, row: number, name: string, change: string) =>
    `${file} 第${row}行 ${name}　${change}`,
  silentFix: '请在更正记录表里各记一行；改错了的请改回来。',

  nothing: '两份数据没有差别。',
  onlyRespelt: '两份数据只有写法不同，发布内容没有变化。',
  noEffect: '本次更新不影响发布内容。',
  effect: (items: readonly string[], pages: number | undefined, figures: number) => {
    const counts = pages === undefined ? `涉及 ${figures} 张图表` : `涉及 ${pages} 个页面`;
    return `本次更新影响：${[...items, counts].join('，')}。`;
  },
  moreFigures: (shown: string, count: number) => `${shown}等 ${count} 个数`,
  unknownEffect: '旧数据有错误，不能比较发布内容，只列出数据改动。',

  dataTitle: '数据改动',
  file: (file: string, title: string | undefined) =>
    title === undefined ? file : `${title}（${file}）`,
  fileKinds: { added: '新增文件', removed: '删除文件', changed: '' } satisfies Record<Kind, string>,
  rowCounts: (counts: Readonly<Record<Kind, number>>) =>
    (Object.keys(KINDS) as Kind[])
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${KINDS[kind]} ${counts[kind]} 行`)
      .join('，'),
  respelt: (count: number) => `${count} 格只改了写法，内容不变`,
  sameRows: '内容没有变化',
  otherFile: '内容有变化',
  unreadable: { before: '旧文件读不出来，没有逐行比较', after: '新文件读不出来，没有逐行比较' },
  row: (row: number, kind: Kind) => (kind === 'removed' ? `原第${row}行` : `第${row}行`),
  rowAnd: (place: string, kind: string, name: string) => `${place} ${kind}：${name}`,
  cell: (header: string, text: string) => `${header}：${text}`,
  more: (count: number) => `……另有 ${count} 处，用 --html 或 --json 看全部`,

  publishedTitle: (edition: string) => `发布内容的变化（${edition}）`,
  standingsTitle: (count: number) => `指标数 ${count} 个`,
  figuresTitle: (count: number) => `图表 ${count} 张`,
  pagesTitle: (count: number) => `页面 ${count} 个`,
  figureCells: (count: number) => `数据表 ${count} 格有变化`,
  figureNotes: '说明文字有变化',
  pagesSkipped: '没有比较页面（--quick）。',
  none: '没有变化。',

  form: {
    title: '数据更新确认单',
    confidential: '内部材料：含未公开数据，请勿外传。',
    compared: (before: string, after: string) => `旧数据：${before}；新数据：${after}`,
    edition: (edition: string, time: string) => `发布版本：${edition}；比较时间：${time}`,
    heads: {
      row: '行',
      kind: '改动',
      name: '哪一行',
      column: '列',
      before: '原来',
      after: '现在',
      indicator: '指标',
      period: '期间',
      item: '项目',
      figure: '图表',
      page: '页面',
      path: '地址',
      place: '位置',
    },
    signatures: ['经办人', '审核人', '签发人', '日期'],
  },
} as const;
