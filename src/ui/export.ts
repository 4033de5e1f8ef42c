/** Words of workbooks that `export` and `template --xlsx` write. */
export const exportTexts = {
  listsSheet: '选项',
  dictionarySheet: '数据字典',
  tableHead: '表',
} as const;
