/** How many lines of a list fit on one slide in letters for a large room, so that nothing is clipped. */
import { textWidth, wrap } from '../../charts/text.ts';
import { pagesOf } from './pages.ts';
import { titleHeight } from './slide-height.ts';

/** A line of a list on a slide: what matters, and below it how, by whom and by when. */
export interface SlideItem {
  readonly main: string;
  /** 措施：…, 责任单位：…: none is broken that fits into a line. */
  readonly fields?: readonly string[];
}

/** In units of 1/120 of the screen's width down: all letters are of 58 px at 1920 px. */
const LINE = 4.75;
const GAP = 1.1;
/** Letters between fields that share a line. */
const FIELD_GAP = 1;
/** Characters across, and room for title and list, in a wide window and in the narrowest. */
const WINDOWS = [
  { letters: 28.5, down: 58.5 },
  { letters: 26, down: 64 },
] as const;

/** How the fields of an item stand: one behind the other, or each on a line of its own. */
export type FieldLayout = 'flowing' | 'stacked';

const linesOf = (text: string, letters: number): number => wrap(text, 1, letters).length;

/** Fields as a browser lays out inline blocks: one wider than a line has lines of its own. */
function linesOfFields(fields: readonly string[], letters: number): number {
  let [lines, left] = [0, 0];
  for (const field of fields) {
    const width = textWidth(field, 1) + FIELD_GAP;
    if (width > left) lines += linesOf(field, letters);
    left = width > letters ? 0 : (width > left ? letters : left) - width;
  }
  return lines;
}

/** How much of a slide with this title an item takes, as a share. */
export function shareOfSlide(
  { fields = [], main }: SlideItem,
  title: string,
  layout: FieldLayout = 'flowing',
): number {
  return Math.max(
    ...WINDOWS.map(({ down, letters }) => {
      const below =
        layout === 'flowing'
          ? linesOfFields(fields, letters)
          : fields.reduce((sum, field) => sum + linesOf(field, letters), 0);
      return ((linesOf(main, letters) + below) * LINE + GAP) / (down - titleHeight(title, 'large'));
    }),
  );
}

/** Fields stand below each other where the items of a slide leave room for it: that is read at a glance. */
export function fieldLayout(items: readonly SlideItem[], title: string): FieldLayout {
  const used = items.reduce((sum, item) => sum + shareOfSlide(item, title, 'stacked'), 0);
  return used <= 1 ? 'stacked' : 'flowing';
}

/**
 * The items in slides, in order, as evenly as their number of slides allows.
 *
 * @param title the longest title one of the slides has
 */
export function pageItems<Item extends SlideItem>(items: readonly Item[], title: string): Item[][] {
  return pagesOf(items, (item) => shareOfSlide(item, title));
}
