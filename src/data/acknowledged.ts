import { date } from './columns/date.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';

/**
 * Remarks staff have looked at and found right, each for one cell with the reason. A cell is named by
 * the key of its row, not by its number, which changes when rows are added. Never public: it tells
 * what was in doubt.
 */
export const acknowledged = defineDataset({
  name: 'acknowledged',
  title: '已核实事项',
  description: '一行是一条已经核实、确认数据无误的提示；只在检查时使用，不公开',
  required: false,
  columns: {
    file: text({
      header: '文件',
      aliases: ['数据表', '文件名'],
      required: true,
      disclosure: 'internal',
      description: '提示里的文件名；文稿写 home.mdx、deck/main.mdx 这样的名称',
      example: 'observations.csv',
    }),
    key: text({
      header: '哪一行',
      aliases: ['行', '对象', '主键'],
      disclosure: 'internal',
      description: '这一行的主键，用斜线隔开，检查报告里有；整个文件的提示和文稿留空',
      example: '主营业务收入 / 东部产业园 / 2026年1-6月',
    }),
    column: text({
      header: '哪一列',
      aliases: ['列', '列名', '字段'],
      disclosure: 'internal',
      description: '提示里的列名；没有列的留空',
      example: '数值',
    }),
    code: text({
      header: '提示代码',
      aliases: ['代码', '问题代码', '错误代码'],
      required: true,
      disclosure: 'internal',
      description: '检查报告里的代码',
      example: 'growth-differs',
    }),
    found: text({
      header: '核实时的内容',
      aliases: ['单元格内容', '内容', '数据'],
      disclosure: 'internal',
      description:
        '核实时这一格写的内容，文稿写提示里引号中的内容；以后改了，这条核实就不再有效。空白则不比较',
      example: '52.14',
    }),
    reason: text({
      header: '核实说明',
      aliases: ['理由', '原因', '核实情况', '说明'],
      required: true,
      disclosure: 'internal',
      description: '为什么数据是对的，会写在检查报告里',
      example: '去年同期基数按新口径调整',
    }),
    by: text({
      header: '核实人',
      aliases: ['确认人', '经办人'],
      required: true,
      disclosure: 'internal',
      description: '谁核实的',
      example: '张三',
    }),
    date: date({
      header: '核实日期',
      reach: 'noted',
      aliases: ['日期', '确认日期'],
      required: true,
      disclosure: 'internal',
      description: '核实的日期',
      example: '2026-07-10',
    }),
  },
  key: ['file', 'key', 'column', 'code'],
  rowDisclosure: 'internal',
});
