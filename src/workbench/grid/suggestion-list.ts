/** The list of what can be put into a cell, below it: a listbox that the cell's field steers. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { gridWords as text } from '../../ui/workbench/grid.ts';

/** Entries drawn at once; typing narrows them down. */
const MOST_SHOWN = 200;

/** The list. */
export interface SuggestionList {
  isOpen(): boolean;
  /** Shows the entries below a cell; closes where there are none. */
  show(entries: readonly string[], below: DOMRect): void;
  close(): void;
  /** Goes to the next entry or the one before. */
  move(direction: 1 | -1): void;
  /** The entry that is marked; nothing while none is. */
  marked(): string | undefined;
}

/**
 * Makes the list in `root`.
 *
 * @param field says which entry is marked to those who hear the page
 * @param onChosen is called with an entry that was clicked
 */
export function makeSuggestionList(
  root: HTMLElement,
  field: HTMLElement,
  onChosen: (entry: string) => void,
): SuggestionList {
  const list = document.createElement('ul');
  list.id = 'grid-suggestions';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', text.suggestions);
  list.hidden = true;
  root.append(list);
  let entries: readonly string[] = [];
  let marked = -1;

  const draw = (): void => {
    list.innerHTML = entries
      .map(
        (entry, index) =>
          `<li role="option" id="suggestion-${index}" data-index="${index}" aria-selected="${index === marked}">${escapeMarkup(entry)}</li>`,
      )
      .join('');
    const current = list.children[marked];
    if (current === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    }
  };
  const close = (): void => {
    list.hidden = true;
    marked = -1;
    field.removeAttribute('aria-activedescendant');
    field.removeAttribute('aria-controls');
  };
  // With the mouse down the field would lose the keyboard.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const index = (event.target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'];
    const entry = entries[Number(index)];
    if (index !== undefined && entry !== undefined) onChosen(entry);
  });
  return {
    isOpen: () => !list.hidden,
    show(all, below) {
      entries = all.slice(0, MOST_SHOWN);
      marked = -1;
      if (entries.length === 0) {
        close();
        return;
      }
      list.hidden = false;
      field.setAttribute('aria-controls', list.id);
      draw();
      const height = list.offsetHeight;
      const fits = below.bottom + height <= document.documentElement.clientHeight;
      list.style.left = `${Math.max(0, Math.min(below.left, document.documentElement.clientWidth - list.offsetWidth))}px`;
      list.style.top = `${fits ? below.bottom : Math.max(0, below.top - height)}px`;
    },
    close,
    move(direction) {
      marked = (marked + direction + entries.length) % entries.length;
      draw();
    },
    marked: () => entries[marked],
  };
}
