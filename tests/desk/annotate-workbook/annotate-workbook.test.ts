import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { convertWithOffice, findOffice, opensWorkbooks } from '../../../scripts/office.mjs';
import { checkPark } from '../../../src/check/check-park.ts';
import { openWorkbooks } from '../../../src/data/workbook/workbook-tables.ts';
import { annotateFiles } from '../../../src/desk/annotate.ts';
import { annotateWorkbook } from '../../../src/desk/annotate-workbook/annotate-workbook.ts';
import type { WorkbookRemark } from '../../../src/desk/annotate-workbook/annotate-workbook.ts';
import { soundFiles, utf8 } from '../../data/fixture-files.ts';
import { makeWorkbook } from '../../data/workbook/make-workbook.ts';

const SHEETS = [
  {
    name: '指标数据',
    rows: [
      ['指标', '期间', '数值'],
      ['收入', '2026年1-6月', { value: 5214, formula: 'B9*2', format: '0.00' }],
      ['税收', null, 1],
    ],
    merges: ['A2:A3'],
  },
  { name: '别的', rows: [['不动', 1]] },
];

const remark = (row: number, column: string, text = '不对'): WorkbookRemark => ({
  sheet: '指标数据',
  row,
  column,
  severity: 'error',
  text,
});

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** Every cell that has a comment, or another ground than none, by sheet. */
async function seen(bytes: Uint8Array): Promise<Record<string, string>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const found: Record<string, string> = {};
  for (const { cells, name } of sheets) {
    for (const [place, { comment, style }] of cells ?? []) {
      const fill = style?.fill;
      const color = fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined;
      if (comment !== undefined || color !== undefined)
        found[`${name} ${place}`] = `${color ?? ''} ${comment?.text ?? ''}`;
    }
  }
  return found;
}

describe('annotateWorkbook', () => {
  const before = makeWorkbook(SHEETS, { 'xl/media/image1.png': 'a picture' });

  test('gives each cell its comment and its colour, and the worse colour where there are several', async () => {
    const after = annotateWorkbook(before, [
      { ...remark(2, 'C', '提醒甲'), severity: 'warning' },
      remark(2, 'C', '错误乙'),
      { ...remark(1, 'B', '丙'), severity: 'warning' },
    ]);
    expect(await seen(after)).toEqual({
      '指标数据 1,2': 'FFC7CE 1. 提醒甲\n2. 错误乙',
      '指标数据 0,1': 'FFEB9C 丙',
    });
  });

  test('changes no other part, and of the sheet nothing but the style of the cell', () => {
    const [old, now] = [partsOf(before), partsOf(annotateWorkbook(before, [remark(2, 'C')]))];
    const changed = Object.keys(now).filter((name) => now[name] !== old[name]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const [was = '', is = ''] = [old['xl/worksheets/sheet1.xml'], now['xl/worksheets/sheet1.xml']];
    expect(
      is.replace(/<legacyDrawing [^>]*>/, '').replace('<c r="C2" s="2">', '<c r="C2" s="1">'),
    ).toBe(was);
  });

  test('adds cells and rows that are not in the file where they belong', () => {
    const after = partsOf(
      annotateWorkbook(before, [remark(3, 'B'), remark(3, 'E'), remark(7, 'D'), remark(2, 'D')]),
    );
    const cells = [...(after['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="(\w+)"/g)];
    expect(cells.map(([, reference]) => reference)).toEqual(
      'A1 B1 C1 A2 B2 C2 D2 A3 B3 C3 E3 D7'.split(' '),
    );
  });

  test('shows a remark on merged cells in the first of them', async () => {
    expect(Object.keys(await seen(annotateWorkbook(before, [remark(3, 'A')])))).toEqual([
      '指标数据 1,0',
    ]);
  });

  test('takes out the remarks of an earlier check, with their colour', async () => {
    const first = annotateWorkbook(before, [remark(2, 'C'), remark(1, 'A', '留着')]);
    const second = annotateWorkbook(first, [remark(1, 'A', '留着')]);
    expect(await seen(second)).toEqual({ '指标数据 0,0': 'FFC7CE 留着' });
    const shapes = partsOf(second)['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape /g);
    expect(shapes).toHaveLength(1);
  });

  test('keeps comments that staff wrote and writes below theirs in the same cell', async () => {
    const own = partsOf(
      annotateWorkbook(before, [remark(2, 'C', '请核对'), remark(1, 'A', '口径')]),
    );
    const theirs = (own['xl/comments1.xml'] ?? '').replace('数据检查', '张三');
    const parts = { ...own, 'xl/comments1.xml': theirs };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])),
    );
    const after = await seen(annotateWorkbook(bytes, [remark(2, 'C', '不是数字')]));
    expect(after['指标数据 1,2']).toContain('请核对\n数据检查：不是数字');
    expect(after['指标数据 0,0']).toContain('口径');
  });

  test('reads elements with a prefix, and cells that do not say where they stand', async () => {
    const parts = partsOf(before);
    const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '')
      .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
      .replace(/(<x:(?:row|c)) r="\w+"/g, '$1');
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, 'xl/worksheets/sheet1.xml': sheet }).map(([name, text]) => [
          name,
          utf8(text),
        ]),
      ),
    );
    const after = partsOf(annotateWorkbook(bytes, [remark(2, 'C')]))['xl/worksheets/sheet1.xml'];
    expect(after).toContain('<x:c s="2"><x:f>');
    expect(after).toContain('<x:legacyDrawing ');
  });

  test('is the same twice', () => {
    const remarks = [remark(2, 'C'), remark(3, 'B')];
    expect(annotateWorkbook(before, remarks)).toEqual(annotateWorkbook(before, remarks));
  });
});

const office = findOffice();
const runs = office !== undefined && opensWorkbooks(office);

/** The sound tables with the observations in a workbook, one cell of which is wrong and one blank. */
async function withFaults(): Promise<Map<string, Uint8Array>> {
  const files = soundFiles();
  const [head = [], first = []] = strFromU8(files.get('observations.csv') ?? new Uint8Array())
    .replace('\uFEFF', '')
    .split(/\r?\n/)
    .map((line) => line.split(','));
  files.delete('observations.csv');
  const wrong = first.map((cell, at) => (head[at] === '数值' ? '不知道' : cell));
  const blank = first.map((cell, at) => (head[at] === '指标' ? '' : cell));
  const rows = [['2026年上半年指标'], head, wrong, blank];
  files.set('台账.xlsx', makeWorkbook([{ name: '指标数据', rows }]));
  return openWorkbooks(files);
}

describe('annotateFiles', () => {
  test('gives workbooks back with what check finds in them', async () => {
    const files = await withFaults();
    const { copies, unreadable } = annotateFiles(files, checkPark(files, 'public').diagnostics);
    expect(unreadable).toEqual([]);
    const copy = copies.get('台账.xlsx');
    if (copy === undefined || typeof copy === 'string') throw new Error('no workbook');
    const cells = await seen(copy);
    expect(cells['指标数据 2,3']).toMatch(/^FFC7CE 错误：不是数字。/);
    expect(cells['指标数据 3,0']).toMatch(/^FFC7CE 错误：/);
  });

  // Where it is not installed the test is named as skipped.
  test.skipIf(!runs)(
    'which LibreOffice opens with comments and values',
    { timeout: 180_000 },
    async () => {
      const files = await withFaults();
      const { copies } = annotateFiles(files, checkPark(files, 'public').diagnostics);
      const folder = mkdtempSync(join(tmpdir(), 'parkbrief-annotated-'));
      const path = join(folder, '台账.xlsx');
      const copy = copies.get('台账.xlsx') ?? '';
      writeFileSync(path, copy);
      expect(convertWithOffice(office ?? '', path, 'fods', join(folder, 'opened'))).toBe(true);
      const opened = readFileSync(join(folder, 'opened', '台账.fods'), 'utf8');
      const shown = Object.keys(await seen(copy as Uint8Array));
      expect(opened.match(/<office:annotation /g)).toHaveLength(shown.length);
      expect(opened).toContain('不是数字');
      expect(opened).toContain('2026年上半年指标');
    },
  );
});
