import { choice, disclosure } from './columns/choice.ts';
import { eventDate } from './columns/event-date.ts';
import { note } from './columns/note.ts';
import { projectColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/**
 * The life of a project in its order. 搁置 and 终止 may come at any time and have no rank; a project
 * goes on from 搁置 by any later stage.
 */
export const STAGES = {
  lead: ['线索', '项目线索'],
  talks: ['洽谈', '在谈'],
  intent: ['意向', '意向投资'],
  review: ['评审', '项目评审', '论证'],
  framework: ['框架协议', '合作框架协议', '签订框架协议'],
  signed: ['签约', '正式签约', '签订投资协议'],
  registered: ['注册', '公司注册', '企业注册'],
  land: ['供地', '拿地', '落地'],
  started: ['开工', '动工'],
  completed: ['竣工', '完工', '建成'],
  trial: ['试投产', '试生产'],
  production: ['投产', '正式投产'],
  capacity: ['达产', '达产达标'],
  statistics: ['入统', '升规', '升规入统', '纳统'],
  shelved: ['搁置', '暂停', '暂缓'],
  ended: ['终止', '撤销', '取消'],
} as const;

/** A stage of a project's life, or its interruption or end. */
export type Stage = keyof typeof STAGES;

/** When a project reached which stage. */
export const stageEvents = defineDataset({
  name: 'stageEvents',
  title: '项目阶段',
  description: '一行是一个项目到达一个阶段的日期；签约前的各步一般填内部',
  required: false,
  columns: {
    project: projectColumn({ required: true }),
    stage: choice(STAGES, {
      header: '阶段',
      aliases: ['项目阶段', '进展阶段'],
      required: true,
      disclosure: 'public',
      description: '到达的阶段',
      example: '签约',
    }),
    date: eventDate({
      header: '日期',
      aliases: ['时间', '到达日期', '完成日期'],
      disclosure: 'public',
      description: '到达这个阶段的日期，只知道月份的写到月，不公布的填 **',
      example: '2025-11-12',
    }),
    text: text({
      header: '内容',
      aliases: ['情况', '具体情况'],
      disclosure: 'internal',
      description: '这一步的情况，只在内部版',
      example: '市领导见证签约',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['project', 'stage', 'date'],
});

/** A project's step to a stage on a day. */
export type StageEvent = RowOf<typeof stageEvents>;
