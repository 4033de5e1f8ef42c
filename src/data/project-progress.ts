import { disclosure } from './columns/choice.ts';
import { money } from './columns/money.ts';
import { note } from './columns/note.ts';
import { number, percent } from './columns/number.ts';
import { period } from './columns/period.ts';
import { projectColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportPartOverWhole } from './row-check.ts';

/** Investment and progress of projects, reported every month. */
export const projectProgress = defineDataset({
  name: 'projectProgress',
  title: '项目进度',
  description: '一行是一个项目到一个期间的投资和形象进度',
  required: false,
  columns: {
    project: projectColumn({ required: true }),
    period: period({
      header: '期间',
      aliases: ['时期', '报告期', '统计期'],
      disclosure: 'public',
      description: '统计期间，从1月算起',
      example: '2026年1-6月',
    }),
    annualPlan: money(
      '年度计划投资',
      ['年度计划', '当年计划投资', '年计划投资'],
      '当年计划完成的投资',
      '6000',
    ),
    doneThisYear: money(
      '本年完成投资',
      ['完成投资', '当年完成投资', '今年完成投资', '累计完成投资'],
      '1月起累计完成的投资',
      '3200',
    ),
    doneTotal: money(
      '开工以来完成投资',
      ['总完成投资', '自开工累计', '累计总投资完成'],
      '开工以来累计完成的投资',
      '5100',
    ),
    funds: money(
      '本年到位资金',
      ['到位资金', '实际到位资金', '当年到位资金'],
      '1月起累计到位的资金，不等于完成投资',
      '2800',
    ),
    output: number({
      header: '已实现产值(万元)',
      aliases: ['实现产值(万元)', '试投产产值(万元)'],
      unit: '万元',
      min: 0,
      disclosure: 'internal',
      description: '投产、试投产以后1月起累计实现的产值，只在内部版',
      example: '860',
    }),
    percentDone: percent({
      header: '形象进度(%)',
      aliases: ['工程进度(%)', '完成比例(%)'],
      min: 0,
      disclosure: 'public',
      description: '主体工程完成的百分比，没有测算的留空',
      example: '80',
    }),
    picture: text({
      header: '形象进度',
      aliases: ['进展情况', '工程形象进度', '建设进展'],
      disclosure: 'public',
      description: '目前做到哪一步，公开显示',
      example: '主体结构封顶，正在安装设备',
    }),
    nextStep: text({
      header: '下一步计划',
      aliases: ['下步计划', '下月计划'],
      disclosure: 'public',
      description: '下一步做什么，公开显示',
      example: '8月底前完成设备安装',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['project', 'period'],
  checkRow(cells, report) {
    const { doneThisYear, doneTotal } = cells;
    reportPartOverWhole(
      { key: 'doneThisYear', label: '本年完成投资', value: doneThisYear },
      { key: 'doneTotal', label: '开工以来完成投资', value: doneTotal },
      report,
    );
  },
});

/** A project's progress to a period: money in 万元, cumulative from January but `doneTotal`. */
export type ProjectProgress = RowOf<typeof projectProgress>;
