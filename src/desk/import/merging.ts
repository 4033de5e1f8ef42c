/** A table while rows that were sent are merged into it, cell by cell. */
import { keyOfParts, referredCode, rowsByKey, writtenKey } from '../../check/row-key.ts';
import type { Column } from '../../data/column.ts';
import { parseSheet } from '../../data/csv.ts';
import { formatCsv } from '../../data/csv-write.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import type { ReadTables } from '../../data/read-tables.ts';
import { writtenCell } from '../../data/table.ts';
import type { Table, TableRow } from '../../data/table.ts';
import { importTexts as text } from '../../ui/import.ts';
import { isPublished } from '../published-cell.ts';
import { repairCell } from '../repair-cell.ts';
import { padRow, sheetGrid } from '../sheet-grid.ts';
import { IncomingCodes } from './incoming-codes.ts';
import type { IncomingRow } from './incoming-table.ts';

/** One cell that is written or changed. */
export interface CellChange {
  /** The row by its key as staff write it. */
  readonly row: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'new' | 'filled' | 'changed';
  /** A number that the public site shows: its change must be told. */
  readonly published: boolean;
}

/** Columns that are filled in rows that are new, by header: 数据状态 → 快报. */
export type Fill = ReadonlyMap<string, string>;

/** A table while rows are merged into it: `take` each row, then ask for the changes and the bytes. */
export class Merging {
  readonly grid: string[][];
  readonly positions: Map<string, number>;
  readonly changes: CellChange[] = [];
  readonly problems: Diagnostic[] = [];
  newRows = 0;
  same = 0;
  unfilled = 0;
  private readonly headRow: number;
  private readonly known: Map<string, TableRow[]>;
  /** What was sent for a cell before: its text and place. */
  private readonly sent = new Map<string, { readonly after: string; readonly place: string }>();
  private readonly added = new Map<string, string[]>();
  private readonly codes: IncomingCodes;

  private readonly tables: ReadTables;
  private readonly table: Table;

  constructor(tables: ReadTables, table: Table, bytes: Uint8Array | undefined) {
    this.tables = tables;
    this.table = table;
    this.codes = new IncomingCodes(table);
    const { dataset, header } = table;
    const sheet = bytes === undefined ? undefined : parseSheet(dataset.file, bytes).sheet;
    const heads = Object.values(dataset.columns).map((column) => column.header);
    this.grid = sheet === undefined || header === undefined ? [heads] : sheetGrid(sheet);
    this.headRow = header?.row ?? 1;
    this.positions = new Map(
      header?.positions ?? Object.keys(dataset.columns).map((key, index) => [key, index]),
    );
    this.known = rowsByKey(table);
  }

  private report(place: string, problem: string): void {
    this.problems.push({ code: 'import-unclear', severity: 'error', file: place, problem });
  }

  /** Merges one row that was sent. */
  take({ place, cells: sent }: IncomingRow, fill: Fill): void {
    const cells = this.codes.withCode(sent);
    const { key: keys, columns } = this.table.dataset;
    const blank = keys.find((key) => !cells.has(key) && 'fault' in (columns[key]?.read('') ?? {}));
    if (blank !== undefined) return this.report(place, text.noKey(columns[blank]?.header ?? blank));
    const parts = keys.map((key) => cells.get(key) ?? '');
    const id = keyOfParts(this.tables, this.table, parts);
    const rows = this.known.get(id) ?? [];
    if (rows.length === 0 && this.isUnfilled(cells)) {
      this.unfilled++;
      return;
    }
    const [row] = rows;
    const before = this.changes.length + this.problems.length;
    // Without its whole key a row is known by all that was sent of it.
    if (rows.length > 1 || keys.some((key) => !cells.has(key))) {
      if (!rows.some((row) => this.isSame(row, cells)))
        this.addTo(`${id}\u0000${place}`, place, cells, fill);
    } else if (row === undefined) this.addTo(id, place, cells, fill);
    else this.change(id, row, place, cells);
    if (this.changes.length + this.problems.length === before) this.same++;
  }

  /** True for a row of a period that says what it is about and nothing of it. */
  private isUnfilled(cells: IncomingRow['cells']): boolean {
    const { key: keys } = this.table.dataset;
    const about = new Set([...keys, 'disclosure']);
    return keys.includes('period') && [...cells.keys()].every((key) => about.has(key));
  }

  /** The cell as it will be written, or nothing after saying why it can't be read. */
  private written(place: string, key: string, cell: string): string | undefined {
    const column = this.table.dataset.columns[key];
    if (column === undefined) return undefined;
    const bare = column.type === 'percent' ? cell.replace(/\s*[%％]$/, '') : cell;
    const read = column.read(bare);
    if ('fault' in read) {
      const { problem, expected, fix } = read.fault;
      const why = [problem, expected, fix].filter((part) => part !== undefined).join('。');
      this.report(place, text.unreadable(column.header, cell, why));
      return undefined;
    }
    return repairCell(column, bare)?.after ?? bare;
  }

  /** True when the cell was sent before: with the same meaning, or after saying that it contradicts. */
  private wasSent(id: string, key: string, after: string, place: string): boolean {
    const name = `${id}\u0000${key}`;
    const first = this.sent.get(name);
    if (first === undefined) {
      this.sent.set(name, { after, place });
      return false;
    }
    const column = this.table.dataset.columns[key];
    if (column !== undefined && !meansSame(this.tables, column, first.after, after))
      this.report(place, text.contradiction(column.header, after, first.after, first.place));
    return true;
  }

  /** True when a row holds all that was sent. */
  private isSame(row: TableRow, cells: IncomingRow['cells']): boolean {
    const { columns } = this.table.dataset;
    return [...cells].every(([key, cell]) => {
      const column = columns[key];
      const there = (writtenCell(this.table, row, key) ?? '').trim();
      return column !== undefined && there !== '' && meansSame(this.tables, column, there, cell);
    });
  }

  private place(key: string): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const head = this.grid[this.headRow - 1] ?? [];
    head.push(this.table.dataset.columns[key]?.header ?? key);
    this.positions.set(key, head.length - 1);
    return head.length - 1;
  }

  private put(row: string[], key: string, cell: string): void {
    const position = this.place(key);
    while (row.length <= position) row.push('');
    row[position] = cell;
  }

  private change(id: string, row: TableRow, place: string, cells: IncomingRow['cells']): void {
    const { columns, key: keys } = this.table.dataset;
    for (const [key, cell] of cells) {
      const column = columns[key];
      if (column === undefined || keys.includes(key)) continue;
      const after = this.written(place, key, cell);
      if (after === undefined || this.wasSent(id, key, after, place)) continue;
      const before = (writtenCell(this.table, row, key) ?? '').trim();
      if (before !== '' && meansSame(this.tables, column, before, after)) continue;
      this.changes.push({
        row: writtenKey(this.table, row),
        header: column.header,
        before,
        after,
        kind: before === '' ? 'filled' : 'changed',
        published: before !== '' && isPublished(this.table, row, column),
      });
      this.put(this.grid[row.at.row - 1] ?? [], key, after);
    }
  }

  private addTo(id: string, place: string, cells: IncomingRow['cells'], fill: Fill): void {
    const { columns, key: keys } = this.table.dataset;
    const there = this.added.get(id);
    const row = there ?? [];
    if (there === undefined) {
      this.added.set(id, row);
      this.grid.push(row);
      this.newRows++;
    }
    const name = keys.map((key) => cells.get(key) ?? '').join(' / ');
    const filled = Object.entries(columns).flatMap(([key, { header }]): [string, string][] => {
      const cell = fill.get(header);
      return cell === undefined || cells.has(key) || there !== undefined ? [] : [[key, cell]];
    });
    for (const [key, cell] of [...cells, ...filled]) {
      const after = this.written(place, key, cell);
      if (after === undefined || (this.wasSent(id, key, after, place) && there !== undefined))
        continue;
      this.put(row, key, after);
      if (keys.includes(key)) continue;
      const header = columns[key]?.header ?? key;
      this.changes.push({ row: name, header, before: '', after, kind: 'new', published: false });
    }
  }

  /** The table as it is now. */
  bytes(): Uint8Array {
    const width = this.grid[this.headRow - 1]?.length ?? 0;
    return new TextEncoder().encode(formatCsv(this.grid.map((cells) => padRow(cells, width))));
  }
}

function meansSame(tables: ReadTables, column: Column, left: string, right: string): boolean {
  if (column.to !== undefined)
    return referredCode(tables, column, left.trim()) === referredCode(tables, column, right.trim());
  const [a, b] = [column.read(left), column.read(right)];
  if ('fault' in a || 'fault' in b) return left.trim() === right.trim();
  return JSON.stringify([a.value, a.text]) === JSON.stringify([b.value, b.text]);
}
