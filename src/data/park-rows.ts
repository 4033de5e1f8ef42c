import type { Dataset, Placed } from './dataset.ts';
import type { Park } from './park.ts';

/** A row of some table, when it does not matter of which: its cells by column key, and its place. */
export type AnyRow = Readonly<Record<string, unknown>> & Placed;

/** The rows a park has of a table that is only known by its declaration. */
export function rowsIn(park: Park, { name }: Pick<Dataset, 'name'>): readonly AnyRow[] {
  // A park has every dataset's rows under the dataset's name; which one is not known to the type here.
  return (park as unknown as Readonly<Record<string, readonly AnyRow[] | undefined>>)[name] ?? [];
}
