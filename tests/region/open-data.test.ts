/** The open data of a region: the package a park has, of the region's tables. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARCHIVE, namesOf } from '../../src/open-data/package-files.ts';
import { regionFile, regionOpenSet } from '../../src/region/open-data.ts';
import { regionTables } from '../../src/region/open-tables.ts';
import { type PackageFiles, rowsIn, testPackage } from '../open-data/package-rules.ts';
import { missing, regional } from './regional.ts';
import { zone } from './zone.ts';

const about = { number: 2, qualifier: 'about' } as const;
const input = regional([
  zone('甲', { 5: { value: about, growth: 3 }, 6: { value: 10, growth: 8, completion: 0.51 } }),
  zone('乙', { 5: { value: 4, growth: -1 }, 6: { value: 5.5, growth: 'withheld' } }),
  zone('丙', { 5: { growth: 5 }, 6: { value: 1, growth: 2 } }),
]);
let files: PackageFiles;

beforeAll(async () => {
  files = unzipSync(await regionFile(input, ARCHIVE));
});

testPackage(() => files, 2);

test('every file that is named can be had, and no other', async () => {
  for (const name of namesOf(regionTables(input)))
    expect((await regionFile(input, name)).length, name).toBeGreaterThan(2);
  await expect(regionFile(input, 'firms.csv')).rejects.toThrow('firms.csv');
});

test('figures are as they are published, with what an office wrote beside them', () => {
  expect(rowsIn(files, 'figures').map((row) => [row['园区'], row['期间'], row['数值']])).toEqual([
    ['甲', '2026-05', '2'],
    ['甲', '2026-06', '10'],
    ['乙', '2026-05', '4'],
    ['乙', '2026-06', '5.5'],
    ['丙', '2026-05', ''],
    ['丙', '2026-06', '1'],
  ]);
  expect(rowsIn(files, 'figures')[0]).toMatchObject({
    '数值（说明）': '约',
    期间名称: '2026年1—5月',
  });
  expect(rowsIn(files, 'figures')[1]).toMatchObject({ 完成年度目标: '51' });
  expect(rowsIn(files, 'figures')[3]).toMatchObject({ 同比: '**' });
});

test('totals and places are those of the pages', () => {
  expect(rowsIn(files, 'sums')).toMatchObject([{ 期间: '2026-06', 合计: '16.5' }]);
  expect(
    rowsIn(files, 'rankings').map((row) => [
      row['园区'],
      row['排名依据'],
      row['名次'],
      row['比上期'],
    ]),
  ).toEqual([
    ['甲', '主营业务收入同比增速', '1', '1'],
    ['丙', '主营业务收入同比增速', '2', '-1'],
  ]);
});

test('the catalogue names both forms of every table', () => {
  const dcat = JSON.parse(strFromU8(files['dcat.jsonld'] ?? new Uint8Array())) as {
    'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
  };
  const urls = dcat['dcat:distribution'].map((each) => each['dcat:downloadURL']['@id']);
  expect(urls).toEqual(
    ['figures', 'parks', 'sums', 'rankings'].flatMap((name) => [`${name}.csv`, `${name}.json`]),
  );
});

describe('a region without a figure', () => {
  test('has no open data', () => {
    expect(regionOpenSet(regional([], { others: [missing('甲')] }))).toBe(undefined);
  });
});
