import { choice, disclosure } from './columns/choice.ts';
import { date } from './columns/date.ts';
import { note } from './columns/note.ts';
import { parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** Honours and rankings of the zone and its parks; those of firms are in enterprise-events. */
export const honours = defineDataset({
  name: 'honours',
  title: '荣誉与排名',
  description: '一行是开发区或园区的一项荣誉、称号或排名；企业的填在企业大事表',
  required: false,
  columns: {
    date: date({
      header: '日期',
      aliases: ['时间', '公布日期', '获得日期'],
      required: true,
      disclosure: 'public',
      description: '公布或获得的日期',
      example: '2026-01-16',
    }),
    park: parkColumn({ required: true }),
    kind: choice(
      {
        honour: ['荣誉', '称号', '表彰'],
        ranking: ['排名', '位次', '考核结果'],
        base: ['授牌', '基地'],
      },
      {
        header: '类型',
        aliases: ['类别'],
        fallback: 'honour',
        disclosure: 'public',
        description: '荣誉、排名或授牌，空白为荣誉',
        example: '排名',
      },
    ),
    name: text({
      header: '名称',
      aliases: ['荣誉名称', '事项', '内容'],
      required: true,
      disclosure: 'public',
      description: '荣誉或排名的名称',
      example: '全省开发区综合考核',
    }),
    level: choice(
      {
        national: ['国家级', '全国'],
        provincial: ['省级', '全省'],
        municipal: ['市级', '全市'],
        other: ['其他'],
      },
      {
        header: '级别',
        aliases: ['等级', '范围'],
        required: true,
        disclosure: 'public',
        description: '国家级、省级、市级或其他',
        example: '省级',
      },
    ),
    result: text({
      header: '结果',
      aliases: ['位次', '名次', '等次'],
      disclosure: 'public',
      description: '排第几、评为什么，公开显示',
      example: '第12位，比上年前进3位',
    }),
    issuer: text({
      header: '授予单位',
      aliases: ['评定单位', '公布单位', '颁发单位'],
      disclosure: 'public',
      description: '授予或公布的单位',
      example: '省商务厅',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['date', 'park', 'name'],
});

/** A row of the table. */
export type Honour = RowOf<typeof honours>;
