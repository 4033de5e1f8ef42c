/** The tables of the public edition as other programs read them. */
import type { Column } from '../data/column.ts';
import { datasets } from '../data/datasets.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Park } from '../data/park.ts';
import { once } from '../model/once.ts';
import { fieldsOf, openCell } from './open-field.ts';
import type { OpenField, OpenValue, Row } from './open-field.ts';

/** A table that anyone may have. */
export interface OpenTable {
  /** File name without ending, as in `data/`. */
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  readonly fields: readonly OpenField[];
  /** Names of the fields that tell rows apart; none where a row has no value in one of them. */
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

/** Public, and something a reader of the table can use: not the order of rows, not the division of a target. */
function isOpen({ disclosure, servesOnly, type }: Column): boolean {
  if (disclosure !== 'public' || type === 'disclosure') return false;
  return servesOnly === undefined || (servesOnly === 'reference' && type === 'code');
}

function openTable(park: Park, dataset: Dataset): OpenTable | undefined {
  const name = dataset.name as keyof Park & string;
  const rows = park[name] as unknown as readonly Row[];
  if (rows.length === 0) return undefined;
  const columns = Object.entries(dataset.columns).filter(([, column]) => isOpen(column));
  const fields = columns.flatMap(([key, column]) =>
    fieldsOf(key, column, rows).map((field, at) => ({
      ...field,
      ...(at === 0 && column.to !== undefined ? { refersTo: fileOf(column.to) } : {}),
    })),
  );
  const key = columns.flatMap(([name, { header }]) => (dataset.key.includes(name) ? [header] : []));
  const keyFields = fields.filter((field) => key.includes(field.name));
  const isKey =
    key.length === dataset.key.length &&
    rows.every((row) => keyFields.every((field) => field.value(row) !== null));
  return {
    name: dataset.stem,
    title: dataset.title,
    // What follows is for those who fill the table in.
    description: dataset.description.split('；')[0] ?? '',
    fields,
    key: isKey ? key : [],
    rows,
  };
}

function fileOf(name: string): string {
  const dataset = (datasets as readonly Dataset[]).find((candidate) => candidate.name === name);
  return dataset === undefined ? name : dataset.stem;
}

/** The tables of a public park that have rows, in their usual order; none of an internal one. */
export const openTables = once((park: Park): readonly OpenTable[] =>
  park.edition === 'public'
    ? (datasets as readonly Dataset[]).flatMap((dataset) => openTable(park, dataset) ?? [])
    : [],
);

/** Head and cells of a table, as text. */
export function cellsOf({ fields, rows }: OpenTable): string[][] {
  return [
    fields.map(({ name }) => name),
    ...rows.map((row) => fields.map((field) => openCell(field, row))),
  ];
}

/** Rows of a table as JSON has them, by the heads; a value that is not there is null. */
export function recordsOf({ fields, rows }: OpenTable): Readonly<Record<string, OpenValue>>[] {
  return rows.map((row) => Object.fromEntries(fields.map(({ name, value }) => [name, value(row)])));
}
