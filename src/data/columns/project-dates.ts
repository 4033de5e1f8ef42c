import { dueDate } from './due-date.ts';
import { actualDate } from './event-date.ts';

/** When a project is to be signed, begun and finished, and when it was. */
export const projectDates = {
  plannedSigning: dueDate({
    header: '预计签约',
    aliases: ['预计签约日期', '计划签约'],
    disclosure: 'internal',
    description: '还没签约的项目预计何时签约，只在内部版',
    example: '2026年9月',
  }),
  plannedStart: dueDate({
    header: '计划开工',
    aliases: ['计划开工日期', '拟开工时间', '计划开工时间'],
    disclosure: 'public',
    description: '计划开工的日期，可以只写到月、季度、半年或年，说不准的填 近期',
    example: '2026年3月',
  }),
  plannedFinish: dueDate({
    header: '计划竣工',
    aliases: ['计划竣工日期', '计划完工', '计划竣工时间', '计划完成时间'],
    disclosure: 'public',
    description: '计划竣工的日期，可以只写到月、季度、半年或年，说不准的填 近期',
    example: '2027年6月',
  }),
  actualStart: actualDate({
    header: '实际开工',
    aliases: ['实际开工日期', '开工日期', '开工时间'],
    disclosure: 'public',
    description: '实际开工的日期，应与项目阶段表一致，可以留空，只知道月份的写到月，不公布的填 **',
    example: '2026-03-15',
  }),
  actualFinish: actualDate({
    header: '实际竣工',
    aliases: ['实际竣工日期', '竣工日期', '竣工时间'],
    disclosure: 'public',
    description: '实际竣工的日期，应与项目阶段表一致，可以留空，只知道月份的写到月，不公布的填 **',
    example: '2027-05-28',
  }),
};
