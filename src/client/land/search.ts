import type { ScriptParcel } from './parcels.ts';
import { SHOW } from './tabs.ts';

const HIT = 'land-hit';

/** Told to a parcel's shape by the search: its row is shown and gets the focus. */
export const OPEN = 'land-open';

/**
 * Marks the parcels that match what is typed: code, name, firm, project, pinyin or initials. Arrows go
 * from one to the next, Enter leads to its row.
 */
export function startSearch(root: HTMLElement, parcels: readonly ScriptParcel[]): void {
  const input = root.querySelector<HTMLInputElement>('[data-land-search]');
  const found = root.querySelector<HTMLElement>('[data-land-found]');
  if (!input || !found) return;
  const text = found.getAttribute('data-land-found') || '';
  const current = found.getAttribute('data-land-current') || '';
  let hits: readonly ScriptParcel[] = [];
  let at = -1;

  function mark(marked: readonly ScriptParcel[]): void {
    for (const parcel of parcels) {
      const isHit = marked.indexOf(parcel) >= 0;
      for (const shape of parcel.shapes) shape.classList.toggle(HIT, isHit);
    }
    tell(marked[0], SHOW);
  }

  function step(by: number): void {
    if (hits.length === 0) return;
    at = at < 0 ? (by > 0 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
    const hit = hits[at];
    if (!hit) return;
    mark([hit]);
    found!.textContent = current
      .replace('{place}', String(at + 1))
      .replace('{all}', String(hits.length))
      .replace('{name}', nameOf(hit));
  }

  input.addEventListener('input', () => {
    const wanted = input.value.normalize('NFKC').trim().toLowerCase();
    hits = wanted === '' ? [] : parcels.filter(({ words }) => words.indexOf(wanted) >= 0);
    at = -1;
    mark(hits);
    found.textContent = wanted === '' ? '' : text.replace('0', String(hits.length));
  });
  input.addEventListener('keydown', (event) => {
    // Enter and arrows of an input method belong to it.
    if (event.isComposing || hits.length === 0) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') {
      if (at < 0) step(1);
      tell(hits[at], OPEN);
    } else return;
    event.preventDefault();
  });
}

function tell(parcel: ScriptParcel | undefined, event: string): void {
  const shapes = parcel ? parcel.shapes : [];
  // A parcel is drawn for a desk and for a phone: the one that is seen is told, all are where none is.
  const seen = shapes.filter((shape) => shape.getClientRects().length > 0);
  const first = seen[0] || shapes[0];
  if (event === OPEN) {
    if (first) first.dispatchEvent(new Event(event, { bubbles: true }));
    return;
  }
  for (const shape of shapes) shape.dispatchEvent(new Event(event, { bubbles: true }));
}

/** What the map calls a parcel: the first line of its tip, or its code. */
function nameOf({ code, shapes }: ScriptParcel): string {
  const tip = shapes[0] && shapes[0].getAttribute('data-tip');
  return (tip || code).split('\n')[0] || code;
}
