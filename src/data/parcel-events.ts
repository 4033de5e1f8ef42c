import { choice, disclosure } from './columns/choice.ts';
import { eventDate } from './columns/event-date.ts';
import { note } from './columns/note.ts';
import { number } from './columns/number.ts';
import { reference } from './columns/reference.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** From the notice of acquisition to completion, in the order the law and practice give. */
export const LAND_STAGES = {
  notice: ['征收预公告', '预公告', '征收启动公告'],
  survey: ['现状调查', '土地现状调查'],
  'resettlement-notice': ['安置公告', '补偿安置公告', '征地补偿安置公告'],
  'resettlement-agreement': ['安置协议', '补偿安置协议', '征地协议'],
  submitted: ['报批', '上报', '组卷报批'],
  approved: ['批复', '批准', '获批'],
  acquisition: ['征收公告', '征地公告'],
  handover: ['交地', '土地交付', '净地交付'],
  reserved: ['收储', '入储'],
  levelled: ['七通一平', '三通一平', '五通一平', '场平'],
  supplied: ['供应', '出让', '供地', '挂牌成交'],
  started: ['开工', '动工'],
  completed: ['竣工', '完工'],
} as const;

/** A stage of a parcel. */
export type LandStage = keyof typeof LAND_STAGES;

/** When a parcel reached which stage. */
export const parcelEvents = defineDataset({
  name: 'parcelEvents',
  title: '地块进展',
  description: '一行是一块地到达一个阶段的日期',
  required: false,
  columns: {
    parcel: reference('parcels', {
      header: '地块',
      aliases: ['地块名称', '地块编码', '宗地'],
      required: true,
      disclosure: 'public',
      description: '地块表里的编码或名称',
      example: 'dk-001',
    }),
    stage: choice(LAND_STAGES, {
      header: '阶段',
      aliases: ['进展阶段', '环节', '步骤'],
      required: true,
      disclosure: 'public',
      description: '到达的阶段',
      example: '批复',
    }),
    date: eventDate({
      header: '日期',
      aliases: ['时间', '完成日期'],
      disclosure: 'public',
      description: '到达这个阶段的日期，可以只写到月，不公布的填 **',
      example: '2026-03-18',
    }),
    areaMu: number({
      header: '面积(亩)',
      aliases: ['涉及面积(亩)'],
      unit: '亩',
      min: 0,
      disclosure: 'public',
      description: '这一步涉及的面积，整块地的留空',
      example: '60',
    }),
    document: text({
      header: '文号',
      aliases: ['批文号', '公告文号'],
      disclosure: 'public',
      description: '公告或批复的文号',
      example: '示例自然资告〔2026〕3号',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['parcel', 'stage', 'date'],
});

/** A parcel's step to a stage on a day. */
export type ParcelEvent = RowOf<typeof parcelEvents>;
