import { formatCsv } from '../csv-write.ts';
import type { Dataset } from '../dataset.ts';
import { datasets } from '../datasets.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { columnOf, spellingsOf } from '../header-spelling.ts';
import { tableMeant } from '../table-names.ts';
import type { NamedSheet } from './read-workbook.ts';

/** Files by name inside the data folder. */
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A table that stands in a workbook, as the bytes of its CSV: row 5 of the sheet is row 5 here. It is
 * among the files under the name of the table.
 */
export class SheetBytes extends Uint8Array {
  /** Name of the workbook inside the data folder. */
  workbook = '';
  sheet = '';
}

/** A workbook whose sheets were read, under its own name among the files. */
export class OpenedWorkbook extends Uint8Array {
  /** What is to be said of the workbook and its sheets. */
  remarks: readonly Diagnostic[] = [];
  /** False when it could not be read: which tables it holds is not known. */
  readable = true;
}

/** True for the name of a workbook that is read. */
export function isReadableWorkbook(name: string): boolean {
  return /^[^/]*\.xlsx$/i.test(name);
}

const all = datasets as readonly Dataset[];

const EXPLAINS = /说明|字典|目录|封面|须知|readme/i;

/** True for the name of a sheet that explains how to fill in the others. */
export function isExplanation(sheet: string): boolean {
  return EXPLAINS.test(sheet);
}

/** The table a sheet is called after, or its workbook where that has no other sheet. */
function tableOfSheet(workbook: string, sheet: NamedSheet, alone: boolean): Dataset | undefined {
  const named = (name: string): Dataset | undefined => {
    const meant = tableMeant(name);
    if (meant === undefined || meant.by === 'near' || meant.copy) return undefined;
    return all.find((dataset) => dataset.fileName === meant.file);
  };
  return named(sheet.name) ?? (alone && !isExplanation(sheet.name) ? named(workbook) : undefined);
}

/** The table whose columns the head of a sheet names best, when it has all that are required. */
function tableByHead(grid: NamedSheet['grid']): Dataset | undefined {
  let best: { readonly dataset: Dataset; readonly score: number } | undefined;
  for (const dataset of all) {
    const spellings = spellingsOf(dataset.columns);
    const required = Object.entries(dataset.columns).filter(([, column]) => column.required);
    for (const cells of grid.slice(0, 10)) {
      const keys = new Set(cells.flatMap((cell) => columnOf(cell, spellings)?.key ?? []));
      if (keys.size < 2 || !required.every(([key]) => keys.has(key))) continue;
      if (best === undefined || keys.size > best.score) best = { dataset, score: keys.size };
    }
  }
  return best?.dataset;
}

function toBytes(workbook: string, { name, grid }: NamedSheet): SheetBytes {
  const bytes = new SheetBytes(new TextEncoder().encode(formatCsv(grid)));
  bytes.workbook = workbook;
  bytes.sheet = name;
  return bytes;
}

/** How a table in a workbook, or one in a file of its own, is called in a message. */
function placeOf(name: string, bytes: Uint8Array): string {
  return bytes instanceof SheetBytes
    ? `data/${bytes.workbook} 的工作表「${bytes.sheet}」`
    : `data/${name} `;
}

/** What is said of a sheet that gives no table. */
function unusedSheet(file: string, { name, grid, hidden }: NamedSheet, there: Files): Diagnostic[] {
  if (isExplanation(name)) return [];
  const like = tableByHead(grid);
  if (hidden && like === undefined) return [];
  // The only rows of a table are not left out with a remark alone.
  const lost = like !== undefined && !hidden && !there.has(like.fileName);
  const severity = lost ? 'error' : 'warning';
  const base = { code: 'unknown-sheet', severity, file, sheet: name } as const;
  if (hidden) {
    const problem = '这张工作表是隐藏的，没有读取';
    return [{ ...base, problem, fix: '要用的请取消隐藏；不用的请删去' }];
  }
  const meant = tableMeant(name);
  const title = like?.title ?? meant?.title;
  return [
    {
      ...base,
      problem: '工作表的名称不是表名，里面的内容不会使用',
      fix:
        title === undefined
          ? '要用的请把工作表改名为表名，如 指标数据；不用的请删去'
          : `如果是“${title}”表，请把工作表改名为 ${title}；不用的请删去`,
    },
  ];
}

/** Reads one workbook into `result`: its tables under their names, and itself with what is to be said. */
async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  result: Map<string, Uint8Array>,
): Promise<void> {
  const file = `data/${name}`;
  const opened = new OpenedWorkbook(bytes);
  result.set(name, opened);
  // Most folders hold no workbook: what reads one is loaded for the first.
  const { readWorkbook } = await import('./read-workbook.ts');
  const read = await readWorkbook(bytes);
  if ('fault' in read) {
    opened.readable = false;
    opened.remarks = [{ severity: 'error', file, ...read.fault }];
    return;
  }
  const remarks: Diagnostic[] = [];
  const unused: NamedSheet[] = [];
  const shown = read.sheets.filter(({ name, hidden }) => !hidden && !isExplanation(name));
  for (const sheet of read.sheets) {
    const table = sheet.hidden ? undefined : tableOfSheet(name, sheet, shown.length === 1);
    if (table === undefined) {
      unused.push(sheet);
      continue;
    }
    const there = result.get(table.fileName);
    if (there !== undefined) {
      remarks.push({
        code: 'table-twice',
        severity: 'error',
        file,
        sheet: sheet.name,
        problem: `“${table.title}”表有两份：这里一份，${placeOf(table.fileName, there)}一份`,
        fix: '请只留一份，另一份移出 data/',
      });
      continue;
    }
    result.set(table.fileName, toBytes(name, sheet));
    for (const remark of sheet.remarks)
      remarks.push({ severity: 'error', file, sheet: sheet.name, ...remark });
  }
  opened.remarks = [...remarks, ...unused.flatMap((sheet) => unusedSheet(file, sheet, result))];
}

/** Files as they were put in: without the tables that stand in a workbook. */
export function ownFiles(files: Files): Map<string, Uint8Array> {
  return new Map([...files].filter(([, bytes]) => !(bytes instanceof SheetBytes)));
}

/**
 * Reads the workbooks among the files of a data folder: each of their tables comes in under its own
 * name, as if it had been saved as CSV. Files that are there already are never replaced: a table that
 * is there twice is an error that names both.
 *
 * @param files by name inside the data folder
 */
export async function openWorkbooks(files: Files): Promise<Map<string, Uint8Array>> {
  const result = new Map(files);
  for (const [name, bytes] of files) {
    if (isReadableWorkbook(name) && !(bytes instanceof OpenedWorkbook))
      await openWorkbook(name, bytes, result);
  }
  return result;
}
