import type { ScriptParcel } from './parcels.ts';
import { SHOW } from './tabs.ts';

const HIT = 'land-hit';

/** Marks the parcels that match what is typed: code, name, firm, project, pinyin or initials. */
export function startSearch(root: HTMLElement, parcels: readonly ScriptParcel[]): void {
  const input = root.querySelector<HTMLInputElement>('[data-land-search]');
  const found = root.querySelector<HTMLElement>('[data-land-found]');
  if (!input || !found) return;
  const text = found.getAttribute('data-land-found') || '';
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    let count = 0;
    for (const parcel of parcels) {
      const hit = wanted !== '' && parcel.words.indexOf(wanted) >= 0;
      if (hit) count += 1;
      for (const shape of parcel.shapes) {
        shape.classList.toggle(HIT, hit);
        if (count === 1 && hit) shape.dispatchEvent(new Event(SHOW, { bubbles: true }));
      }
    }
    found.textContent = wanted === '' ? '' : text.replace('0', String(count));
  });
}
