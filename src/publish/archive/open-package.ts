/** The public tables of a release, read from its own files as a stranger would. */
import { parseSheet } from '../../data/csv.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import { columnOf, spellingsOf } from '../../data/header-spelling.ts';

/** A public table: its heads and cells as text. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  /** Heads by the column of the dataset they stand for, however that was headed then. */
  readonly headOf: ReadonlyMap<string, string>;
  /** Heads of the columns that tell rows apart; none where rows cannot be told apart. */
  readonly key: readonly string[];
  /** The table a column's codes are of, by head. */
  readonly refersTo: ReadonlyMap<string, string>;
  readonly rows: readonly (readonly string[])[];
  /** Rows by the text of their keys. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
}

/** All of them by name. */
export type OpenPackage = ReadonlyMap<string, PackageTable>;

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly title: string;
    readonly schema: {
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string };
      }[];
    };
  }[];
}

/** The cell of a row in a column; empty where the table has none. */
export function cellOf({ heads }: PackageTable, row: readonly string[], head: string): string {
  return row[heads.indexOf(head)] ?? '';
}

/** The text of a row's key: 指标=revenue；园区=zone. */
export function keyOfRow(table: PackageTable, row: readonly string[]): string {
  return table.key.map((head) => `${head}=${cellOf(table, row, head)}`).join('；');
}

/** @param read gives the file of a site, undefined where it has none */
export function readOpenPackage(read: (path: string) => Uint8Array | undefined): OpenPackage {
  const description = read('data/datapackage.json');
  if (description === undefined) return new Map();
  const { resources } = JSON.parse(new TextDecoder().decode(description)) as Descriptor;
  return new Map(
    resources.flatMap((resource): [string, PackageTable][] => {
      const bytes = read(`data/${resource.path}`);
      return bytes === undefined ? [] : [[resource.name, tableOf(resource, bytes)]];
    }),
  );
}

/** The heads of a table by the columns they mean; none of a table the product does not know any more. */
function headsOf(name: string, heads: readonly string[]): Map<string, string> {
  const dataset = (datasets as readonly Dataset[]).find(({ stem }) => stem === name);
  const found = new Map<string, string>();
  if (dataset === undefined) return found;
  const spellings = spellingsOf(dataset.columns);
  for (const head of heads) {
    const key = columnOf(head, spellings)?.key;
    if (key !== undefined && !found.has(key)) found.set(key, head);
  }
  return found;
}

function tableOf(
  { name, schema, title }: Descriptor['resources'][number],
  bytes: Uint8Array,
): PackageTable {
  const { sheet } = parseSheet(`data/${name}.csv`, bytes);
  const width = sheet?.rows[0]?.cells.length ?? 0;
  const [heads = [], ...rows] = (sheet?.rows ?? []).map(({ cells }) => [
    ...cells,
    // Empty cells at the end of a row are not in it.
    ...Array<string>(Math.max(0, width - cells.length)).fill(''),
  ]);
  const refersTo = new Map(
    (schema.foreignKeys ?? []).map(({ fields: [head = ''], reference }) => [
      head,
      reference.resource ?? name,
    ]),
  );
  const key = schema.primaryKey ?? [];
  const table = { name, title, heads, headOf: headsOf(name, heads), key, refersTo, rows };
  const byKey = new Map<string, readonly string[]>();
  const keyed: PackageTable = { ...table, byKey };
  if (keyed.key.length > 0) for (const row of rows) byKey.set(keyOfRow(keyed, row), row);
  return keyed;
}
