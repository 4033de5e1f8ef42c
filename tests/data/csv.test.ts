import { describe, expect, test } from 'vitest';
import { columnLetter, parseSheet } from '../../src/data/csv.ts';
import { utf8 } from './fixture-files.ts';

function sheetOf(text: string) {
  return parseSheet('data/x.csv', utf8(text)).sheet?.rows;
}

describe('parseSheet', () => {
  test('counts a quoted cell with line breaks as one spreadsheet row and keeps the text line', () => {
    expect(sheetOf('a,b\n1,"x\ny\nz"\n3,4\n')).toMatchObject([
      { row: 1, line: 1, cells: ['a', 'b'] },
      { row: 2, line: 2, cells: ['1', 'x\ny\nz'] },
      { row: 3, line: 5, cells: ['3', '4'] },
    ]);
  });

  test('counts blank rows but leaves them out', () => {
    expect(sheetOf('a,b\n\n,,\n1,2\n,,,\n')).toMatchObject([
      { row: 1, line: 1, cells: ['a', 'b'] },
      { row: 4, line: 4, cells: ['1', '2'] },
    ]);
  });

  test.each([
    ['\r\n', 'Windows'],
    ['\n', 'Unix'],
    ['\r', 'old Mac'],
  ])('reads %j line ends (%s)', (end) => {
    expect(sheetOf(['a,b', '1,2', '3,4'].join(end))?.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  test('reads line ends of several kinds in one file', () => {
    expect(sheetOf('a,b\r\n1,2\n3,4\r5,6')?.length).toBe(4);
  });

  test('reads a file without quotes as it reads one with quotes', () => {
    const texts = [''];
    for (const text of texts) {
      if (text.length < 5) texts.push(...['a', ' ', ',', '\n', '\r'].map((next) => text + next));
      // The quotes are in a row of their own above all others.
      const below = sheetOf(`"q"\n${text}`)?.slice(1);
      const moved = below?.map((row) => ({ ...row, row: row.row - 1, line: row.line - 1 }));
      expect(sheetOf(text), JSON.stringify(text)).toEqual(moved);
    }
    expect(texts).toHaveLength(3906);
  });

  test.each([
    ['a;b;c\n1,5;2;3', ['1,5', '2', '3'], '分号'],
    ['a\tb\tc\n1\t2\t3', ['1', '2', '3'], '制表符'],
  ])('accepts another delimiter with a note: %j', (text, cells, name) => {
    const { sheet, diagnostics } = parseSheet('data/x.csv', utf8(text));
    expect(sheet?.rows[1]?.cells).toEqual(cells);
    expect(diagnostics).toMatchObject([
      { severity: 'note', problem: `文件用${name}分隔，已按此读取` },
    ]);
  });

  test.each([
    ['a line above a comma table', '填表单位:甲;填表人:乙\na,b\n1,2\n', ['1', '2']],
    [
      'commas in the amounts of a tab table',
      'a\tb\n1,234,567\t2,345,678\n',
      ['1,234,567', '2,345,678'],
    ],
    ['lists in the cells of a comma table', 'a,b\n甲;乙;丙,1\n', ['甲;乙;丙', '1']],
  ])('takes the delimiter most lines hold, whatever %s hold', (_, text, cells) => {
    expect(sheetOf(text)?.at(-1)?.cells).toEqual(cells);
  });

  test.each([
    ['a quote never closed', 'a,b\n1,"2\n3,4\n5,6\n', 2, 'B'],
    ['text after a closing quote', 'a,b\n1,2\n"3"x,4\n', 3, 'A'],
    ['a quote inside a bare cell', 'a,b\n1,2"3\n', 2, 'B'],
    ['a quote closed rows later', 'a,b,c\n1,2,"3\n4,5,6\n7,8,"9"\n', 2, 'C'],
    ['a quote that swallows whole rows', 'a,b,c\n1,2,"3\n4,5,6\n7,8,9"\n', 2, 'C'],
  ])('gives one error for %s', (_, text, row, column) => {
    const { sheet, diagnostics } = parseSheet('data/x.csv', utf8(text));
    expect(sheet).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'broken-quote', row, column }]);
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
