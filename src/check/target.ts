import type { Remark } from '../data/diagnostic.ts';
import type { Table, TableRow } from '../data/table.ts';

/** A table that others refer to. */
export interface Target {
  readonly table: Table;
  /** Codes by code and by every name: more than one where a name is ambiguous. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** The row of each name that gives it its second meaning, and the column it stands in. */
  readonly second: ReadonlyMap<string, Meaning>;
  /** Codes of more than one row: which is meant can't be told, and the codes' own error says so. */
  readonly doubled: ReadonlySet<string>;
  /** False when a row, its code or its name is at fault: an unknown name may be meant for it. */
  readonly complete: boolean;
  /** What is wrong with each name that means nothing; the same name is often in many rows. */
  readonly orphans: Map<string, Remark>;
  /** Where each ambiguous name is used. */
  readonly ambiguous: Map<string, Use[]>;
  /** Where a table without any row is referred to. */
  readonly unmet: Use[];
}

/** A row and the column in which it has a name; `first` is the one that had the name before. */
export interface Meaning {
  readonly row: TableRow;
  readonly key: string;
  readonly first?: Meaning;
}

/** Where a name is used: a cell of a row. */
export interface Use {
  readonly table: Table;
  readonly row: TableRow;
  readonly key: string;
}
