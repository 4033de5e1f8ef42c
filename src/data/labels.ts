import type { Column } from './column.ts';

/** The codes a column of choices keeps, one in a cell or several in a list. */
type CodeOf<C> =
  C extends Column<infer T>
    ? Extract<NonNullable<T> extends readonly (infer E)[] ? E : T, string>
    : never;

/**
 * What readers see for each code a column of choices keeps: the labels its template shows, in their
 * order. No other module holds them.
 */
export function labelsOf<C extends Column>(column: C): Readonly<Record<CodeOf<C>, string>> {
  const labels = (column.choices ?? []).map(({ code, label }) => [code, label] as const);
  return Object.fromEntries(labels) as Record<CodeOf<C>, string>;
}
