import type { Dataset } from './dataset.ts';

/** Stands in the example row of a template; a row with it is never taken for data. */
export const EXAMPLE_MARK = '示例行，填写前请删去';

/**
 * The example row of a dataset's template: one cell per column in their order, as staff would write
 * it. It is a row without fault; columns that would contradict the others are blank.
 */
export function exampleRow({ columns, exampleBlank = [] }: Dataset): string[] {
  return Object.entries(columns).map(([key, { example }]) =>
    exampleBlank.includes(key) ? '' : example,
  );
}

/** The position of a dataset's 备注, or of its last column of free text. */
function markPosition({ columns }: Dataset): number {
  const all = Object.values(columns);
  const note = all.findIndex(({ header }) => header === '备注');
  return note >= 0 ? note : all.map(({ type }) => type).lastIndexOf('text');
}

/** The example row as templates have it: marked, so that nobody takes it for data. */
export function markedExampleRow(dataset: Dataset): string[] {
  const cells = exampleRow(dataset);
  cells[markPosition(dataset)] = EXAMPLE_MARK;
  return cells;
}
