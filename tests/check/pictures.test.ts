import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { changed, utf8, wholeFiles } from '../data/fixture-files.ts';

// What the table and its files must be stands in tests/fixtures/faults/pictures.

type Files = ReadonlyMap<string, Uint8Array>;

const said = (files: Files, scope: 'folder' | 'files' = 'folder'): string[] =>
  checkPark(files, 'internal', scope)
    .diagnostics.filter(({ file }) => file.startsWith('data/pictures'))
    .map(({ code, header }) => (header === undefined ? code : `${header} ${code}`));

test('a picture of 16 MB is too large', () => {
  const large = new Uint8Array(16_000_000);
  large.set([0xff, 0xd8, 0xff]);
  expect(said(new Map(wholeFiles()).set('pictures/workshop.jpg', large))).toEqual([
    '图片文件 picture-too-large',
  ]);
});

test('of a table alone nobody knows which pictures lie beside it', () => {
  const table = new Map([['pictures.csv', wholeFiles().get('pictures.csv') ?? utf8('')]]);
  expect(said(table, 'files')).toEqual([]);
});

test('a picture without its row is told of once', () => {
  const files = new Map(wholeFiles()).set('pictures/other.png', utf8('not looked at'));
  expect(said(files)).toEqual(['picture-unused']);
});

describe('the public edition', () => {
  const pictures = (files: Files): unknown =>
    checkPark(files, 'public').park?.pictures.map(({ file }) => file);

  test('has a picture that is public', () => {
    expect(pictures(wholeFiles())).toEqual(['workshop.jpg']);
  });

  test('has none of an internal row', () => {
    const files = changed(wholeFiles(), 'pictures.csv', '开发区建设局,公开', '开发区建设局,内部');
    expect(pictures(files)).toEqual([]);
  });

  test.each([
    ['明川光电', ['workshop.jpg'], '是'],
    ['明川光电', [], '否'],
  ])('of a firm, %s, has %j when its consent is %s', (firm, expected, consent) => {
    const table = utf8(
      `图片文件,企业,图片说明,无障碍说明,拍摄日期,公开级别\nworkshop.jpg,${firm},车间,车间内部,2026-05-28,公开\n`,
    );
    const files = new Map(wholeFiles()).set('pictures.csv', table);
    const firms = new TextDecoder().decode(files.get('enterprises.csv'));
    const [head = '', ...rows] = firms.split('\n');
    const column = head.trim().split(',').indexOf('公开授权');
    expect(column, 'the fixture has the column').toBeGreaterThan(0);
    const changedRows = rows.map((row) => {
      const cells = row.split(',');
      if (cells.length > column) cells[column] = consent;
      return cells.join(',');
    });
    files.set('enterprises.csv', utf8([head, ...changedRows].join('\n')));
    expect(pictures(files)).toEqual(expected);
  });
});
