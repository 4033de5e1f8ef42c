/** The sentences of a row: cells that staff write words into. */
import type { Columns } from '../data/column.ts';
import type { Dataset, Placed } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import type { Park } from '../data/park.ts';
import { rowsIn } from '../data/park-rows.ts';

const TEXT_TYPES: readonly string[] = ['text', 'list'];

/** A cell of words with the row it stands in. */
export interface CellText {
  readonly row: Placed;
  readonly header: string;
  readonly disclosure: 'public' | 'internal';
  readonly text: string;
}

function textsOf(columns: Columns, row: Placed): CellText[] {
  return Object.entries(row).flatMap(([key, value]: [string, unknown]): CellText[] => {
    const column = columns[key];
    if (column === undefined || !TEXT_TYPES.includes(column.type)) return [];
    const text = Array.isArray(value) ? value.join('、') : value;
    if (typeof text !== 'string') return [];
    return [{ row, header: column.header, disclosure: column.disclosure, text }];
  });
}

/** Every cell of words of an edition. */
export function cellTexts(park: Park): CellText[] {
  return (datasets as readonly Dataset[]).flatMap((dataset) =>
    rowsIn(park, dataset).flatMap((row) => textsOf(dataset.columns, row)),
  );
}
