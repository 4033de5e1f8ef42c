/**
 * Search, filters and sorting for the tables that `ListTable.astro` writes. Without this script
 * the table is complete; with it the controls appear and the state is kept in the address.
 */
import { readListState, writeListState } from './list/address.ts';
import { REVEAL, startFolding, type ListStarts } from './list/folding.ts';
import { startSorting } from './list/sorting.ts';
import { haystackOf, matchesQuery } from './list/matching.ts';

for (const root of Array.from(document.querySelectorAll<HTMLElement>('[data-list]'))) {
  startList(root);
}

function startList(root: HTMLElement): void {
  const controls = root.querySelector<HTMLElement>('.list-controls');
  const search = root.querySelector<HTMLInputElement>('[data-list-search]');
  const count = root.querySelector<HTMLElement>('[data-list-count]');
  const empty = root.querySelector<HTMLElement>('[data-list-empty]');
  const reset = root.querySelector<HTMLElement>('[data-list-reset]');
  const more = root.querySelector<HTMLElement>('[data-list-more]');
  const body = root.querySelector('tbody');
  if (!controls || !search || !count || !empty || !reset || !more || !body) return;
  const selects = Array.from(root.querySelectorAll<HTMLSelectElement>('[data-list-filter]'));
  const rows = Array.from(body.rows);
  const id = root.getAttribute('data-list') ?? '';
  const countText = count.getAttribute('data-list-count') ?? '';
  const state = readListState(id);

  const sorting = startSorting(root, body, rows, state['sort'], sorted);
  const starts = JSON.parse(root.getAttribute('data-list-starts') ?? '') as ListStarts;
  const folding = startFolding(body, more, starts);

  const haystacks: string[] = [];

  /** Made when the first letter is typed: thousands of rows cost nothing before. */
  function haystack(index: number): string {
    if (search!.value === '') return '';
    let text = haystacks[index];
    if (text === undefined) {
      const row = rows[index];
      text = haystackOf(row?.textContent ?? '', row?.getAttribute('data-q') ?? '');
      haystacks[index] = text;
    }
    return text;
  }

  function apply(): void {
    let shown = 0;
    rows.forEach((row, index) => {
      const visible =
        matchesQuery(haystack(index), search!.value) &&
        selects.every((select) => {
          const key = select.getAttribute('data-list-filter') ?? '';
          const values = (row.getAttribute(`data-f-${key}`) ?? '').split('|');
          return select.value === '' || values.indexOf(select.value) >= 0;
        });
      row.hidden = !visible;
      if (visible) shown += 1;
    });
    count!.textContent = countText
      .replace('{shown}', String(shown))
      .replace('{all}', String(rows.length));
    empty!.hidden = shown > 0;
    folding.apply();
  }

  function sorted(): void {
    folding.apply();
    remember();
  }

  function remember(): void {
    const next: Record<string, string> = { q: search!.value, sort: sorting.current() };
    for (const select of selects)
      next[select.getAttribute('data-list-filter') ?? ''] = select.value;
    writeListState(id, next);
  }

  function changed(): void {
    apply();
    remember();
  }

  search.value = state['q'] ?? '';
  for (const select of selects) {
    const wanted = state[select.getAttribute('data-list-filter') ?? ''] ?? '';
    if (Array.from(select.options).some((option) => option.value === wanted)) select.value = wanted;
    select.addEventListener('change', changed);
  }
  search.addEventListener('input', changed);
  reset.addEventListener('click', () => {
    search.value = '';
    for (const select of selects) select.value = '';
    sorting.clear();
    changed();
    search.focus();
  });
  startFilters(controls, selects);
  controls.hidden = false;
  apply();
  // Whoever comes by an address with a query is led to the list.
  if (Object.keys(state).length > 0) root.dispatchEvent(new Event(REVEAL, { bubbles: true }));
}

/** On a phone the filters are opened by a button; they stand open where one of them is set. */
function startFilters(controls: HTMLElement, selects: readonly HTMLSelectElement[]): void {
  const button = controls.querySelector<HTMLElement>('[data-list-filters]');
  if (!button) return;
  const show = (open: boolean): void => {
    controls.classList.toggle('list-filtering', open);
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  show(selects.some(({ value }) => value !== ''));
}
