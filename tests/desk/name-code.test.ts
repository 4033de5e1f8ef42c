import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { blockers } from '../../src/data/blockers.ts';
import { datasets } from '../../src/data/datasets.ts';
import { enterprises } from '../../src/data/enterprises.ts';
import { checkPark } from '../../src/check/check-park.ts';
import { importSheets } from '../../src/desk/import/import-sheets.ts';
import { readIncoming } from '../../src/desk/import/incoming.ts';
import { codeFromName, nameKeys, nextNumber } from '../../src/desk/name-code.ts';
import { tidyFiles } from '../../src/desk/tidy.ts';
import { soundFiles, utf8, wholeFiles } from '../data/fixture-files.ts';

const column = enterprises.columns.code;
const make = (name: string, ...taken: string[]) => codeFromName(name, column, new Set(taken));

describe('codeFromName', () => {
  test.each([
    ['新城园', 'xinchengyuan'],
    ['惊星光电', 'jingxingguangdian'],
    ['LED封装二期', 'led-fengzhuangerqi'],
    ['2024年第一批次', 'no-2024-niandiyipici'],
    ['女贞园', 'nvzhenyuan'],
    ['COM1', 'com1-2'],
    ['云川经济开发区重庆高新技术产业股份有限公司', 'ycjjkfqcqgxjscy'],
    ['led lamp 项目', 'led-lamp-xiangmu'],
    ['云川A园（示例）', 'yunchuan-a-yuan-shili'],
    ['ＡＢ科技', 'ab-keji'],
  ])('%s gives %s', (name, code) => {
    expect(make(name)).toBe(code);
  });

  test('numbers names that sound alike', () => {
    expect(make('金星', 'jinxing')).toBe('jinxing-2');
    expect(make('锦兴', 'jinxing', 'jinxing-2')).toBe('jinxing-3');
  });

  test('gives rare characters a code too, and nothing for a name without any', () => {
    expect(make('𠅤')).toMatch(/^[a-z][a-z0-9]*$/);
    expect(make('——')).toBeUndefined();
  });

  test('every table with names can make codes', () => {
    const without = (datasets as readonly Dataset[])
      .filter(({ columns }) => columns['code']?.type === 'code')
      .filter((dataset) => nameKeys(dataset).length === 0);
    expect(without.map(({ name }) => name)).toEqual(['blockers']);
  });
});

/** The files with the codes of one table's rows taken out. */
function withoutCodes(files: ReadonlyMap<string, Uint8Array>, name: string) {
  const [head = '', ...lines] = new TextDecoder().decode(files.get(name)).split(/\r?\n/);
  const at = head.split(',').findIndex((cell) => cell.endsWith('编码'));
  const bare = lines.map((line) =>
    line
      .split(',')
      .map((cell, index) => (index === at ? '' : cell))
      .join(','),
  );
  return new Map([...files, [name, utf8([head, ...bare].join('\n'))]]);
}

describe('blank codes', () => {
  test('of rows without a name are numbered after those that are there', () => {
    const { code } = blockers.columns;
    expect(nextNumber(code, new Set())).toBe('b-001');
    expect(nextNumber(code, new Set(['b-001', 'x']))).toBe('b-003');
    expect(nextNumber(code, new Set(['b-002']))).toBe('b-003');
    const head = '问题编码,类型,园区,原因,具体情况,提出日期,状态,公开级别';
    const rows = ['', 'b-002', ''].map((given, at) =>
      [given, '问题', '东部园', '资金', `情况${at}`, '2026-06-30', '未解决', '内部'].join(','),
    );
    const files = new Map([...soundFiles(), ['blockers.csv', utf8([head, ...rows].join('\n'))]]);
    const { changes } = tidyFiles(files);
    const numbered = changes.filter(({ why }) => why === '按先后编号，定下后不要改');
    expect(numbered.map(({ after }) => after)).toEqual(['b-003', 'b-004']);
  });

  test('are told with the command that fills them, and filled so that nothing is left to say', () => {
    const files = withoutCodes(soundFiles(), 'parks.csv');
    const errors = checkPark(files, 'public').diagnostics;
    expect(errors[0]?.fix).toContain('npx parkbrief tidy --write');
    const { changes, files: tidied } = tidyFiles(files);
    expect(changes.map(({ why }) => why)).toContain('按名称的拼音填写，定下后不要改');
    const after = new Map([...files, ...tidied]);
    expect(
      checkPark(after, 'public').diagnostics.filter(({ code }) => code === 'required-cell'),
    ).toEqual([]);
    expect(tidyFiles(after).files.has('parks.csv')).toBe(false);
  });

  test('of rows that departments send are those of the rows with the same name, or made', async () => {
    const files = wholeFiles();
    const sent = utf8('项目名称,简称,计划总投资(万元)\n全新项目,新项目,500\n');
    const { tables, problems } = importSheets(
      files,
      await readIncoming(new Map([['projects.csv', sent]])),
    );
    expect(problems).toEqual([]);
    expect(tables[0]?.newRows).toBe(1);
    expect(tables[0]?.changes[0]?.row).toBe('quanxinxiangmu');
  });
});
