/** What the list script needs of the sorting it started. */
export interface Sorting {
  /** `3` ascending by the fourth column, `-3` descending… as written to the address; '' unsorted. */
  current: () => string;
  /** Back to the order of the page. */
  clear: () => void;
}

interface Order {
  column: number;
  descending: boolean;
}

/** Turns the heads of sortable columns into buttons and sorts as the address says. */
export function startSorting(
  root: HTMLElement,
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  initial: string | undefined,
  changed: () => void,
): Sorting {
  const heads = Array.from(root.querySelectorAll<HTMLElement>('thead th'));
  let order: Order | undefined;

  function apply(next: Order | undefined): void {
    order = next;
    heads.forEach((head, index) => {
      if (!head.hasAttribute('data-list-sort')) return;
      const sorted = next?.column === index;
      head.setAttribute(
        'aria-sort',
        sorted ? (next.descending ? 'descending' : 'ascending') : 'none',
      );
    });
    const kind = next && heads[next.column]?.getAttribute('data-list-sort');
    const sorted = next && kind ? sortRows(rows, next, kind === 'number') : rows;
    for (const row of sorted) body.appendChild(row);
  }

  heads.forEach((head, index) => {
    const kind = head.getAttribute('data-list-sort');
    if (kind === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'list-sort';
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    head.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => {
      const first = kind === 'number';
      const again = order?.column === index;
      apply({ column: index, descending: again && order ? !order.descending : first });
      changed();
    });
  });

  const parsed = /^(-?)(\d+)$/.exec(initial ?? '');
  const column = Number(parsed?.[2]);
  if (parsed && heads[column]?.hasAttribute('data-list-sort')) {
    apply({ column, descending: parsed[1] === '-' });
  }
  return {
    current: () => (order ? `${order.descending ? '-' : ''}${order.column}` : ''),
    clear: () => apply(undefined),
  };
}

/** Rows without a number stay last either way. */
function sortRows(
  rows: readonly HTMLTableRowElement[],
  { column, descending }: Order,
  numeric: boolean,
): HTMLTableRowElement[] {
  const sign = descending ? -1 : 1;
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const keyed = rows.map((row, index) => {
    const cell = row.cells[column];
    const key = cell?.getAttribute('data-s');
    return {
      row,
      index,
      text: (cell?.textContent ?? '').trim(),
      value: key === null || key === undefined ? NaN : Number(key),
    };
  });
  keyed.sort((a, b) => {
    if (!numeric) return sign * collator.compare(a.text, b.text) || a.index - b.index;
    const known = Number(isNaN(a.value)) - Number(isNaN(b.value));
    return known || (isNaN(a.value) ? 0 : sign * (a.value - b.value)) || a.index - b.index;
  });
  return keyed.map(({ row }) => row);
}
