/** How many lines of a list fit on one slide in letters for a large room, so that nothing is clipped. */
import { wrap } from '../../charts/text.ts';
import { pagesOf } from './pages.ts';
import { titleHeight } from './slide-height.ts';

/** A line of a list on a slide: what matters, and below it how, by whom and by when. */
export interface SlideItem {
  readonly main: string;
  readonly more?: string | undefined;
}

/** In units of 1/120 of the screen's width down: all letters are of 58 px at 1920 px. */
const LINE = 4.75;
const GAP = 1.1;
/** Characters across, and room for title and list, in a wide window and in the narrowest. */
const WINDOWS = [
  { letters: 28.5, down: 58.5 },
  { letters: 26, down: 64 },
] as const;

/** How much of a slide with this title an item takes, as a share. */
export function shareOfSlide({ main, more }: SlideItem, title: string): number {
  const texts = more === undefined ? [main] : [main, more];
  return Math.max(
    ...WINDOWS.map(({ down, letters }) => {
      const lines = texts.reduce((sum, text) => sum + wrap(text, 1, letters).length, 0);
      return (lines * LINE + GAP) / (down - titleHeight(title, 'large'));
    }),
  );
}

/**
 * The items in slides, in order, as evenly as their number of slides allows.
 *
 * @param title the longest title one of the slides has
 */
export function pageItems<Item extends SlideItem>(items: readonly Item[], title: string): Item[][] {
  return pagesOf(items, (item) => shareOfSlide(item, title));
}
