import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/data/workbook/read-workbook.ts';
import { makeWorkbook, type MadeCell, type MadeSheet } from './make-workbook.ts';

async function gridOf(sheet: Omit<MadeSheet, 'name'>): Promise<readonly (readonly string[])[]> {
  const read = await readWorkbook(makeWorkbook([{ name: '指标数据', ...sheet }]));
  if ('fault' in read) throw new Error(read.fault.problem);
  return read.sheets[0]?.grid ?? [];
}

async function textOf(cell: MadeCell): Promise<string | undefined> {
  return (await gridOf({ rows: [['x', cell]] }))[0]?.[1];
}

describe('a cell of a workbook reads as the cell of a CSV would', () => {
  test.each<[name: string, cell: MadeCell, text: string]>([
    ['a number', 52.14, '52.14'],
    ['a number with binary noise', 0.1 + 0.2, '0.3'],
    ['a small number', 0.0000012, '0.0000012'],
    ['a number kept as text', '12.58', '12.58'],
    ['a percent format', { value: 0.3862, format: '0.00%' }, '38.62%'],
    ['the percent format Excel knows as 10', { value: 0.3862, format: 10 }, '38.62%'],
    ['the percent format Excel knows as 9', { value: -0.07, format: 9 }, '-7%'],
    ['a percent with its noise', { value: 0.0527, format: '0.0%' }, '5.27%'],
    ['a date', { value: 46218, format: 'yyyy/m/d' }, '2026-07-15'],
    ['a date in the format Excel knows as 14', { value: 46218, format: 14 }, '2026-07-15'],
    ['a date in a Chinese format', { value: 46218, format: 'yyyy"年"m"月"d"日"' }, '2026-07-15'],
    ['a date in the Chinese format 31', { value: 46218, format: 31 }, '2026-07-15'],
    ['a date in the Chinese format 58', { value: 46218, format: 58 }, '2026-07-15'],
    ['a month', { value: 46174, format: 'yyyy"年"m"月"' }, '2026年6月'],
    ['a month in the Chinese format 57', { value: 46174, format: 57 }, '2026年6月'],
    ['a date with a locale', { value: 46218, format: '[$-804]yyyy"年"m"月"d"日";@' }, '2026-07-15'],
    ['a date and a time', { value: 46218.375, format: 'yyyy/m/d h:mm' }, '2026-07-15 09:00'],
    ['a year in a date format', { value: 2025, format: 'yyyy/m/d' }, '1905-07-17'],
    ['a unit in the format', { value: 52.14, format: '0.00"亿元"' }, '52.14亿元'],
    ['a format with thousands', { value: 10723, format: '#,##0' }, '10723'],
    ['a format of accounts', { value: -5, format: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ' }, '-5'],
    ['a code with leading zeros', { value: 42, format: '00000' }, '00042'],
    ['a long code that Excel has shortened', 9.14101001234567e17, '9.14101001234567E+17'],
    ['a formula with its result', { formula: 'A1+1', value: 1.42 }, '1.42'],
    ['a formula that gives a percent', { formula: 'B1/B2', value: 0.5, format: '0%' }, '50%'],
    ['a formula that gives a text', { formula: 'A1&"x"', value: '快报' }, '快报'],
    ['a formula nobody calculated', { formula: 'SUM(B1:B9)' }, '=SUM(B1:B9)'],
    ['an error', { error: '#REF!' }, '#REF!'],
    ['a formula with an error', { formula: '1/0', error: '#DIV/0!' }, '#DIV/0!'],
    ['nothing', null, ''],
  ])('%s', async (_, cell, text) => {
    expect((await textOf(cell)) ?? '').toBe(text);
  });
});

describe('a sheet', () => {
  test('keeps blank rows, so that rows keep their numbers', async () => {
    const grid = await gridOf({ rows: [['指标'], [], ['收入']] });
    expect(grid.map(([first = '']) => first)).toEqual(['指标', '', '收入']);
  });

  test('writes the text of merged cells into each of their rows and numbers into the first', async () => {
    const grid = await gridOf({
      rows: [
        ['标题', null, null],
        ['总体', '收入', 1],
        [null, '税金', null],
      ],
      merges: ['A1:C1', 'A2:A3', 'C2:C3'],
    });
    expect(grid.map((cells) => cells.slice(0, 3))).toEqual([
      ['标题', '', ''],
      ['总体', '收入', '1'],
      ['总体', '税金', ''],
    ]);
  });

  test('says which rows and columns are hidden and which numbers are merged', async () => {
    const read = await readWorkbook(
      makeWorkbook([
        {
          name: 'x',
          rows: [['a', 'b'], ['c', 1], ['d', null], [], ['e', 'f']],
          merges: ['B2:B3'],
          hiddenRows: [2, 3, 4],
          hiddenColumns: [2],
        },
      ]),
    );
    const problems = 'sheets' in read ? read.sheets[0]?.remarks.map(({ problem }) => problem) : [];
    expect(problems).toEqual([
      '第2—3行是隐藏的，里面的内容照样读取',
      'B列是隐藏的，里面的内容照样读取',
      '第2到3行合并成了一格，里面的数只算在第2行',
    ]);
  });

  test('tells hidden sheets and leaves out blank ones', async () => {
    const read = await readWorkbook(
      makeWorkbook([
        { name: '甲', rows: [['x']] },
        { name: '乙', rows: [[]] },
        { name: '丙', rows: [['x']], hidden: true },
      ]),
    );
    const sheets = 'sheets' in read ? read.sheets : [];
    expect(sheets.map(({ name, hidden }) => `${name} ${hidden}`)).toEqual(['甲 false', '丙 true']);
  });
});
