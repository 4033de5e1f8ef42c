/** Where a deck is shown as slides, and where it is read as a page. */

/** Below this width a deck is a page. */
const WIDE = '(min-width: 720px)';
/** In 大字版 a screen has room for slides whose letters are large enough, or the deck is a page in large letters. */
const WIDE_IN_LARGE = '(min-width: 960px) and (min-height: 540px)';

/** Whether this window has room for slides; 大字版 is chosen before (client/text-size.ts). */
export function slidesFit(page: Document): MediaQueryList {
  const large = page.documentElement.classList.contains('large-text');
  return window.matchMedia(large ? WIDE_IN_LARGE : WIDE);
}
