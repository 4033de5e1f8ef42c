/** Rows a long list begins with: about two screens of a phone, one and a half of a monitor. */
const FEW = { narrow: 10, wide: 20 };

/** A list is folded only when that hides half as many again: a few rows more are no trouble. */
const WORTH = 1.5;

/** Told by other scripts to a row that a reader is led to. */
export const REVEAL = 'list-reveal';

/** What the list script needs of the folding it started. */
export interface Folding {
  /** To be called whenever rows are filtered or sorted. */
  apply: () => void;
}

/**
 * Shows the first rows of a long list, and the rest at the press of a button. Rows are folded by a
 * class that holds on screens only: on paper the list is whole.
 *
 * @param button hidden until needed; `data-list-more` is its text with `{count}`
 */
export function startFolding(body: HTMLTableSectionElement, button: HTMLElement): Folding {
  const text = button.getAttribute('data-list-more') ?? '';
  const narrow = window.matchMedia('(max-width: 47.99em)');
  let open = false;

  function apply(): void {
    const shown = Array.from(body.rows).filter((row) => !row.hidden);
    const few = narrow.matches ? FEW.narrow : FEW.wide;
    const folded = !open && shown.length > few * WORTH;
    shown.forEach((row, index) => row.classList.toggle('list-folded', folded && index >= few));
    button.hidden = !folded;
    button.textContent = text.replace('{count}', String(shown.length));
  }

  function openAt(row: HTMLElement | null): void {
    open = true;
    apply();
    const link = row && row.querySelector('a');
    if (link) link.focus({ preventScroll: true });
  }

  function fromAddress(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.classList.contains('list-folded') || !body.contains(target)) return;
    openAt(null);
    target.scrollIntoView({ block: 'center' });
  }

  button.addEventListener('click', () => openAt(body.querySelector<HTMLElement>('.list-folded')));
  body.addEventListener(REVEAL, () => {
    if (!button.hidden) openAt(null);
  });
  narrow.addEventListener('change', apply);
  window.addEventListener('hashchange', fromAddress);
  apply();
  fromAddress();
  return { apply };
}
