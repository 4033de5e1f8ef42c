import { choice, disclosure } from './columns/choice.ts';
import { date } from './columns/date.ts';
import { number, year } from './columns/number.ts';
import { note } from './columns/note.ts';
import { enterpriseColumn } from './columns/subject.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** Grades of per-mu evaluation (亩均论英雄). */
export const GRADES = {
  A: ['A', 'A类', 'A档'],
  B: ['B', 'B类', 'B档'],
  C: ['C', 'C类', 'C档'],
  D: ['D', 'D类', 'D档'],
  T: ['不参评', 'T', 'T类', '暂不评价'],
} as const;

/** What the office published as each firm's grade; the model's own score is checked against it. */
export const grades = defineDataset({
  name: 'grades',
  title: '亩均评价结果',
  description: '一行是一家企业一个年度公布的评价等级',
  required: false,
  columns: {
    enterprise: enterpriseColumn({ required: true }),
    year: year({
      header: '年度',
      aliases: ['年份', '评价年度'],
      disclosure: 'public',
      description: '评价哪一年的数据',
      example: '2025',
    }),
    grade: choice(GRADES, {
      header: '等级',
      aliases: ['评价等级', '档次', '评价结果', '类别'],
      required: true,
      disclosure: 'public',
      description: '公布的等级',
      example: 'A',
    }),
    score: number({
      header: '得分',
      aliases: ['综合得分', '评价得分'],
      unit: '分',
      min: 0,
      disclosure: 'internal',
      description: '综合得分，只在内部版',
      example: '96.4',
    }),
    published: date({
      header: '公布日期',
      aliases: ['发布日期'],
      disclosure: 'public',
      description: '由工作人员填写的公布日期',
      example: '2026-05-30',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['enterprise', 'year'],
});

/** A firm's published grade; the score is internal. */
export type Grade = RowOf<typeof grades>;
