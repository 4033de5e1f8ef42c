import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/data/column.ts';
import { choice } from '../../src/data/columns/choice.ts';
import { code } from '../../src/data/columns/code.ts';
import { creditCode } from '../../src/data/columns/credit-code.ts';
import { date } from '../../src/data/columns/date.ts';
import { dueDate } from '../../src/data/columns/due-date.ts';
import { eventDate } from '../../src/data/columns/event-date.ts';
import { number, percent, whole, year } from '../../src/data/columns/number.ts';
import { period } from '../../src/data/columns/period.ts';
import { text } from '../../src/data/columns/text.ts';
import { repairCell } from '../../src/desk/repair-cell.ts';

const shown = { header: '列', disclosure: 'public', description: '一列', example: '1' } as const;
const columns = {
  number: number({ ...shown, unit: '亿元' }),
  percent: percent(shown),
  whole: whole(shown),
  year: year(shown),
  date: date(shown),
  dueDate: dueDate(shown),
  eventDate: eventDate(shown),
  period: period(shown),
  text: text(shown),
  required: text({ ...shown, required: true }),
  code: code(shown),
  creditCode: creditCode(shown),
  choice: choice({ yes: ['是', '√'], no: ['否'] }, shown),
} satisfies Record<string, Column>;

describe('repairCell', () => {
  test.each<[keyof typeof columns, string, string, string]>([
    ['number', '１２３．５', '123.5', '全角改为半角'],
    ['number', '1,350,070', '1350070', '去掉千分位逗号'],
    ['number', '１，３５０，０７０．５', '1350070.5', '全角改为半角，去掉千分位逗号'],
    ['number', ' 52.14　', '52.14', '去掉首尾空格'],
    ['number', '52.14\u00A0', '52.14', '去掉首尾空格'],
    ['number', '−3.2', '-3.2', '负号改为半角'],
    ['number', '－３．２', '-3.2', '全角改为半角'],
    ['number', '５２．１４亿元', '52.14亿元', '全角改为半角'],
    ['number', '1,234.5亿元', '1234.5亿元', '去掉千分位逗号'],
    ['number', '＊＊', '**', '全角改为半角'],
    ['percent', '２０．４７％', '20.47%', '全角改为半角'],
    ['whole', '１', '1', '全角改为半角'],
    ['year', '２０２６年', '2026年', '全角改为半角'],
    ['date', '2024/6/1', '2024-06-01', '日期改为统一写法'],
    ['date', '2024年6月1日', '2024-06-01', '日期改为统一写法'],
    ['date', '２０２４．６．１', '2024-06-01', '日期改为统一写法'],
    ['date', '2024/6/1 0:00', '2024-06-01', '日期改为统一写法'],
    ['date', '45444', '2024-06-01', 'Excel 日期序号改为日期'],
    ['period', '２０２６年１－６月', '2026年1-6月', '期间改为统一写法'],
    ['period', '2026年1月—6月', '2026年1-6月', '期间改为统一写法'],
    ['period', '2026年01-06月份累计', '2026年1-6月', '期间改为统一写法'],
    ['period', '2026.6', '2026年6月', '期间改为统一写法'],
    ['period', '2026-06', '2026年6月', '期间改为统一写法'],
    ['period', '202606', '2026年6月', '期间改为统一写法'],
    ['period', '2026 年 6 月末', '2026年6月', '期间改为统一写法'],
    ['period', '2026年度上半年', '2026年上半年', '期间改为统一写法'],
    ['text', '  云川　', '云川', '去掉首尾空格'],
    ['code', 'east ', 'east', '去掉首尾空格'],
    ['creditCode', "'91350100M000100Y43", '91350100M000100Y43', '去掉代码里的空格和撇号'],
    ['creditCode', '9135 0100 M000 100Y43', '91350100M000100Y43', '去掉代码里的空格和撇号'],
    ['choice', '是 ', '是', '去掉首尾空格'],
  ])('%s %j becomes %j', (column, before, after, why) => {
    const repair = repairCell(columns[column], before);
    expect(repair?.after).toBe(after);
    expect(repair?.why.join('，')).toBe(why);
    expect(repairCell(columns[column], after)).toBeUndefined();
  });

  test.each<[keyof typeof columns, string, string]>([
    ['number', '', 'a blank says 未报'],
    ['number', '—', 'a dash says 不适用'],
    ['number', '－', 'a full-width dash says it as well'],
    ['number', '0', 'zero is zero'],
    ['number', '+5.27', 'a plus sign does no harm'],
    ['number', '未公布', 'a word for a missing number is fine'],
    ['number', '５２．１４x', 'what is no number'],
    ['number', '12,34', 'a comma that may be a decimal one'],
    ['number', '５２．１４万元', 'another unit'],
    ['number', '(5.27)', 'perhaps a negative number'],
    ['date', '4月31日', 'a day that does not exist'],
    ['date', '2024.6', 'a date without its day'],
    ['dueDate', '2026年9月底', 'a month says less than its last day'],
    ['eventDate', '2026年5月', 'a spreadsheet makes a day of 2026-05'],
    ['eventDate', '**', 'a withheld date is not a blank one'],
    ['period', '2026.1', 'perhaps October'],
    ['period', '1-6', 'a period without its year'],
    ['period', '2026年上半年', 'the office may call it so'],
    ['period', '2026年前三季度', 'the office may call it so'],
    ['period', '2026年', 'the office may call it so'],
    ['text', 'ＬＥＤ（一期）', 'full-width signs are right in names'],
    ['text', '1,350', 'text is no number'],
    ['required', '　', 'a blank cell that must be filled'],
    ['choice', '√', 'another accepted spelling'],
  ])('%s %j stays: %s', (column, written) => {
    expect(repairCell(columns[column], written)).toBeUndefined();
  });
});
