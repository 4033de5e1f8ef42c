import { choice, disclosure } from './columns/choice.ts';
import { dueDate } from './columns/due-date.ts';
import { note } from './columns/note.ts';
import { whole } from './columns/number.ts';
import { period } from './columns/period.ts';
import { responsiblePerson, responsibleUnit } from './columns/responsible.ts';
import { parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** What the report says: a problem, what is done about it, what comes next. */
export const measures = defineDataset({
  name: 'measures',
  title: '问题与措施',
  description: '一行是汇报里的一条：问题、措施、下一步',
  required: false,
  columns: {
    period: period({
      header: '期间',
      aliases: ['时期', '报告期'],
      disclosure: 'public',
      description: '写进哪一期的汇报',
      example: '2026年1-6月',
    }),
    section: text({
      header: '方面',
      aliases: ['板块', '章节', '类别'],
      required: true,
      disclosure: 'public',
      description: '属于哪一方面，如 招商引资、项目建设、规划编制、要素保障',
      example: '招商引资',
    }),
    order: whole({
      header: '序号',
      servesOnly: 'order',
      aliases: ['排序', '顺序'],
      required: true,
      min: 1,
      disclosure: 'public',
      description: '在这一方面里的第几条',
      example: '1',
    }),
    park: parkColumn(),
    problem: text({
      header: '问题',
      aliases: ['存在问题', '问题描述', '困难'],
      disclosure: 'public',
      description: '存在的问题，可以只写措施',
      example: '招引大项目还不够',
    }),
    measure: text({
      header: '措施',
      aliases: ['工作措施', '已采取措施', '做法'],
      disclosure: 'public',
      description: '怎样解决，可以只写问题，还没有措施的留空',
      example: '组建专班赴重点城市对接龙头企业',
    }),
    nextStep: text({
      header: '下一步',
      aliases: ['下步打算', '下一步计划', '下一步工作'],
      disclosure: 'public',
      description: '下一步做什么',
      example: '9月底前签约两个亿元以上项目',
    }),
    askedOf: text({
      header: '请求协调单位',
      aliases: ['协调单位', '请求支持单位'],
      disclosure: 'public',
      description: '需要上级协调的，填请哪个单位协调',
      example: '市投资促进局',
    }),
    responsibleUnit: responsibleUnit(),
    responsiblePerson: responsiblePerson(),
    deadline: dueDate({
      header: '完成时限',
      aliases: ['时限', '办结时限', '时间节点'],
      disclosure: 'public',
      description: '完成的日期，可以只写到月、季度、半年或年，说不准的填 近期',
      example: '2026年9月',
    }),
    state: choice(
      { open: ['未启动', '待办'], working: ['推进中', '进行中'], done: ['已完成', '完成'] },
      {
        header: '状态',
        aliases: ['进展', '完成情况'],
        fallback: 'working',
        disclosure: 'public',
        description: '未启动、推进中或已完成，空白为推进中',
        example: '推进中',
      },
    ),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['period', 'section', 'order'],
  checkRow({ measure, nextStep, problem }, report) {
    if (problem !== undefined || measure !== undefined || nextStep !== undefined) return;
    report('measure', {
      code: 'required-cell',
      problem: '问题、措施和下一步都是空的',
      expected: '三样至少填一样',
    });
  },
});

/** One line of the report: problem, measure, next step. */
export type Measure = RowOf<typeof measures>;
