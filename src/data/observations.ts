import { BY_INDICATOR } from './column.ts';
import { choice, disclosure } from './columns/choice.ts';
import { date } from './columns/date.ts';
import { growthRate } from './columns/growth-rate.ts';
import { exactNumber, exactPercent, number } from './columns/number.ts';
import { optional } from './columns/optional.ts';
import { period } from './columns/period.ts';
import { reference } from './columns/reference.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** Years after which no figure is published for the first time. */
const LATEST_YEARS = 5;

/** The figures: one indicator of one park in one period. */
export const observations = defineDataset({
  name: 'observations',
  title: '指标数据',
  description: '一行是一个指标在一个园区、一个期间的数',
  required: true,
  columns: {
    indicator: reference('indicators', {
      header: '指标',
      aliases: ['指标名称', '指标编码'],
      required: true,
      disclosure: 'public',
      description: '指标表里的编码或名称',
      example: '主营业务收入',
    }),
    park: reference('parks', {
      header: '园区',
      aliases: ['园区名称', '园区编码'],
      required: true,
      disclosure: 'public',
      description: '园区表里的编码或名称',
      example: '东部产业园',
    }),
    period: period({
      header: '期间',
      aliases: ['时期', '报告期', '统计期'],
      disclosure: 'public',
      description: '统计期间，累计指标从1月算起',
      example: '2026年1-6月',
    }),
    value: number({
      header: '数值',
      aliases: ['数据', '完成数', '累计数', '本期数'],
      required: true,
      unit: BY_INDICATOR,
      disclosure: 'public',
      description:
        '以指标的计量单位为单位；未公布填 **，未报留空，不适用填 —；约、近、余、左右等照写，如 约2100、30余',
      example: '52.14',
    }),
    growth: growthRate(
      {
        header: '同比(%)',
        aliases: ['同比增长(%)', '同比增速(%)', '增速(%)', '增幅(%)'],
        disclosure: 'public',
        description: '上级反馈的同比增速，不由本站计算；只公布升降的可以写 负增长**、增长**',
        example: '5.27',
      },
      { key: 'trend', header: '同比方向' },
    ),
    change: number({
      header: '同比增减',
      aliases: ['同比增加', '增减额', '同比增减额'],
      unit: BY_INDICATOR,
      disclosure: 'public',
      description: '比上年同期增加或减少的数，以指标的计量单位为单位',
      example: '1600',
    }),
    trend: optional(
      choice(
        { up: ['增长', '上升', '提高'], down: ['下降', '负增长', '减少', '回落'] },
        {
          header: '同比方向',
          aliases: ['增长方向'],
          disclosure: 'public',
          description: '只公布升降、不公布幅度时填，如同比填 **、这里填 下降；其余留空',
          example: '增长',
        },
      ),
    ),
    growthChange: exactNumber({
      header: '增速增减(百分点)',
      aliases: ['增速变化(百分点)', '增速增减', '增速变化'],
      unit: '百分点',
      disclosure: 'public',
      description: '同比增速比上年同期增速提高或回落多少个百分点；两年的同比都填了的不用填',
      example: '-7.95',
    }),
    completion: exactPercent({
      header: '完成年度目标(%)',
      aliases: ['占年度目标(%)', '目标完成率(%)', '完成率(%)'],
      disclosure: 'public',
      description:
        '上级反馈的完成年度目标的百分比；没有目标数、只有完成率的填这里，年度目标由它推算',
      example: '38.62',
    }),
    status: choice(
      {
        flash: ['快报', '快报数'],
        preliminary: ['初步', '初步数', '初步核算'],
        final: ['核定', '核定数', '最终'],
        revised: ['修订', '修订数'],
        forecast: ['预计', '预计数', '预测'],
      },
      {
        header: '数据状态',
        aliases: ['状态'],
        required: true,
        disclosure: 'public',
        description: '数据的确定程度',
        example: '快报',
      },
    ),
    published: date({
      header: '发布日期',
      aliases: ['公布日期'],
      disclosure: 'public',
      description: '由工作人员填写的发布日期',
      example: '2026-07-15',
    }),
    note: text({
      header: '备注',
      aliases: ['说明'],
      disclosure: 'internal',
      description: '内部备注，公开版没有；要公开的说明写在指标表的统计口径里',
      example: '含新纳入企业2户',
    }),
    disclosure: disclosure(),
  },
  key: ['indicator', 'park', 'period'],
  checkRow({ period: { year, month }, status, published }, report) {
    if (published === undefined) return;
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > published && status !== 'forecast') {
      report('period', {
        code: 'period-in-future',
        problem: `期间在发布日期 ${published} 之后，那时还不会有数`,
        fix: '请核对期间的年份和发布日期；是预计数的，数据状态请填“预计”',
      });
    }
    if (Number(published.slice(0, 4)) - year > LATEST_YEARS) {
      report('published', {
        code: 'date-far-off',
        severity: 'warning',
        problem: `比期间 ${year}年晚 ${LATEST_YEARS} 年以上，像是年份打错`,
        fix: '请核对发布日期的年份',
      });
    }
  },
});

/** A figure: `value` and `change` in the indicator's unit, `growth` in percent as stated. */
export type Observation = RowOf<typeof observations>;
