/**
 * 大字版: larger text on every page until the reader switches back.
 */
const KEY = 'parkbrief-large-text';
const CLASS = 'large-text';

/** Applies the reader's choice and shows the button that changes it. */
export function startLargeText(page: Document): void {
  const root = page.documentElement;
  let large = readChoice();
  const buttons = Array.from(page.querySelectorAll<HTMLElement>('[data-large-text]'));
  const apply = (): void => {
    root.classList.toggle(CLASS, large);
    for (const { button, on, off } of texts) button.textContent = large ? on : off;
  };
  const texts = buttons.map((button) => ({
    button,
    on: button.getAttribute('data-large-text') || '',
    off: (button.textContent || '').trim(),
  }));
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => {
      large = !large;
      writeChoice(large);
      apply();
    });
  }
  apply();
}

/** From a disk (file://) or with storage turned off, reading throws: the choice lasts one page. */
function readChoice(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

function writeChoice(large: boolean): void {
  try {
    if (large) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // See readChoice.
  }
}
