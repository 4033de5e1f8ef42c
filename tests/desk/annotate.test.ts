import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { parseSheet } from '../../src/data/csv.ts';
import { annotateFiles } from '../../src/desk/annotate.ts';
import { sheetGrid } from '../../src/desk/sheet-grid.ts';
import { changed, FAULTS, faultFiles, soundFiles, utf8 } from '../data/fixture-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

function annotated(files: Files) {
  return annotateFiles(files, checkPark(files, 'public').diagnostics);
}

/** A copy of a CSV file as text. */
const textOf = (copy: string | Uint8Array | undefined): string =>
  typeof copy === 'string' ? copy : '';

function gridOf(bytes: Uint8Array): string[][] {
  const { sheet } = parseSheet('x.csv', bytes);
  if (sheet === undefined) throw new Error('not to be split');
  return sheetGrid(sheet);
}

/** The last cell of every row of the annotated observations. */
function explanations(fault: string): string[] {
  const copy = textOf(annotated(faultFiles(fault)).copies.get('observations.csv'));
  return gridOf(utf8(copy)).map((cells) => cells[cells.length - 1] ?? '');
}

describe('annotateFiles', () => {
  test('says in each row what is wrong with it', () => {
    expect(explanations('several-files')).toEqual([
      '错误说明',
      'E列「同比(%)」= "5.27％x"：不是数字。应填数字，如 5.27。',
      '（1）D列「数值」= "52.14吨"：单位是“吨”，这里应以“亿元”为单位。请换算成以亿元为单位的数字。 ' +
        '（2）H列「发布日期」= "4月31日"：缺少年份。应填日期，如 2026-07-15。请写上年份。',
      'A列「指标」= "xxyyzz"：指标表里没有“xxyyzz”。应填 data/indicators.csv 里的编码或名称。',
    ]);
  });

  test('says in the header of the added column what is wrong with the header', () => {
    expect(explanations('missing-column')[0]).toBe(
      '错误说明：缺少「数据状态」列。请对照模板补上这一列。',
    );
  });

  test('leaves files alone that have nothing but notes, and names those it cannot read', () => {
    const spaces = changed(soundFiles(), 'parks.csv', '（示例）', '（示例） ');
    expect(checkPark(spaces, 'public').diagnostics).toHaveLength(1);
    expect(annotated(spaces)).toEqual({ copies: new Map(), unreadable: [] });
    const broken = annotated(faultFiles('quote-not-closed'));
    expect(broken).toEqual({ copies: new Map(), unreadable: ['observations.csv'] });
  });

  test('starts with a byte order mark and separates by commas, whatever the file did', () => {
    const copy = textOf(annotated(faultFiles('semicolons')).copies.get('observations.csv'));
    expect(copy.slice(0, 10)).toBe('\uFEFF指标,园区,期间,');
  });

  test.each(FAULTS)('keeps rows and cells as they are: %s', (fault) => {
    const files = faultFiles(fault);
    for (const [name, copy] of annotated(files).copies) {
      // Workbooks have tests of their own.
      if (typeof copy !== 'string') continue;
      const before = gridOf(files.get(name) ?? new Uint8Array());
      const after = gridOf(utf8(copy));
      expect(after).toHaveLength(before.length);
      for (const [index, cells] of before.entries()) {
        expect(after[index]?.slice(0, cells.length)).toEqual(cells);
      }
    }
  });

  test('gives the same errors when the copy is checked instead of the file', () => {
    const files = faultFiles('several-files');
    const copies = [...annotated(files).copies].map(
      ([name, copy]) => [name, utf8(textOf(copy))] as const,
    );
    const errorsOf = (some: Files) =>
      checkPark(some, 'public').diagnostics.filter(({ severity }) => severity === 'error');
    expect(errorsOf(new Map([...files, ...copies]))).toEqual(errorsOf(files));
    expect(annotated(soundFiles()).copies.size).toBe(0);
  });
});
