/** With how many rows a list begins, and from how many rows on it begins with so few. */
interface ListStart {
  readonly rows: number;
  readonly from: number;
}

/** What the page says of a list, see components/list-table.ts. */
export type ListStarts = Readonly<Record<'narrow' | 'wide', ListStart>>;

/** Rows shown at once by a press of the button: a phone that lays out a thousand cards stands still. */
const STEP = 200;

/** Told by other scripts to a row that a reader is led to. */
export const REVEAL = 'list-reveal';

/** What the list script needs of the folding it started. */
export interface Folding {
  /** To be called whenever rows are filtered or sorted. */
  apply: () => void;
}

/**
 * Shows the first rows of a long list, and more at the press of a button: all of them, of very many
 * some hundreds at a time. Rows are folded by a class that holds on screens only: on paper the list
 * is whole.
 *
 * @param starts with how many rows the list begins
 * @param button hidden until needed; `data-list-more` is its text with `{count}`, `data-list-step`
 *   the one for some of very many, with `{step}` and `{count}`
 */
export function startFolding(
  body: HTMLTableSectionElement,
  button: HTMLElement,
  starts: ListStarts,
): Folding {
  const narrow = window.matchMedia('(max-width: 47.99em)');
  /** Rows shown; 0 for the first few only. */
  let opened = 0;

  const found = (): HTMLElement[] => Array.from(body.rows).filter((row) => !row.hidden);

  function apply(): void {
    const shown = found();
    const start = narrow.matches ? starts.narrow : starts.wide;
    const most = opened > 0 ? opened : shown.length >= start.from ? start.rows : Infinity;
    shown.forEach((row, index) => row.classList.toggle('list-folded', index >= most));
    button.hidden = shown.length <= most;
    const all = shown.length - opened <= STEP;
    button.textContent = (button.getAttribute(all ? 'data-list-more' : 'data-list-step') ?? '')
      .replace('{step}', String(STEP))
      .replace('{count}', String(shown.length));
  }

  function openAt(row: HTMLElement | null, to: number): void {
    opened = to;
    apply();
    const link = row && row.querySelector('a');
    if (link) link.focus({ preventScroll: true });
  }

  function fromAddress(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.classList.contains('list-folded') || !body.contains(target)) return;
    openAt(null, found().indexOf(target) + 1);
    target.scrollIntoView({ block: 'center' });
  }

  button.addEventListener('click', () => {
    const count = found().length;
    const to = count - opened <= STEP ? count : opened + STEP;
    openAt(body.querySelector<HTMLElement>('.list-folded:not([hidden])'), to);
  });
  body.addEventListener(REVEAL, ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.classList.contains('list-folded')) return;
    openAt(null, found().indexOf(target) + 1);
  });
  narrow.addEventListener('change', apply);
  window.addEventListener('hashchange', fromAddress);
  apply();
  fromAddress();
  return { apply };
}
