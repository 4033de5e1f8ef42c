import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { date } from './columns/date.ts';
import { dueDate } from './columns/due-date.ts';
import { note } from './columns/note.ts';
import { number } from './columns/number.ts';
import { responsibleUnit } from './columns/responsible.ts';
import { parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';

/** Spatial plans and programmes of action, from the idea to approval. */
export const plans = defineDataset({
  name: 'plans',
  title: '规划与方案',
  description: '一行是一个规划、控规调整方案或行动计划',
  required: false,
  columns: {
    code: code({
      header: '编码',
      aliases: ['编号', '规划编码'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改',
      example: 'east-detailed-plan',
    }),
    name: text({
      header: '名称',
      aliases: ['规划名称', '方案名称'],
      required: true,
      disclosure: 'public',
      description: '规划或方案的名称，不加书名号',
      example: '东部产业园控制性详细规划局部调整方案',
    }),
    kind: choice(
      {
        master: ['总体规划', '总规', '扩区规划'],
        detailed: ['控制性详细规划', '控规', '详细规划'],
        special: ['专项规划', '产业规划'],
        programme: ['行动计划', '实施方案', '工作方案', '三年行动计划'],
      },
      {
        header: '类型',
        aliases: ['规划类型', '类别'],
        required: true,
        disclosure: 'public',
        description: '总体规划、控规、专项规划或行动计划',
        example: '控制性详细规划',
      },
    ),
    park: parkColumn({ required: true }),
    areaMu: number({
      header: '涉及面积(亩)',
      aliases: ['规划面积(亩)', '面积(亩)'],
      unit: '亩',
      min: 0,
      disclosure: 'public',
      description: '规划或开发的面积，1公顷=15亩',
      example: '4000',
    }),
    state: choice(
      {
        idea: ['谋划', '拟编制'],
        drafting: ['编制', '编制中', '正在编制'],
        review: ['论证', '评审', '公示'],
        submitted: ['报批', '上报'],
        approved: ['批复', '已批复', '印发'],
        implementing: ['实施', '实施中'],
      },
      {
        header: '状态',
        aliases: ['编制状态', '进展'],
        required: true,
        disclosure: 'public',
        description: '到了哪一步',
        example: '编制',
      },
    ),
    content: text({
      header: '主要内容',
      aliases: ['内容', '简介'],
      disclosure: 'public',
      description: '一两句话的内容，公开显示',
      example: '将大道以东约4000亩开发用地纳入一体规划',
    }),
    plannedFinish: dueDate({
      header: '计划完成',
      aliases: ['计划完成时间', '预计批复'],
      disclosure: 'public',
      description: '计划完成的日期，可以只写到月、季度、半年或年，说不准的填 近期',
      example: '2026年12月',
    }),
    approved: date({
      header: '批复日期',
      aliases: ['印发日期', '完成日期'],
      disclosure: 'public',
      description: '批复或印发的日期，还没批留空',
      example: '2026-11-20',
    }),
    responsibleUnit: responsibleUnit(),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
});
