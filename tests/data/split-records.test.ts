import { CsvError, parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { splitRecords } from '../../src/data/split-records.ts';

/** What csv-parse makes of a text: its records, and the cell at which it gives up. */
function parsed(text: string) {
  const records: string[][] = [];
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[]) => {
        records.push(cells);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, fault: [error.code, error['index']] };
  }
  return { records };
}

const CODES = {
  'opened-late': 'INVALID_OPENING_QUOTE',
  'closed-early': 'CSV_INVALID_CLOSING_QUOTE',
  'not-closed': 'CSV_QUOTE_NOT_CLOSED',
};

test('splits every short text as csv-parse does', () => {
  const texts = [''];
  for (const text of texts) {
    if (text.length < 5) texts.push(...['a', ' ', ',', '\n', '\r', '"'].map((next) => text + next));
    const { fault, records } = splitRecords(text, ',');
    const split = { records: records.map(({ cells }) => cells) };
    const found = fault === undefined ? {} : { fault: [CODES[fault.kind], fault.cell] };
    expect({ ...split, ...found }, JSON.stringify(text)).toEqual(parsed(text));
  }
  expect(texts).toHaveLength(9331);
});

test.each([
  ['a,b\nc', ',', [1, 2]],
  ['a;"b\nc"\rd', ';', [1, 3]],
  ['"a\r\nb"\t"c\r\r"\r\nd\n\ne', '\t', [1, 5, 6, 7]],
])('says on which line each record of %j begins', (text, delimiter, lines) => {
  expect(splitRecords(text, delimiter).records.map(({ line }) => line)).toEqual(lines);
});
