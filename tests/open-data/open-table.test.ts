import { expect, test } from 'vitest';
import { cellsOf, openTables, recordsOf } from '../../src/open-data/open-table.ts';
import type { FieldType } from '../../src/open-data/open-field.ts';
import { fieldsOf, openCell } from '../../src/open-data/open-field.ts';
import { number } from '../../src/data/columns/number.ts';
import { demoPark } from '../data/demo.ts';

const FITS: Readonly<Record<FieldType, RegExp>> = {
  boolean: /^(是|否)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d+$/,
  list: /./s,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  string: /./s,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
};

test('every cell of the demo fits its column, or says why it is empty', () => {
  const wrong = openTables(demoPark('public')).flatMap((table) => {
    const [, ...rows] = cellsOf(table);
    return rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const type = table.fields[column]?.type ?? 'string';
        const fits = ['', '**', '—'].includes(cell) || FITS[type].test(cell);
        return fits ? [] : [`${table.name} ${at + 1} ${table.fields[column]?.name}: ${cell}`];
      }),
    );
  });
  expect(wrong).toEqual([]);
});

test('heads of a table differ, keys tell its rows apart', () => {
  for (const { fields, key, name, rows } of openTables(demoPark('public'))) {
    const heads = fields.map((field) => field.name);
    expect(new Set(heads).size, name).toBe(heads.length);
    if (key.length === 0) continue;
    const keyFields = fields.filter((field) => key.includes(field.name));
    const keys = rows.map((row) => keyFields.map((field) => field.value(row)).join('|'));
    expect(new Set(keys).size, name).toBe(rows.length);
  }
});

test('columns and tables of the office alone are in none', () => {
  const tables = openTables(demoPark('public'));
  const heads = new Set(tables.flatMap(({ fields }) => fields.map(({ name }) => name)));
  for (const hidden of ['备注', '责任人', '联系电话', '挂点领导', '公开级别', '排序']) {
    expect(heads).not.toContain(hidden);
  }
  expect(tables.map(({ name }) => name)).not.toContain('acknowledged');
  expect(openTables(demoPark('internal'))).toEqual([]);
});

test('JSON has numbers as numbers and null where there is none', () => {
  const table = openTables(demoPark('public')).find(({ name }) => name === 'observations');
  if (table === undefined) throw new Error('The demo has no observations');
  const [first] = recordsOf(table);
  expect(first).toMatchObject({ 指标: 'revenue', 园区: 'zone', 期间: '2023-02', 数值: 7.95 });
  expect(first?.['同比增减']).toBeNull();
});

test('what is not exact keeps its number, and its words in a column of their own', () => {
  const column = number({
    header: '面积',
    unit: '亩',
    disclosure: 'public',
    description: '面积',
    example: '1',
  });
  const rows = ['约2100', '30余', '5', '**', '—', ''].map((text) => {
    const cell = column.read(text);
    return { area: 'value' in cell ? cell.value : undefined };
  });
  const fields = fieldsOf('area', column, rows);
  expect(fields.map(({ name }) => name)).toEqual(['面积', '面积（说明）']);
  expect(rows.map((row) => fields.map((field) => openCell(field, row)))).toEqual([
    ['2100', '约'],
    ['30', '余'],
    ['5', ''],
    ['**', ''],
    ['—', ''],
    ['', ''],
  ]);
});
