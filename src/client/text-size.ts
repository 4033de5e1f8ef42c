/**
 * 大字版, applied before anything is drawn: this script stands in the head and is not deferred. Links with
 * `data-text-size` choose; without scripts `#large-text`, the id of the root, makes the text of one
 * page large, see styles/large-text.css. The root is marked `scripted`: what a later script shows keeps its
 * place from the first paint on, and takes none without scripts or where one of them is missing or fails.
 */
const KEY = 'parkbrief-text-size';
const SIZES = ['large', 'largest'];
const root = document.documentElement;

/** From a disk (file://) or with storage turned off, reading throws: the choice lasts one page. */
function readChoice(): string {
  try {
    return localStorage.getItem(KEY) || '';
  } catch {
    return '';
  }
}

function keepChoice(size: string): void {
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // See readChoice.
  }
}

/** `large-text` marks both sizes, `largest-text` the larger one. */
function apply(size: string): void {
  root.classList.toggle('large-text', SIZES.indexOf(size) >= 0);
  root.classList.toggle('largest-text', size === 'largest');
}

root.classList.add('scripted');
// Whatever was kept back for a script that does not come is shown: the page is as without scripts.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) root.classList.remove('scripted');
  },
  true,
);
apply(readChoice());
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target && target.closest('[data-text-size]');
  if (!link) return;
  event.preventDefault();
  const size = link.getAttribute('data-text-size') || '';
  keepChoice(size);
  apply(size);
  // The link that was chosen is no longer there: the focus goes to the next size.
  const next = document.querySelector<HTMLElement>(`.text-size a:not([data-text-size="${size}"])`);
  if (next) next.focus({ preventScroll: true });
});
