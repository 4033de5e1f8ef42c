import { writtenCell } from '../../data/table.ts';
import type { Table } from '../../data/table.ts';
import { codeFromName, nameKeys } from '../name-code.ts';
import type { IncomingRow } from './incoming-table.ts';

type Cells = IncomingRow['cells'];

/** Gives rows that were sent with a name and no code the code of the row they mean, or a new one. */
export class IncomingCodes {
  private readonly table: Table;
  /** Codes of the table, those that were sent, and those made so far. */
  private readonly taken: Set<string>;
  /** Codes made of names that were sent without one. */
  private readonly made = new Map<string, string>();

  /** @param table the table the rows go into, references resolved */
  constructor(table: Table) {
    this.table = table;
    this.taken = new Set(table.rows.map((row) => (writtenCell(table, row, 'code') ?? '').trim()));
  }

  /** The code of the row that has one of the names. */
  private known(names: readonly string[], cells: Cells): string | undefined {
    const row = this.table.rows.find(({ cells: known }) => {
      const values = known as Readonly<Record<string, unknown>>;
      return names.some((key) => cells.has(key) && values[key] === cells.get(key));
    });
    return row === undefined ? undefined : writtenCell(this.table, row, 'code')?.trim();
  }

  /** The cells of a row with its code, where it can have one. */
  withCode(cells: Cells): Cells {
    const { columns, key: keys } = this.table.dataset;
    const column = columns['code'];
    if (column === undefined || keys.join() !== 'code') return cells;
    const sent = cells.get('code');
    if (sent !== undefined) {
      this.taken.add(sent);
      return cells;
    }
    const names = nameKeys(this.table.dataset);
    const [name] = names.flatMap((key) => cells.get(key) ?? []);
    if (name === undefined) return cells;
    const code =
      this.known(names, cells) ?? this.made.get(name) ?? codeFromName(name, column, this.taken);
    if (code === undefined) return cells;
    this.taken.add(code);
    this.made.set(name, code);
    return new Map([['code', code], ...cells]);
  }
}
