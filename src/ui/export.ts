/** Words of workbooks that `export` and `template --xlsx` write. */
export const exportTexts = {
  listsSheet: '选项',
  dictionarySheet: '数据字典',
  tableHead: '表',
  emptyForm: (path: string, tables: number) =>
    `已生成空白工作簿（${tables} 张表）：${path}\n填好以后用 npx parkbrief import 收回来。`,
  officeForms: (count: number) => `已按填报单位生成 ${count} 个工作簿：`,
  officeForm: (path: string, tables: readonly { title: string; rows: number }[]) =>
    `${path}：${tables.map(({ rows, title }) => `${title} ${rows} 行`).join('、')}`,
  internalForms:
    '里面只有这个单位填的表和行：指标、进度等按期的表是下一期，数值空着；其余是现有的行。有内部的行和列，只在单位之间用。填好以后用 npx parkbrief import 收回来。',
  unreadable: (names: readonly string[]) =>
    `这些表读不出来，没有生成：${names.join('、')}。请先运行 npx parkbrief check，按提示改好。`,
  noOffice: (office: string | undefined, offices: readonly string[]) =>
    offices.length === 0
      ? '没有写明哪个单位填哪张表。请在 content/site.yaml 的 sources 里写上各表由哪个单位提供，或在表里填“责任单位”、在指标表里填“来源单位”。'
      : office === undefined
        ? '写的这些表没有写明由哪个单位填。请在 content/site.yaml 的 sources 里写上。'
        : `没有“${office}”填的表。现有的填报单位：${offices.join('、')}。`,
  unassigned: (titles: readonly string[]) =>
    `没有写明由谁填的行在这些表里：${[...new Set(titles)].join('、')}。要一并生成的，在 content/site.yaml 的 sources 里写上单位。`,
} as const;
