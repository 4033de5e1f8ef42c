/** Ground and letters: dark or light, usual or for a big room; kept for the next time. */
import type { Mode } from './mode.ts';
import { slidesFit } from './width.ts';

const THEME = 'parkbrief-deck-theme';
const ROOM = 'parkbrief-deck-room';
/** The size of letters a reader chose on the pages of the site: 大字版 holds for slides too. */
const TEXT_SIZE = 'parkbrief-text-size';

/** Switches what the room needs. */
export interface Choices {
  toggleTheme(): void;
  toggleRoom(): void;
}

/**
 * Applies the address, else the last choice; paper is light and of the usual size.
 *
 * @param onLetters is told whether letters are large, at once and after every change
 */
export function startChoices(
  page: Document,
  mode: Mode,
  onLetters: (large: boolean) => void,
): Choices {
  const root = page.documentElement;
  const paper = mode.print > 0;
  const kept = mode.theme || (paper ? 'light' : read(THEME) || root.dataset['ground'] || 'dark');
  let dark = kept === 'dark';
  let large = mode.room === undefined ? !paper && keptRoom(page) === 'large' : mode.room;
  const apply = (): void => {
    root.classList.toggle('dark', dark && (paper || root.classList.contains('live')));
    root.classList.toggle('room', large);
  };
  // The page a phone reads is light; the class follows when the slides start.
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['class'] });
  apply();
  onLetters(large);
  return {
    toggleTheme: () => {
      dark = !dark;
      write(THEME, dark ? 'dark' : 'light');
      apply();
    },
    toggleRoom: () => {
      large = !large;
      write(ROOM, large ? 'large' : 'usual');
      apply();
      onLetters(large);
    },
  };
}

/** The last choice for slides, else that for pages: where the deck is a page itself, its lists are those of pages. */
function keptRoom(page: Document): string {
  return read(ROOM) || (read(TEXT_SIZE) === '' || !slidesFit(page).matches ? 'usual' : 'large');
}

/** With storage turned off, reading throws: the choice lasts one page. */
function read(key: string): string {
  try {
    return localStorage.getItem(key) || '';
  } catch {
    return '';
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See read.
  }
}
