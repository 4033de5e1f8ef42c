import type { ColumnType } from '../data/column.ts';

/** What staff call the types of columns. */
export const columnTypes: Readonly<Record<ColumnType, string>> = {
  text: '文字',
  code: '编码',
  'credit-code': '18位代码',
  number: '数字',
  whole: '整数',
  percent: '百分数',
  date: '日期',
  year: '年份',
  period: '期间',
  choice: '选项',
  boolean: '是或否',
  list: '多项',
  disclosure: '公开级别',
  reference: '引用',
};

/** The data dictionary, data/README.md. */
export const dictionaryTexts = {
  title: '数据字典',
  lead: '本文件由 `npx parkbrief dictionary` 根据程序里的数据定义生成，请不要手工修改。空白模板用 `npx parkbrief template` 生成；改完数据用 `npx parkbrief check` 检查。',
  rulesTitle: '填写规则',
  rules: [
    '一个表一个 CSV 文件，放在数据文件夹里，文件名不能改。第一行是表头，不要合并单元格，不要写标题行和合计行。',
    '用 Excel 或 WPS 编辑，另存为“CSV UTF-8（逗号分隔）(*.csv)”。存成 ANSI（GB18030）也能读，但生僻字可能丢失。',
    '列的先后不限。列名可以用“表头的其他写法”，也可以不写括号里的单位。',
    '数字：空白表示未报；`—` 表示不适用；`**` 表示有数但不公布；0 就是 0。可以带本列的单位，如 `52.14亿元`。',
    '百分数填 5.27 或 5.27%，下降填负数。',
    '日期写 2026-07-15。期间写 2026年1-6月、2026年上半年 或 2026年6月：累计指标从1月算起，时点指标指期末。',
    '“引用”的列填另一个表里的编码或名称。',
    '“多项”的列，各项之间用顿号“、”隔开。',
    '公开级别：公开版网站只有公开的行和公开的列；没有写明公开的，一律内部。',
  ],
  tablesTitle: '全部数据表',
  tablesHead: ['文件', '表名', '内容', '必须有'],
  heading: (title: string, file: string) => `${title} \`${file}\``,
  facts: (description: string, required: boolean, keys: readonly string[]) =>
    `${description}。${required ? '这个文件必须有。' : '没有这项内容的，可以没有这个文件。'}${
      keys.length > 1 ? `${keys.join('、')}都相同的行只能有一行。` : `${keys[0] ?? ''}不能重复。`
    }`,
  rowsByColumn: '每一行是否公开，由“公开级别”列决定，空白为内部。',
  allRows: {
    public: '这个表的各行都可以公开。',
    internal: '这个表的各行都只在内部版。',
  },
  head: [
    '列名',
    '类型',
    '单位',
    '必填',
    '公开级别',
    '说明',
    '示例',
    '可填内容（括号里的写法也可以）',
    '表头的其他写法',
  ],
  reference: (title: string) => `引用：${title}`,
  required: '是',
  columnOnly: '留列，可空',
  levels: { public: '公开', internal: '内部' },
  byIndicator: '按指标',
  servesOnly: {
    check: '只用于检查',
    order: '只用于排序',
    reference: '只用于引用',
    calculation: '只用于计算',
  },
  choice: (label: string, others: string) => `${label}（${others}）`,
} as const;
