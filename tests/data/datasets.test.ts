import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { exampleRow } from '../../src/data/example-row.ts';

const all = datasets as readonly Dataset[];
const named = all.map((dataset) => [dataset.file, dataset] as const);

/** The cells of a dataset's example row; throws when one can't be read. */
function exampleCells(dataset: Dataset): Record<string, unknown> {
  const example = exampleRow(dataset);
  const cells = Object.entries(dataset.columns).map(([key, column], index) => {
    const cell = column.read(example[index] ?? '');
    if ('fault' in cell) throw new Error(`${dataset.file} ${key}: ${cell.fault.problem}`);
    return [key, cell.value] as const;
  });
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined));
}

describe('every dataset', () => {
  test('has a file, a title and a name of its own', () => {
    for (const part of ['file', 'title', 'name'] as const) {
      expect(new Set(all.map((dataset) => dataset[part])).size).toBe(all.length);
    }
    for (const { name, file } of all) {
      expect(file).toBe(`data/${name.replace(/[A-Z]/g, (at) => `-${at.toLowerCase()}`)}.csv`);
    }
  });

  test.each(named)('%s has key columns that must be filled', (_file, { key, columns, name }) => {
    // An acknowledgement of a whole file has no row and no column.
    const blank = name === 'acknowledged' ? ['key', 'column'] : [];
    for (const part of key) {
      expect(columns[part], part).toBeDefined();
      if (!blank.includes(part))
        expect(columns[part]?.read(''), part).not.toEqual({ value: undefined });
    }
  });

  test.each(named)('%s has no two columns that a header could mean', (_file, { columns }) => {
    const spellings = Object.values(columns).flatMap(({ header, aliases }) => [
      ...new Set([header, ...aliases]),
    ]);
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual(
      [],
    );
  });

  test.each(named)('%s has 公开级别, or rows that are never public', (_file, dataset) => {
    const levels = Object.values(dataset.columns).filter(({ type }) => type === 'disclosure');
    expect(levels.length === 1 || dataset.rowDisclosure === 'internal').toBe(true);
  });

  test.each(named)('%s keeps persons, contacts and notes internal', (_file, { columns }) => {
    const headers = /责任人|联系|挂点|备注|电话|坐标|界址|核实|批准人/;
    for (const { header, disclosure } of Object.values(columns)) {
      if (headers.test(header)) expect([header, disclosure]).toEqual([header, 'internal']);
    }
  });

  test.each(named)('%s has an example row without fault', (_file, dataset) => {
    const remarks: unknown[] = [];
    dataset.checkRow?.(exampleCells(dataset), (key, remark) => remarks.push([key, remark]));
    expect(remarks).toEqual([]);
  });

  test('refers in its example row to the example rows of others', () => {
    for (const dataset of all) {
      const cells = exampleCells(dataset);
      for (const [key, { to }] of Object.entries(dataset.columns)) {
        const target = all.find(({ name }) => name === to);
        if (target === undefined || target === dataset || cells[key] === undefined) continue;
        const names = (target.names ?? []).map((name) => exampleCells(target)[name]);
        expect(names, `${dataset.file} ${key}`).toContain(cells[key]);
      }
    }
  });

  test.each(named)('%s refers only to datasets that have names', (_file, { columns }) => {
    for (const { to } of Object.values(columns)) {
      if (to === undefined) continue;
      expect(all.find(({ name }) => name === to)?.names?.length, to).toBeGreaterThan(0);
    }
  });

  test('the figures of firms have no public column but what names the row', () => {
    const firms = all.find(({ name }) => name === 'enterprisePeriods');
    const open = Object.entries(firms?.columns ?? {})
      .filter(([, { disclosure }]) => disclosure === 'public')
      .map(([key]) => key);
    expect(open).toEqual(['enterprise', 'period']);
  });
});
