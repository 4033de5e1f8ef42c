/** All that can be found on a site, as one list. */
import { siteSearch as words } from '../ui/site-search.ts';
import type { ListColumn, ListFilter, ListRow } from './list-table.ts';

/** Something a reader can be led to. */
interface Entry {
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  readonly others: readonly string[];
}

/** @param order of the kinds in the filter */
export function entryList(
  entries: readonly Entry[],
  order: readonly string[],
): {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly filters: readonly ListFilter[];
} {
  return {
    columns: [
      { head: words.name, sortable: true },
      { head: words.kind, sortable: true, key: true },
    ],
    rows: entries.map(({ href, kind, others, title }) => ({
      cells: [{ text: title, href }, { text: kind }],
      facets: { kind: [kind] },
      names: [title, ...others],
    })),
    filters: [{ key: 'kind', label: words.kind, order }],
  };
}
