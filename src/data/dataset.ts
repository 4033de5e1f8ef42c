import type { CellsOf, Columns, Disclosure } from './column.ts';
import type { Remark } from './diagnostic.ts';

/** Where a row stands, for messages and for the source line under a figure. */
export interface Place {
  /** Path as staff know it, e.g. `data/observations.csv`. */
  readonly file: string;
  /** Spreadsheet row, the header being row 1. */
  readonly row: number;
}

/** Every row knows where it came from. */
export interface Placed {
  readonly at: Place;
}

/** Says something about one cell of the row being checked. */
export type ReportCell<C extends Columns> = (key: keyof C & string, remark: Remark) => void;

/** What a rule of publication may know of other tables, before anything is dropped. */
export interface Related {
  /** True when the firm agreed that its milestones be published. */
  consents(enterprise: string): boolean;
  /** True when the project, the one it is a phase of or a phase of it is signed, given land or begun. */
  settled(project: string): boolean;
}

/** What a dataset module declares. */
export interface DatasetSpec<C extends Columns, R> {
  /** Key in `Park`, camelCase; the file and the module have the same stem in kebab-case. */
  readonly name: string;
  /** Chinese name of the table. */
  readonly title: string;
  /** One Chinese line for the data dictionary: what one row is. */
  readonly description: string;
  /** A missing optional file is an empty table; a missing required one is an error. */
  readonly required: boolean;
  readonly columns: C;
  /** Columns that together tell rows apart. */
  readonly key: readonly (keyof C & string)[];
  /** Columns that must not repeat each by itself, such as names others may refer to. */
  readonly unique?: readonly (keyof C & string)[];
  /** Columns by which other datasets may refer to a row, the code first. */
  readonly names?: readonly (keyof C & string)[];
  /** Columns the template's example row leaves blank: beside the others they would be wrong. */
  readonly exampleBlank?: readonly (keyof C & string)[];
  /** Who may see the rows of a dataset that has no 公开级别 column; internal when left out. */
  readonly rowDisclosure?: Disclosure;
  /** What else a row needs to be public, besides its 公开级别; never makes an internal row public. */
  publishes?(cells: CellsOf<C>, related: Related): boolean;
  /** Checks that need several cells of one row. Runs only when every cell could be read. */
  checkRow?(cells: CellsOf<C>, report: ReportCell<C>): void;
  /** Turns the cells into the row the model wants, when that is more than the cells. */
  shape?(cells: CellsOf<C>): R;
}

/** A dataset: what staff call a table. `N` is its literal name, `R` its row without the place. */
export interface Dataset<
  N extends string = string,
  C extends Columns = Columns,
  R = object,
> extends DatasetSpec<C, R> {
  readonly name: N;
  /** Path as staff know it: `data/land-batches.csv`. */
  readonly file: string;
  /** Name inside the data folder: `land-batches.csv`. */
  readonly fileName: string;
  /** That name without its ending, which addresses are made of: `land-batches`. */
  readonly stem: string;
  shape(cells: CellsOf<C>): R;
}

/** The type of a dataset's rows: `type Observation = RowOf<typeof observations>`. */
export type RowOf<D> = D extends Dataset<string, Columns, infer R> ? Simple<R & Placed> : never;

type Simple<T> = { readonly [K in keyof T]: T[K] };

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Declares a dataset. Without `shape` its rows are its cells. */
export function defineDataset<
  const N extends string,
  C extends Columns,
  R extends object = CellsOf<C>,
>(spec: DatasetSpec<C, R> & { readonly name: N }): Dataset<N, C, R> {
  const stem = kebabCase(spec.name);
  return {
    // The default of R is CellsOf<C>, which is what this gives when there is no `shape`.
    shape: (cells: CellsOf<C>): R => cells as unknown as R,
    ...spec,
    file: `data/${stem}.csv`,
    fileName: `${stem}.csv`,
    stem,
  };
}
