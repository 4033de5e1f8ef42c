import { disclosure } from './columns/choice.ts';
import { date } from './columns/date.ts';
import { note } from './columns/note.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';

/** What was corrected after it had been published, when and why. */
export const revisions = defineDataset({
  name: 'revisions',
  title: '更正记录',
  description: '一行是发布以后的一处更正',
  required: false,
  columns: {
    date: date({
      header: '更正日期',
      reach: 'noted',
      aliases: ['日期', '修订日期'],
      required: true,
      disclosure: 'public',
      description: '由工作人员填写的更正日期',
      example: '2026-07-20',
    }),
    dataset: text({
      header: '数据表',
      aliases: ['表', '文件', '所在表'],
      required: true,
      disclosure: 'public',
      description: '哪个表，写中文表名或文件名',
      example: '指标数据',
    }),
    subject: text({
      header: '对象',
      aliases: ['哪一行', '更正对象', '行'],
      required: true,
      disclosure: 'public',
      description: '哪一行，用斜线隔开：指标 / 园区 / 期间',
      example: '主营业务收入 / 东部产业园 / 2026年1-5月',
    }),
    field: text({
      header: '项目',
      aliases: ['列', '字段', '更正项'],
      required: true,
      disclosure: 'public',
      description: '哪一列',
      example: '数值',
    }),
    before: text({
      header: '更正前',
      aliases: ['原值', '修订前'],
      disclosure: 'public',
      description: '更正前写的是什么',
      example: '48.90',
    }),
    after: text({
      header: '更正后',
      aliases: ['新值', '修订后'],
      disclosure: 'public',
      description: '更正后写的是什么',
      example: '49.13',
    }),
    reason: text({
      header: '原因',
      aliases: ['更正原因', '修订原因'],
      required: true,
      disclosure: 'public',
      description: '为什么更正，公开显示',
      example: '企业补报',
    }),
    approvedBy: text({
      header: '批准人',
      aliases: ['审核人', '签发人'],
      disclosure: 'internal',
      description: '谁批准的，只在内部版',
      example: '张三',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['date', 'dataset', 'subject', 'field'],
});
