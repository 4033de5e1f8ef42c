import { choice, disclosure } from './columns/choice.ts';
import { note } from './columns/note.ts';
import { exactPercent, year } from './columns/number.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { GRADES } from './grades.ts';
import { SCOPES } from './scoring.ts';

/** How ranks become grades: the first 20 % are A, and so on. By year, for there is no one rule. */
export const gradeBands = defineDataset({
  name: 'gradeBands',
  title: '亩均评价分档',
  description: '一行是一个年度、一类企业的一个等级所占的名次区间',
  required: false,
  columns: {
    year: year({
      header: '年度',
      aliases: ['年份', '评价年度'],
      disclosure: 'public',
      description: '评价哪一年的数据',
      example: '2025',
    }),
    scope: choice(SCOPES, {
      header: '范围',
      aliases: ['企业范围', '评价范围'],
      fallback: 'above-scale',
      disclosure: 'public',
      description: '规上、规下或全部企业，空白为规上',
      example: '规上',
    }),
    grade: choice(GRADES, {
      header: '等级',
      aliases: ['评价等级', '档次'],
      required: true,
      disclosure: 'public',
      description: '哪一个等级',
      example: 'A',
    }),
    from: exactPercent({
      header: '名次自(%)',
      aliases: ['起(%)', '自(%)'],
      min: 0,
      max: 100,
      disclosure: 'public',
      description: '按得分从高到低排，从前百分之几起，不含；不参评的填 —',
      example: '0',
    }),
    to: exactPercent({
      header: '名次至(%)',
      aliases: ['止(%)', '至(%)'],
      min: 0,
      max: 100,
      disclosure: 'public',
      description: '到前百分之几止，含；折合的家数四舍五入，不参评的填 —',
      example: '20',
    }),
    meaning: text({
      header: '含义',
      aliases: ['等级含义', '政策导向', '说明文字'],
      disclosure: 'public',
      description: '这一等级的意思，公开显示',
      example: '优先发展',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['year', 'scope', 'grade'],
  checkRow(cells, report) {
    if (typeof cells.from === 'number' && typeof cells.to === 'number') {
      if (cells.to > cells.from) return;
      report('to', { code: 'out-of-range', problem: `应大于名次自 ${cells.from}` });
    } else if (cells.grade !== 'T') {
      const key = typeof cells.from === 'number' ? 'to' : 'from';
      report(key, { code: 'required-cell', problem: '除不参评外，名次区间都要填数字' });
    }
  },
});

/** The share of ranks a grade takes, percent from the top: above `from` up to `to`. */
export type GradeBand = RowOf<typeof gradeBands>;
