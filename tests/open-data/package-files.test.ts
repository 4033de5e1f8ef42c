/** Reads the package as a stranger would: with a plain reader of CSV, JSON and zip. */
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { figuresFor } from '../../src/figures/figure-set.ts';
import { ARCHIVE, packageFile, packageNames } from '../../src/open-data/package-files.ts';
import { officesOf } from '../../src/open-data/metadata.ts';
import { openTables } from '../../src/open-data/open-table.ts';
import { demoPark, demoSite } from '../data/demo.ts';
import { descriptorOf, type PackageFiles, rowsIn, testPackage } from './package-rules.ts';

let files: PackageFiles;

const rowsOf = (name: string): Record<string, string>[] => rowsIn(files, name);

beforeAll(async () => {
  files = unzipSync(await packageFile(demoSite('public'), ARCHIVE));
});

test('every file of the package can be had, none in the internal edition', async () => {
  const site = demoSite('public');
  const names = packageNames(site);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect((await packageFile(site, name)).length, name).toBeGreaterThan(2);
  expect(packageNames({ park: demoPark('internal') })).toEqual([]);
});

testPackage(() => files, 20);

/** The cells of a figure's table as a reader of the site sees them. */
function shownCells(id: string): readonly (readonly string[])[] {
  return figuresFor(demoSite('public')).get(id)?.table.rows ?? [];
}

/** The figures of an indicator in the last period of one place that is not a forecast. */
function newestOf(indicator: string, place: string): Record<string, string> {
  const rows = rowsOf('observations').filter(
    (row) => row['指标'] === indicator && row['园区'] === place && row['数据状态'] !== '预计',
  );
  return rows.reduce((a, b) => ((a['期间'] ?? '') < (b['期间'] ?? '') ? b : a));
}

const parksOf = (): Record<string, string>[] =>
  rowsOf('parks').filter((row) => row['类型'] === '园区');

test('the figure of an indicator against its target can be made from the package alone', () => {
  const { 数值: value, 期间: month, '同比(%)': growth } = newestOf('revenue', 'zone');
  const target = rowsOf('targets').find(
    (row) =>
      row['指标'] === 'revenue' && row['园区'] === 'zone' && row['年度'] === month?.slice(0, 4),
  )?.['目标值'];
  const done = ((Number(value) / Number(target)) * 100).toFixed(2);
  const due = (Number(month?.slice(5)) / 12) * 100;
  expect(shownCells('revenue-kpi')).toEqual([
    [
      '2026年上半年',
      value,
      `+${growth}%`,
      Number(target).toFixed(2),
      `${done}%`,
      `${due}%`,
      `−${(due - Number(done)).toFixed(2)}`,
    ],
  ]);
});

test('the figure of the parks can be made from the package alone', () => {
  const whole = Number(newestOf('revenue', 'zone')['数值']);
  const made = parksOf()
    .map((park) => [park['简称'], Number(newestOf('revenue', park['园区编码'] ?? '')['数值'])])
    .map(([name, value]) => [
      name,
      Number(value).toFixed(2),
      `${((Number(value) / whole) * 100).toFixed(2)}%`,
    ]);
  // Growth, the last column, is a number of the table as it stands.
  const shown = shownCells('revenue-parks').map((cells) => cells.slice(0, 3));
  expect(shown.slice(0, -1)).toEqual(made);
});

test('the land and the number of parcels of each park can be made from the package alone', () => {
  const parcels = rowsOf('parcels');
  const made = parksOf().map((park) => {
    const inside = parcels.filter((row) => row['园区'] === park['园区编码']);
    const area = inside.reduce((sum, row) => sum + Number(row['面积(亩)']), 0);
    return [park['简称'], area.toFixed(1), String(inside.length)];
  });
  const shown = shownCells('land-parks').map(([name = '', ...cells]) => [
    name,
    cells
      .slice(0, 4)
      .reduce((sum, cell) => sum + Number(cell), 0)
      .toFixed(1),
    cells[4],
  ]);
  expect(shown.slice(0, -1)).toEqual(made);
});

test('a table of indicators names the offices of its indicators, another its own', () => {
  const { park, site } = demoSite('public');
  const officesAt = (name: string): readonly string[] =>
    openTables(park).flatMap((table) =>
      table.name === name ? officesOf(table, { park, site }) : [],
    );
  const all = [...new Set(park.indicators.map(({ source }) => source))];
  expect(all.length).toBeGreaterThan(1);
  expect(officesAt('indicators')).toEqual(all);
  expect(officesAt('observations')).toEqual(all);
  expect(officesAt('parcels')).toEqual([site.sources.parcels]);
  expect(officesAt('honours')).toEqual([site.contentSource]);
});

test('the words a cell may have are told of texts; a boolean has its two values', () => {
  const fields = descriptorOf(files).resources.flatMap(({ schema }) => schema.fields);
  const limited = fields.filter(({ constraints }) => constraints?.enum !== undefined);
  expect(limited.length).toBeGreaterThan(5);
  expect(new Set(limited.map(({ type }) => type))).toEqual(new Set(['string']));
  for (const field of fields.filter(({ type }) => type === 'boolean'))
    expect(field).toMatchObject({ trueValues: ['是'], falseValues: ['否'] });
});
