import { disclosure } from './columns/choice.ts';
import { note } from './columns/note.ts';
import { whole } from './columns/number.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** On which day the figures of a group of indicators are usually released. */
export const releaseDays = defineDataset({
  name: 'releaseDays',
  title: '发布日程',
  description: '一行是一组指标通常在哪一天发布',
  required: false,
  columns: {
    group: text({
      header: '指标分组',
      aliases: ['分组', '指标组'],
      required: true,
      disclosure: 'public',
      description: '指标表里的分组',
      example: '工业经济',
    }),
    months: whole({
      header: '推后几个月',
      aliases: ['推后月数', '滞后月数'],
      fallback: 1,
      min: 0,
      max: 12,
      disclosure: 'public',
      description: '统计期最后一个月以后的第几个月发布，空白为1：6月的数7月发布',
      example: '1',
    }),
    day: whole({
      header: '发布日',
      aliases: ['几号发布', '日'],
      required: true,
      min: 1,
      max: 31,
      disclosure: 'public',
      description: '那个月的几号发布，没有这一天的是月底',
      example: '20',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['group'],
});

/** The usual day of a group; `months` after the month a period ends in. */
export type ReleaseDay = RowOf<typeof releaseDays>;
