import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Column } from '../../data/column.ts';
import { columnLetter } from '../../data/csv.ts';
import type { Dataset } from '../../data/dataset.ts';

/** A table to be written as a sheet: its head and rows as text, and which column each position is. */
export interface SheetTable {
  readonly dataset: Dataset;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The key of each column that is known, by position. */
  readonly keys: readonly (string | undefined)[];
}

/** Rows below the data that can be filled in with the same dropdowns and formats. */
const SPARE_ROWS = 500;

const HEAD_STYLE: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { wrapText: true, vertical: 'center' },
};

/** Heads of columns that must be filled. */
const REQUIRED_STYLE: CellStyle = {
  ...HEAD_STYLE,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE699' } },
};

const isNumeric = ({ type }: Column): boolean => /^(number|percent|whole|year)$/.test(type);

/** A text as the number or day it is, where nothing is lost by it; else the text. */
function valueOf(column: Column | undefined, text: string): CellValue {
  if (text === '') return null;
  if (column !== undefined && isNumeric(column) && /^-?\d{1,12}(\.\d+)?$/.test(text)) {
    const number = Number(text);
    return text.replace(/[-.]/g, '').length <= 15 ? number : text;
  }
  if (column?.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text))
    return new Date(`${text}T00:00:00Z`);
  return text;
}

/** The number format of a column: as many decimals as its longest number, days, or text as it is typed. */
function formatOf(column: Column | undefined, cells: readonly string[]): string {
  if (column?.type === 'date') return 'yyyy-mm-dd';
  if (column === undefined || !isNumeric(column)) return '@';
  const decimals = cells.map((cell) => /^-?\d+\.(\d+)$/.exec(cell)?.[1]?.length ?? 0);
  const most = Math.min(6, Math.max(0, ...decimals));
  return most === 0 ? '0' : `0.${'0'.repeat(most)}`;
}

/**
 * Where a list for dropdowns stands: `'选项'!$A$1:$A$5`. Choices by the name of table and column, the names of
 * a table that is not in the workbook by its own.
 */
export type ListPlaces = ReadonlyMap<string, string>;

/** The list of names another table has, as its sheet holds them; nothing when it is not among them. */
function namesList(to: string, tables: readonly SheetTable[]): string | undefined {
  const target = tables.find(({ dataset }) => dataset.name === to);
  const named = target?.dataset.names?.[1] ?? target?.dataset.names?.[0];
  const position = target?.keys.findIndex((key) => key === named) ?? -1;
  if (target === undefined || position < 0) return undefined;
  const letter = columnLetter(position);
  return `'${target.dataset.title}'!$${letter}$2:$${letter}$${target.rows.length + SPARE_ROWS}`;
}

/** The name under which the choices of a column stand among the lists. */
export function listName({ dataset }: Pick<SheetTable, 'dataset'>, key: string): string {
  return `${dataset.name}.${key}`;
}

function validations(
  table: SheetTable,
  tables: readonly SheetTable[],
  lists: ListPlaces,
): DataValidation[] {
  return table.keys.flatMap((key, position): DataValidation[] => {
    const column = key === undefined ? undefined : table.dataset.columns[key];
    if (key === undefined || column === undefined || column.type === 'list') return [];
    const formula1 =
      column.to === undefined
        ? lists.get(listName(table, key))
        : (namesList(column.to, tables) ?? lists.get(column.to));
    if (formula1 === undefined) return [];
    const letter = columnLetter(position);
    return [
      {
        type: 'list',
        formula1,
        allowBlank: true,
        // Codes and other spellings are read as well, so that another answer is only asked about.
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: column.header,
        errorMessage: '不在可选的内容里，确定要这样填吗？',
        range: `${letter}2:${letter}${table.rows.length + 1 + SPARE_ROWS}`,
      },
    ];
  });
}

/** The table as a sheet: frozen head, dropdowns, formats; numbers and days as Excel has them. */
export function tableSheet(
  table: SheetTable,
  tables: readonly SheetTable[],
  lists: ListPlaces,
): WriteSheet {
  const columns = table.keys.map((key) =>
    key === undefined ? undefined : table.dataset.columns[key],
  );
  const rows = [
    [...table.head],
    ...table.rows.map((cells) => columns.map((column, at) => valueOf(column, cells[at] ?? ''))),
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (const [position, head] of table.head.entries()) {
    const column = columns[position];
    const required = column !== undefined && 'fault' in column.read('');
    cells.set(`0,${position}`, { value: head, style: required ? REQUIRED_STYLE : HEAD_STYLE });
  }
  const widths = columns.map((column, position) => {
    const longest = Math.max(...rows.map((cells) => String(cells[position] ?? '').length), 4);
    return {
      width: Math.min(40, longest * 1.6 + 2),
      numFmt: formatOf(
        column,
        table.rows.map((cells) => cells[position] ?? ''),
      ),
    };
  });
  return {
    name: table.dataset.title,
    rows,
    cells,
    columns: widths,
    freezePane: { rows: 1, columns: 1 },
    dataValidations: validations(table, tables, lists),
  };
}
