import type { Dataset } from './dataset.ts';

/**
 * The example row of a dataset's template: one cell per column in their order, as staff would write
 * it. It is a row without fault; columns that would contradict the others are blank.
 */
export function exampleRow({ columns, exampleBlank = [] }: Dataset): string[] {
  return Object.entries(columns).map(([key, { example }]) =>
    exampleBlank.includes(key) ? '' : example,
  );
}
