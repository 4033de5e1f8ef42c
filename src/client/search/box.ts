/**
 * The search box as a combobox with a list (WAI-ARIA Authoring Practices): arrows choose, Enter goes,
 * Esc closes. The last entry leads to the directory with what was typed.
 */
import { withListState } from '../list/address.ts';
import { type Hit, startFinding } from './find.ts';
import type { SearchIndex } from './load-index.ts';

const LIST = 'site-search-list';

/** While a reader types nothing is searched for so long, in ms. */
const PAUSE = 120;

/** @param directory address of the directory page, in the root of the site */
export function startBox(box: HTMLElement, directory: string, index: SearchIndex): void {
  const input = box.querySelector('input');
  if (!input) return;
  const find = startFinding(index);
  const words = (name: string): string => box.getAttribute(`data-${name}`) || '';
  const list = document.createElement('ul');
  list.id = LIST;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words('results'));
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  box.appendChild(list);
  box.appendChild(status);
  setAttributes(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': LIST,
    'aria-expanded': 'false',
  });
  let chosen = -1;
  let timer = 0;
  let searches = 0;

  const everything = (): string => directory + withListState('all', { q: input.value.trim() }, '');
  const options = (): HTMLElement[] => Array.from(list.children) as HTMLElement[];

  function choose(next: number): void {
    chosen = next;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === next)));
    const option = options()[next < 0 ? options().length : next];
    if (option) {
      input!.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input!.removeAttribute('aria-activedescendant');
  }

  function open(shown: boolean): void {
    list.hidden = !shown;
    input!.setAttribute('aria-expanded', String(shown));
    choose(-1);
  }

  function show(hits: readonly Hit[], query: string): void {
    list.textContent = '';
    for (const { href, kind, title } of hits) {
      list.appendChild(optionOf(title, new URL(href, directory).href, list.children.length, kind));
    }
    const all = words('everything').replace('{query}', query);
    list.appendChild(optionOf(all, everything(), list.children.length));
    status.textContent =
      hits.length === 0 ? words('none') : words('found').replace('{count}', String(hits.length));
    open(true);
  }

  async function search(): Promise<void> {
    const query = input!.value.trim();
    const mine = (searches += 1);
    if (query === '') {
      status.textContent = '';
      open(false);
      return;
    }
    const hits = await find(query);
    // Another letter was typed meanwhile.
    if (mine === searches) show(hits, query);
  }

  function later(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  }

  input.addEventListener('input', later);
  input.addEventListener('keydown', (event) => {
    // Enter and arrows of an input method belong to it.
    if (event.isComposing) return;
    const count = options().length;
    const isOpen = !list.hidden;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!isOpen) open(true);
      // Above the first and below the last one the box itself is chosen.
      choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && input.value.trim() !== '') {
      const option = isOpen ? options()[chosen < 0 ? count : chosen] : undefined;
      go(option ? option.getAttribute('data-href') : everything());
    } else if (event.key === 'Escape') {
      if (isOpen) open(false);
      else input.value = '';
    } else return;
    event.preventDefault();
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '') later();
  });
  // Before the box loses the focus and the list closes.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element && event.target.closest('[data-href]');
    if (option) go(option.getAttribute('data-href'));
  });
  input.addEventListener('blur', () => open(false));
  if (input.value !== '') later();

  function go(address: string | null): void {
    if (address === null) return;
    open(false);
    location.assign(address);
  }
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] || '');
}

function optionOf(title: string, href: string, at: number, kind?: string): HTMLElement {
  const option = document.createElement('li');
  setAttributes(option, {
    role: 'option',
    id: `${LIST}-${at}`,
    'aria-selected': 'false',
    'data-href': href,
  });
  const name = document.createElement('span');
  name.textContent = title;
  option.appendChild(name);
  if (kind !== undefined) {
    const label = document.createElement('small');
    label.textContent = kind;
    option.appendChild(document.createTextNode(' '));
    option.appendChild(label);
  }
  return option;
}
