import { choice, disclosure } from './columns/choice.ts';
import { period } from './columns/period.ts';
import { reference } from './columns/reference.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** More letters have no room beside a line. */
const MOST_LETTERS = 24;

/** What happened in a period, written on the charts of an indicator over time. */
export const notes = defineDataset({
  name: 'notes',
  title: '图上标注',
  description: '一行是写在一个指标的图上、某一期旁边的一句话',
  required: false,
  columns: {
    indicator: reference('indicators', {
      header: '指标',
      aliases: ['指标名称', '指标编码'],
      required: true,
      disclosure: 'public',
      description: '指标表里的编码或名称',
      example: '主营业务收入',
    }),
    figure: choice(
      {
        all: ['全部', '各图'],
        cumulative: ['数值图', '各年', '累计'],
        growth: ['增速图', '增速', '同比'],
        progress: ['进度图', '进度', '完成率'],
      },
      {
        header: '图',
        aliases: ['图表', '标在哪张图'],
        fallback: 'all',
        disclosure: 'public',
        description: '标在这个指标的哪张图上；空白为全部，每张图只标它画得到的期间',
        example: '数值图',
      },
    ),
    period: period({
      header: '期间',
      aliases: ['时期', '标在哪一期'],
      disclosure: 'public',
      description: '标在哪一期旁边，要有这一期的数',
      example: '2026年1-3月',
    }),
    text: text(
      {
        header: '标注',
        aliases: ['内容', '文字', '标注内容'],
        required: true,
        disclosure: 'public',
        description: `图上的一句话，最多${MOST_LETTERS}个字`,
        example: '春节假期较去年晚',
      },
      { most: MOST_LETTERS, problem: '图上写不下', fix: '请缩短；详细的情况写进文稿' },
    ),
    disclosure: disclosure(),
  },
  key: ['indicator', 'figure', 'period', 'text'],
});

/** A sentence at a period on the charts of an indicator. */
export type ChartNote = RowOf<typeof notes>;
