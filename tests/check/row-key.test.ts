import { describe, expect, test } from 'vitest';
import { makeRowFinder, writtenKey } from '../../src/check/row-key.ts';
import { resolveReferences } from '../../src/check/references.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { parseTable } from '../../src/data/parse-table.ts';
import type { Table } from '../../src/data/table.ts';
import { wholeFiles } from '../data/fixture-files.ts';

const files = wholeFiles();
const tables = new Map<string, Table>();
for (const dataset of datasets as readonly Dataset[]) {
  const bytes = files.get(dataset.file.replace('data/', '')) ?? new Uint8Array();
  tables.set(dataset.name, parseTable(dataset, bytes));
}
resolveReferences(tables);

function tableOf(name: string): Table {
  const table = tables.get(name);
  if (table === undefined) throw new Error(name);
  return table;
}

describe('a row named by its key', () => {
  test.each([
    ['observations', '主营业务收入 / 全区 / 2026年1-6月', 6],
    ['observations', 'revenue/zone/2026年上半年', 6],
    ['observations', '主营业务收入／东部园｜2026-06', 8],
    ['observations', '主营业务收入 / 云川经济开发区（示例） / 2025年', 4],
    ['enterpriseEvents', '明川光电/2026年3月10日/增资/完成第一轮增资扩股', 2],
    ['qualifications', 'mingchuan / 高企 / 2025-11-20', 3],
    ['projects', 'driver-chip', 4],
    ['projects', '驱动芯片项目', 4],
    ['revisions', '2026-07-20/指标数据/主营业务收入 / 全区 / 2026年1-3月/数值', undefined],
    ['observations', '主营业务收入 / 北部园 / 2026年1-6月', undefined],
    ['observations', '主营业务收入', undefined],
    ['observations', '', undefined],
  ])('%s: %s is row %j', (name, key, row) => {
    expect(makeRowFinder(tables, tableOf(name))(key)?.at.row).toBe(row);
  });

  test('is found again by the key as it is written', () => {
    for (const table of tables.values()) {
      const find = makeRowFinder(tables, table);
      for (const row of table.rows) {
        if (table.dataset.name === 'revisions') continue;
        expect(find(writtenKey(table, row))?.at, table.dataset.file).toEqual(row.at);
      }
    }
  });
});
