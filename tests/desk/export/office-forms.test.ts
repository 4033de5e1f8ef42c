import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/dataset.ts';
import { indicators as indicatorTable } from '../../../src/data/indicators.ts';
import { observations as observationTable } from '../../../src/data/observations.ts';
import { loadSite } from '../../../src/data/site.ts';
import { readWorkbook } from '../../../src/data/workbook/read-workbook.ts';
import {
  emptySheetTable,
  tablesOf,
  writeWorkbook,
} from '../../../src/desk/export/export-workbook.ts';
import { officeForms } from '../../../src/desk/export/office-forms.ts';
import { importSheets } from '../../../src/desk/import/import-sheets.ts';
import { readIncoming } from '../../../src/desk/import/incoming.ts';
import { demoFiles } from '../../data/demo.ts';
import { soundFiles } from '../../data/fixture-files.ts';

const { tables } = tablesOf(demoFiles);
const { forms, unassigned } = officeForms(tables, loadSite('content').sources);

function form(office: string) {
  return forms.find((item) => item.office === office)?.tables ?? [];
}

/** Each row of a table of an office as its cells by header. */
function rowsOf(office: string, name: string): Record<string, string>[] {
  const table = form(office).find(({ dataset }) => dataset.name === name);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.head ?? []).map((head, at) => [head, row[at] ?? ''])),
  );
}

describe('officeForms', () => {
  test('gives an office the tables it supplies and no others', () => {
    expect(form('开发区统计所').map(({ dataset }) => dataset.name)).toEqual([
      'observations',
      'targets',
      'enterprisePeriods',
    ]);
    expect(
      forms.flatMap(({ tables: all }) => all.map(({ dataset }) => dataset.name)),
    ).not.toContain('parks');
    expect(unassigned).toContain('荣誉与排名');
  });

  test('gives an office the indicators it is the source of, and the rows that name it', () => {
    const indicators = tables.find(({ dataset }) => dataset.name === 'indicators');
    const [name, source] = ['name', 'source'].map((key) => indicators?.keys.indexOf(key) ?? -1);
    const mine = new Set(
      indicators?.rows
        .filter((row) => row[source ?? -1] === '市税务局开发区分局')
        .map((row) => row[name ?? -1]),
    );
    const asked = rowsOf('市税务局开发区分局', 'observations').map((row) => row['指标']);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((indicator) => mine.has(indicator))).toBe(true);
    const units = rowsOf('开发区建设局', 'facilities').map((row) => row['责任单位']);
    expect(new Set(units)).toEqual(new Set(['开发区建设局']));
  });

  test('asks for the period after the last one, with the numbers blank', () => {
    const rows = rowsOf('开发区统计所', 'observations');
    const revenue = rows.filter((row) => row['指标'] === '主营业务收入' && row['园区'] === '全区');
    expect(revenue).toHaveLength(1);
    expect(revenue[0]).toMatchObject({
      期间: '2026年1-7月',
      数值: '',
      '同比(%)': '',
      数据状态: '',
    });
  });

  test.each([
    ['2025年11月\n统计,全区,2025年12月', '2026年2月'],
    ['2025年1-11月\n统计,全区,2025年1-12月', '2026年1-2月'],
    ['2025年1-9月\n统计,全区,2025年1-12月\n统计,全区,2026年一季度', '2026年1-6月'],
    ['2026年1-5月\n统计,全区,2026年上半年', '2026年1-7月'],
  ])('after %s comes %s', (before, after) => {
    const indicators = indicatorTable as unknown as Dataset;
    const observations = observationTable as unknown as Dataset;
    const periods = before.split('\n').map((line) => line.replace('统计,全区,', ''));
    const rowOf = (dataset: Dataset, cells: Readonly<Record<string, string>>): string[] =>
      Object.keys(dataset.columns).map((key) => cells[key] ?? '');
    const named = { code: 's', name: '统计', source: '某局' };
    const observed = periods.map((period) => ({ indicator: '统计', park: '全区', period }));
    const made = [
      { ...emptySheetTable(indicators), rows: [rowOf(indicators, named)] },
      {
        ...emptySheetTable(observations),
        rows: observed.map((cells) => rowOf(observations, cells)),
      },
    ];
    const [sheet] = officeForms(made, {}).forms[0]?.tables ?? [];
    const at = sheet?.keys.indexOf('period') ?? -1;
    expect(sheet?.rows.map((row) => row[at])).toEqual([after]);
  });

  test('as a workbook offers the names of tables that are not in it', async () => {
    const bytes = await writeWorkbook(form('市税务局开发区分局'), tables);
    const read = await readWorkbook(bytes);
    if ('fault' in read) throw new Error(read.fault.problem);
    const lists = read.sheets.find(({ name }) => name === '选项')?.grid.flat() ?? [];
    expect(lists).toContain('新城园');
    expect(lists).toContain('主营业务收入');
  });

  test('comes back filled in part: what was left blank is not taken in', async () => {
    const office = form('市税务局开发区分局');
    const [observations, ...others] = office;
    if (observations === undefined) throw new Error('no observations');
    const value = observations.keys.indexOf('value');
    const status = observations.keys.indexOf('status');
    const rows = observations.rows.map((row, index) =>
      row.map((cell, at) =>
        index > 0 ? cell : at === value ? '9.99' : at === status ? '快报' : cell,
      ),
    );
    const bytes = await writeWorkbook([{ ...observations, rows }, ...others], tables);
    const incoming = await readIncoming(new Map([['税务.xlsx', bytes]]));
    const { problems, tables: merged } = importSheets(demoFiles, incoming);
    expect(problems).toEqual([]);
    expect(merged.map(({ newRows, unfilled }) => [newRows, unfilled])).toEqual([
      [1, observations.rows.length - 1],
      [0, 0],
    ]);
  });

  test('says nothing of offices where none is named', () => {
    const { forms: none, unassigned: all } = officeForms(tablesOf(soundFiles()).tables, {});
    expect(none.length + all.length).toBeGreaterThan(0);
  });
});
