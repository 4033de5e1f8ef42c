import { expect, test } from 'vitest';
import { formatRange, parseRange } from '../../../src/workbench/grid/clipboard.ts';

test.each([
  ['one cell', [['a']], 'a'],
  [
    'a range',
    [
      ['a', 'b'],
      ['', 'd'],
    ],
    'a\tb\r\n\td',
  ],
  ['a cell with a line break', [['a\nb', 'c']], '"a\nb"\tc'],
  ['a cell with a tab', [['a\tb']], '"a\tb"'],
  ['a cell that begins with a quote', [['"a" b']], '"""a"" b"'],
  ['a quote within a cell', [['a "b"']], 'a "b"'],
])('%s stands on the clipboard as spreadsheets put it there, and comes back', (_, cells, text) => {
  expect(formatRange(cells)).toBe(text);
  expect(parseRange(text)).toEqual(cells);
});

test.each([
  [
    'the line break that Excel puts at the end',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['old line breaks', 'a\rb', [['a'], ['b']]],
  [
    'blank cells at the ends',
    '\ta\t\n\t\t',
    [
      ['', 'a', ''],
      ['', '', ''],
    ],
  ],
  ['a quote that does not pair', '"a\tb', [['"a', 'b']]],
  ['text after a quoted part', '"a"b\tc', [['"a"b', 'c']]],
  ['nothing', '', [['']]],
])('%s', (_, text, cells) => {
  expect(parseRange(text)).toEqual(cells);
});
