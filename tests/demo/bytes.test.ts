import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatTable } from '../../scripts/demo/csv-write.ts';
import { makeOutlineFiles } from '../../scripts/demo/land/outline-files.ts';
import { makeTables } from '../../scripts/demo/tables.ts';

describe('the demo files', () => {
  const tables = makeTables();

  it('are the same bytes whenever they are made', () => {
    expect(makeTables().map(formatTable)).toEqual(tables.map(formatTable));
  });

  it.each(tables.map((table) => [table.file, table] as const))(
    '%s is committed as generated',
    (file, table) => {
      const committed = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
      expect(committed === formatTable(table)).toBe(true);
    },
  );

  it.each(makeOutlineFiles().map(({ file, bytes }) => [file, bytes] as const))(
    'parcels/%s is committed as generated',
    (file, bytes) => {
      const committed = readFileSync(new URL(`../../data/parcels/${file}`, import.meta.url));
      expect(committed.equals(bytes)).toBe(true);
    },
  );

  it('are written as Excel writes CSV UTF-8', () => {
    const text = formatTable({ file: 'x.csv', header: ['甲', '乙'], rows: [['1,5', '他说"好"']] });
    expect(text).toBe('\uFEFF甲,乙\r\n"1,5","他说""好"""\r\n');
  });

  it('refuse a row that does not fit its header', () => {
    const ragged = { file: 'x.csv', header: ['甲', '乙'], rows: [['1']] };
    expect(() => formatTable(ragged)).toThrow('x.csv row 2 has 1 cells, not 2');
  });
});
