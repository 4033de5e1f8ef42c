/** Texts of the page of notes and acknowledgements, which only the internal edition has. */
export const records = {
  title: '备注与核实',
  lead: '各表“备注”列和“已核实事项”表里写的话，只在内部版。',
  notes: '备注',
  noteHead: ['行', '表', '备注', '位置'],
  acknowledged: '已核实事项',
  acknowledgedHead: [
    '文件',
    '哪一行',
    '哪一列',
    '提示代码',
    '核实时的内容',
    '核实说明',
    '核实人',
    '核实日期',
  ],
  noNotes: '各表都没有写备注。',
  place: (file: string, row: number): string => `${file} 第${row}行`,
} as const;
