import { expect, test } from 'vitest';
import { silentChanges } from '../../../src/desk/diff/comparison.ts';
import { compareFiles } from '../../../src/desk/diff/file-changes.ts';
import { changed, utf8, wholeFiles } from '../../data/fixture-files.ts';

const before = wholeFiles();

/** The published numbers that one replacement changes without a record. */
function silent(name: string, from: string, to: string, revisions?: string): string[] {
  const after = changed(before, name, from, to);
  if (revisions !== undefined) {
    const table = new TextDecoder().decode(before.get('revisions.csv')).trimEnd();
    after.set('revisions.csv', utf8(`${table}\n${revisions}\n`));
  }
  return silentChanges(compareFiles(before, after)).map(
    ({ after: now, before: was, file, header }) => `${file} ${header} ${was}→${now}`,
  );
}

const lines = (name: string): string[] =>
  new TextDecoder().decode(before.get(name)).replace('\uFEFF', '').split(/\r?\n/);

/** A row of the observations that is public, with its number. */
function published(): { readonly row: string; readonly subject: string; readonly value: string } {
  const [head = '', ...rows] = lines('observations.csv');
  const at = (header: string): number => head.split(',').indexOf(header);
  const row = rows.find((line) => {
    const cells = line.split(',');
    return (
      cells[at('公开级别')] === '公开' &&
      cells[at('数据状态')] !== '预计' &&
      /^\d/.test(cells[at('数值')] ?? '')
    );
  });
  if (row === undefined) throw new Error('no published number');
  const cells = row.split(',');
  const subject = ['指标', '园区', '期间'].map((header) => cells[at(header)]).join(' / ');
  return { row, subject, value: cells[at('数值')] ?? '' };
}

test('a published number that changes without a record is named, in any park', () => {
  const { row, value } = published();
  expect(silent('observations.csv', row, row.replace(`,${value},`, ',77.77,'))).toEqual([
    `data/observations.csv 数值 ${value}→77.77`,
  ]);
});

test('with a record, filled in, or not a number it is not', () => {
  const { row, subject, value } = published();
  const record = `2026-08-01,指标数据,${subject},数值,${value},77.77,补报,公开`;
  expect(silent('observations.csv', row, row.replace(`,${value},`, ',77.77,'), record)).toEqual([]);
  const [, name = ''] = lines('parks.csv')[1]?.split(',') ?? [];
  expect(silent('parks.csv', name, `${name}甲`)).toEqual([]);
});
