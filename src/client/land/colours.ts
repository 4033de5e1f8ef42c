import type { ScriptParcel } from './parcels.ts';

/** What other parts of the script may do with the colours. */
export interface Colours {
  /** Colours every parcel by a mode; `keyOf` overrules the keys the page told. */
  paint(mode: string, keyOf?: (parcel: ScriptParcel) => string): void;
}

const OFF = 'land-off';

/** Legends become the choice of colours, their entries filters. */
export function startColours(root: HTMLElement, parcels: readonly ScriptParcel[]): Colours {
  const legends = Array.from(root.querySelectorAll<HTMLDetailsElement>('[data-land-mode]'));
  let mode = 'status';
  let keyOf = (parcel: ScriptParcel): string => parcel.keys[mode] || 'none';
  let only: string | undefined;

  const entriesOf = (legend: Element): HTMLElement[] =>
    Array.from(legend.querySelectorAll<HTMLElement>('[data-land-key]'));
  const legendOf = (name: string): HTMLDetailsElement | undefined =>
    legends.filter((legend) => legend.getAttribute('data-land-mode') === name)[0];

  function apply(): void {
    const legend = legendOf(mode);
    const fills: Record<string, string> = {};
    for (const entry of legend ? entriesOf(legend) : []) {
      const key = entry.getAttribute('data-land-key') || '';
      fills[key] = `url(#${entry.getAttribute('data-land-fill') || ''})`;
    }
    for (const parcel of parcels) {
      const key = keyOf(parcel);
      for (const shape of parcel.shapes) {
        shape.setAttribute('fill', fills[key] || '#fff');
        shape.classList.toggle(OFF, only !== undefined && key !== only);
      }
    }
    if (legend) count(legend);
    for (const other of legends) {
      for (const entry of entriesOf(other)) {
        const pressed = other === legend && entry.getAttribute('data-land-key') === only;
        entry.setAttribute('aria-pressed', String(pressed));
      }
    }
  }

  /** The legend's figures as the map stands: they change when the slider moves. */
  function count(legend: Element): void {
    for (const entry of entriesOf(legend)) {
      const coloured = parcels.filter(
        (parcel) => keyOf(parcel) === entry.getAttribute('data-land-key'),
      );
      const value = entry.querySelector('[data-land-value]');
      const area = coloured.reduce((sum, parcel) => sum + parcel.area, 0);
      if (!value) continue;
      // Parcels of unknown area are counted; what the others come to is then the least there is.
      let words = coloured.every((parcel) => parcel.measured)
        ? 'data-land-value'
        : 'data-land-least';
      if (coloured.length === 0) words = 'data-land-none';
      value.textContent = (value.getAttribute(words) || '')
        .replace('{count}', String(coloured.length))
        .replace('{area}', area.toFixed(1).replace(/\B(?=(\d{3})+\.)/g, ','));
    }
  }

  function choose(legend: HTMLDetailsElement, entry: HTMLElement): void {
    const name = legend.getAttribute('data-land-mode') || '';
    const key = entry.getAttribute('data-land-key') || '';
    if (name !== mode) colours.paint(name);
    only = only === key ? undefined : key;
    apply();
  }

  const colours: Colours = {
    paint(name, override) {
      if (name !== mode) only = undefined;
      mode = name;
      keyOf = override || ((parcel) => parcel.keys[name] || 'none');
      for (const legend of legends) legend.open = legend.getAttribute('data-land-mode') === name;
      apply();
    },
  };

  for (const legend of legends) {
    legend.addEventListener('toggle', () => {
      const name = legend.getAttribute('data-land-mode') || '';
      if (legend.open && name !== mode) colours.paint(name);
    });
    for (const entry of entriesOf(legend)) {
      entry.tabIndex = 0;
      entry.setAttribute('role', 'button');
      entry.setAttribute('aria-pressed', 'false');
      entry.addEventListener('click', () => choose(legend, entry));
      entry.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose(legend, entry);
      });
    }
  }
  return colours;
}
