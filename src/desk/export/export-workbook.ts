import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { columnLetter, parseSheet } from '../../data/csv.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import { matchHeader } from '../../data/header.ts';
import { exportTexts as text } from '../../ui/export.ts';
import { dictionaryTexts } from '../../ui/dictionary.ts';
import { describeColumn } from '../dictionary.ts';
import { listName, tableSheet } from './table-sheet.ts';
import type { ListPlaces, SheetTable } from './table-sheet.ts';

/** The tables of a data folder for a workbook, and those that can't be read. */
export interface ExportedTables {
  readonly tables: readonly SheetTable[];
  /** Names of files with a faulty head or encoding. */
  readonly unreadable: readonly string[];
}

/** Every table of a data folder with the cells as they are written. */
export function tablesOf(files: ReadonlyMap<string, Uint8Array>): ExportedTables {
  const tables: SheetTable[] = [];
  const unreadable: string[] = [];
  for (const dataset of datasets as readonly Dataset[]) {
    const name = dataset.fileName;
    const bytes = files.get(name);
    if (bytes === undefined) continue;
    const { sheet } = parseSheet(dataset.file, bytes);
    const header = sheet === undefined ? undefined : matchHeader(sheet, dataset.columns).header;
    if (sheet === undefined || header === undefined) {
      unreadable.push(name);
      continue;
    }
    const keys = header.cells.map(
      (_, position) => [...header.positions].find(([, at]) => at === position)?.[0],
    );
    const rows = sheet.rows.filter(({ row }) => row > header.row).map(({ cells }) => cells);
    tables.push({ dataset, head: header.cells, rows, keys });
  }
  return { tables, unreadable };
}

/** The names rows of a table are referred to by, as they are written. */
function namesOf({ dataset, keys, rows }: SheetTable): string[] {
  const named = dataset.names?.[1] ?? dataset.names?.[0];
  const position = keys.findIndex((key) => key !== undefined && key === named);
  if (position < 0) return [];
  const names = rows.map((row) => (row[position] ?? '').trim()).filter((name) => name !== '');
  return [...new Set(names)];
}

/**
 * The choices of all columns side by side on a hidden sheet: a list in a cell is short of room. With them
 * stand the names of tables that are referred to and not in the workbook.
 */
function choiceLists(
  tables: readonly SheetTable[],
  others: readonly SheetTable[],
): {
  readonly sheet: WriteSheet;
  readonly places: ListPlaces;
} {
  const lists: string[][] = [];
  const places = new Map<string, string>();
  const add = (name: string, list: readonly string[]): void => {
    if (list.length === 0 || places.has(name)) return;
    const letter = columnLetter(lists.length);
    places.set(name, `'${text.listsSheet}'!$${letter}$1:$${letter}$${list.length}`);
    lists.push([...list]);
  };
  for (const table of tables) {
    for (const [key, { choices, to }] of Object.entries(table.dataset.columns)) {
      if (choices !== undefined)
        add(
          listName(table, key),
          choices.map(({ label }) => label),
        );
      const target = others.find(({ dataset }) => dataset.name === to);
      if (target !== undefined) add(target.dataset.name, namesOf(target));
    }
  }
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
  return { sheet: { name: text.listsSheet, rows, hidden: true }, places };
}

function dictionarySheet(tables: readonly SheetTable[]): WriteSheet {
  const rows = tables.flatMap(({ dataset }) =>
    Object.values(dataset.columns).map((column) => [dataset.title, ...describeColumn(column)]),
  );
  const head = [text.tableHead, ...dictionaryTexts.head];
  return {
    name: text.dictionarySheet,
    rows: [head, ...rows],
    cells: new Map(
      head.map((cell, at) => [`0,${at}`, { value: cell, style: { font: { bold: true } } }]),
    ),
    columns: [14, 20, 14, 10, 8, 8, 50, 20, 40, 40].map((width) => ({ width, numFmt: '@' })),
    freezePane: { rows: 1, columns: 2 },
  };
}

/** A workbook is the same for the same tables: no clock. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

/** A table without rows: what an empty form has of it. */
export function emptySheetTable(dataset: Dataset): SheetTable {
  const columns = Object.entries(dataset.columns);
  return {
    dataset,
    head: columns.map(([, { header }]) => header),
    rows: [],
    keys: columns.map(([key]) => key),
  };
}

/**
 * All tables as one workbook: a sheet each, the dictionary, dropdowns.
 *
 * @param others tables that are not written, whose names cells may refer to
 */
export async function writeWorkbook(
  tables: readonly SheetTable[],
  others: readonly SheetTable[] = [],
): Promise<Uint8Array> {
  const { sheet: lists, places } = choiceLists(tables, others);
  return writeXlsx({
    sheets: [
      ...tables.map((table) => tableSheet(table, tables, places)),
      dictionarySheet(tables),
      lists,
    ],
    properties: { created: NO_TIME, modified: NO_TIME },
    defaultFont: { name: '宋体', size: 11 },
  });
}
