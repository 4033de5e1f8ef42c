/** Reads the package as a stranger would: with a plain reader of CSV, JSON and zip. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { figuresFor } from '../../src/figures/figure-set.ts';
import { ARCHIVE, packageFile, packageNames } from '../../src/open-data/package-files.ts';
import { officesOf } from '../../src/open-data/metadata.ts';
import { openTables } from '../../src/open-data/open-table.ts';
import { demoPark, demoSite } from '../data/demo.ts';

interface Field {
  readonly name: string;
  readonly type: string;
}

interface Descriptor {
  readonly name: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly Field[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

let files: Readonly<Record<string, Uint8Array>>;
let descriptor: Descriptor;

/** Rows of a table by its heads. */
function rowsOf(name: string): Record<string, string>[] {
  return parse(Buffer.from(files[`${name}.csv`] ?? []), { columns: true, bom: true });
}

beforeAll(async () => {
  files = unzipSync(await packageFile(demoSite('public'), ARCHIVE));
  descriptor = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as Descriptor;
});

test('every file of the package can be had, none in the internal edition', async () => {
  const site = demoSite('public');
  const names = packageNames(site);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect((await packageFile(site, name)).length, name).toBeGreaterThan(2);
  expect(packageNames({ park: demoPark('internal') })).toEqual([]);
});

test('the description has what Data Package 2.0 asks of one', () => {
  const types = ['boolean', 'date', 'integer', 'list', 'number', 'string', 'year', 'yearmonth'];
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  });
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
  const names = descriptor.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, path, schema } of descriptor.resources) {
    expect(name).toMatch(/^[a-z0-9._/-]+$/);
    expect(path).toMatch(/^[a-z0-9-]+\.csv$/);
    for (const field of schema.fields) expect(types).toContain(field.type);
    const heads = schema.fields.map((field) => field.name);
    expect(heads).toEqual(expect.arrayContaining([...(schema.primaryKey ?? [])]));
  }
});

test('files are as long as described, with the sums described and the heads described', () => {
  for (const { bytes, hash, path, schema } of descriptor.resources) {
    const file = files[path] ?? new Uint8Array();
    expect(file.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    const [head = []] = parse(Buffer.from(file), { bom: true, to: 1 });
    expect(head, path).toEqual(schema.fields.map(({ name }) => name));
  }
});

test('every reference leads to a row', () => {
  const links = descriptor.resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map((link) => ({ ...link, name })),
  );
  expect(links.length).toBeGreaterThan(20);
  for (const { fields, name, reference } of links) {
    const [from = ''] = fields;
    const [to = ''] = reference.fields;
    const known = new Set(rowsOf(reference.resource ?? name).map((row) => row[to]));
    const lost = rowsOf(name).filter((row) => row[from] !== '' && !known.has(row[from]));
    expect(lost, `${name} ${from}`).toEqual([]);
  }
});

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
