/**
 * How many lines of a list fit on one slide: packed at build time, so that nothing is clipped at
 * any screen size, nor with the large letters of a big room.
 */
import { wrap } from '../../charts/text.ts';
import { titleHeight } from './title-height.ts';

/** A line of a list on a slide: what matters, and below it how, by whom and by when. */
export interface SlideItem {
  readonly main: string;
  readonly more?: string | undefined;
}

/** Room for a list, in characters across and in units of 1/120 of the screen's width down. */
interface Room {
  readonly main: number;
  readonly more: number;
  readonly mainLine: number;
  readonly moreLine: number;
  readonly gap: number;
  /** Of title and list together. */
  readonly height: number;
}

const ROOMS: Readonly<Record<'usual' | 'large', Room>> = {
  /** 48 px and 38 px at 1920 px. */
  usual: { main: 34, more: 42, mainLine: 4.2, moreLine: 3.7, gap: 1.6, height: 58.5 },
  /** All at 58 px at 1920 px. */
  large: { main: 27, more: 27, mainLine: 4.75, moreLine: 4.75, gap: 1.1, height: 58.5 },
};

const linesOf = (text: string, characters: number): number => wrap(text, 1, characters).length;

/** How much of a slide with this title an item takes, as a share; the larger of the two letter sizes. */
export function shareOfSlide({ main, more }: SlideItem, title: string): number {
  return Math.max(
    ...(['usual', 'large'] as const).map((size) => {
      const room = ROOMS[size];
      const extra = more === undefined ? 0 : linesOf(more, room.more);
      const height = linesOf(main, room.main) * room.mainLine + extra * room.moreLine + room.gap;
      return height / (room.height - titleHeight(title, size));
    }),
  );
}

/**
 * The items in slides, in order, as evenly as their number of slides allows.
 *
 * @param title the longest title one of the slides has
 */
export function pageItems<Item extends SlideItem>(items: readonly Item[], title: string): Item[][] {
  const shares = items.map((item) => shareOfSlide(item, title));
  const pages = (limit: number): Item[][] => {
    const result: Item[][] = [];
    let used = Infinity;
    items.forEach((item, index) => {
      const share = shares[index] ?? 1;
      if (used + share > limit) {
        result.push([]);
        used = 0;
      }
      result.at(-1)?.push(item);
      used += share;
    });
    return result;
  };
  const full = pages(1);
  // The same number of slides with the last one not nearly empty.
  for (const limit of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const even = pages(limit);
    if (even.length === full.length) return even;
  }
  return full;
}
