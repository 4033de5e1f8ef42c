import { REVEAL } from '../list/folding.ts';
import { OPEN } from './search.ts';
import { SHOW } from './tabs.ts';

const HIT = 'land-hit';
const ROW = 'land-row';
/** A row of a list is named by its parcel; beside a map of one park by `row-`, as its card has the address. */
const ROW_ID = /^(?:parcel|row)-(.+)$/;

/** Links both ways between the shapes of the map and the rows of the table. */
export function startTable(holder: HTMLElement): void {
  const rowOf = (code: string): HTMLElement | null =>
    document.getElementById(`row-${code}`) || document.getElementById(`parcel-${code}`);
  /** Whether the page has a card for each parcel, which its address opens. */
  const hasCards = document.querySelector('.parcel-entry') !== null;
  const shapesOf = (code: string): Element[] =>
    Array.from(holder.querySelectorAll('[data-parcel]')).filter(
      (shape) => shape.getAttribute('data-parcel') === code,
    );

  holder.addEventListener('click', ({ target }) => {
    const shape = target instanceof Element ? target.closest('[data-parcel]') : null;
    if (!shape) return;
    const code = shape.getAttribute('data-parcel') || '';
    if (hasCards) location.hash = `parcel-${code}`;
    else select(code, false);
  });
  holder.addEventListener('dblclick', ({ target }) => {
    const shape = target instanceof Element ? target.closest('[data-parcel]') : null;
    const row = shape && rowOf(shape.getAttribute('data-parcel') || '');
    if (row) show(row);
  });
  for (const chart of Array.from(holder.querySelectorAll<HTMLElement>('[data-chart]'))) {
    chart.addEventListener('keydown', ({ key }) => {
      const shape = key === 'Enter' ? chart.querySelector('.tip-current[data-parcel]') : null;
      if (shape) open(shape);
    });
  }
  holder.addEventListener(OPEN, ({ target }) => {
    if (target instanceof Element) open(target);
  });

  const table = document.querySelector('[data-list="parcels"] tbody');
  const codeOf = (target: EventTarget | null): string => {
    const row = target instanceof Element ? target.closest('tr') : null;
    const code = ROW_ID.exec(row ? row.id : '');
    return code && code[1] ? code[1] : '';
  };
  if (table) {
    for (const type of ['pointerover', 'focusin']) {
      table.addEventListener(type, ({ target }) => select(codeOf(target), false));
    }
  }

  /** Leads to the row of a shape's parcel. */
  function open(shape: Element): void {
    const code = shape.getAttribute('data-parcel') || '';
    const row = rowOf(code);
    if (!row) return;
    const link = row.querySelector('a');
    select(code, false);
    show(row);
    if (link) link.focus({ preventScroll: true });
  }

  /** A row may be folded away in a long list. */
  function show(row: HTMLElement): void {
    row.dispatchEvent(new Event(REVEAL, { bubbles: true }));
    row.scrollIntoView({ block: 'center' });
  }

  function select(code: string, scroll: boolean): void {
    for (const shape of Array.from(holder.querySelectorAll(`.${HIT}`))) shape.classList.remove(HIT);
    for (const row of Array.from(document.querySelectorAll(`.${ROW}`))) row.classList.remove(ROW);
    for (const shape of shapesOf(code)) {
      shape.classList.add(HIT);
      shape.dispatchEvent(new Event(SHOW, { bubbles: true }));
    }
    const row = rowOf(code);
    if (row) row.classList.add(ROW);
    if (scroll) holder.scrollIntoView({ block: 'center' });
  }

  function fromAddress(): void {
    const code = /^#parcel-(.+)$/.exec(location.hash);
    if (code && code[1]) select(code[1], !hasCards);
  }
  window.addEventListener('hashchange', fromAddress);
  fromAddress();
}
