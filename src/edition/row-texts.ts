/** The sentences of a row: cells that staff write words into. */
import type { Dataset, Placed } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import type { Park } from '../data/park.ts';
import { type AnyRow, rowsIn } from '../data/park-rows.ts';
import { once } from '../model/once.ts';

const TEXT_TYPES: readonly string[] = ['text', 'list'];

/** A cell of words with the row it stands in. */
export interface CellText {
  readonly row: Placed;
  readonly header: string;
  readonly disclosure: 'public' | 'internal';
  readonly text: string;
}

/** The columns of words of a table: most tables of many rows have none. */
const textColumns = once(({ columns }: Dataset) =>
  Object.entries(columns).filter(([, { type }]) => TEXT_TYPES.includes(type)),
);

function textsOf(dataset: Dataset, row: AnyRow): CellText[] {
  return textColumns(dataset).flatMap(([key, { disclosure, header }]): CellText[] => {
    const value = row[key];
    const text = Array.isArray(value) ? value.join('、') : value;
    return typeof text === 'string' ? [{ row, header, disclosure, text }] : [];
  });
}

/** Every cell of words of an edition, read once. */
export const cellTexts = once((park: Park): readonly CellText[] =>
  (datasets as readonly Dataset[])
    .filter((dataset) => textColumns(dataset).length > 0)
    .flatMap((dataset) => rowsIn(park, dataset).flatMap((row) => textsOf(dataset, row))),
);
