/** How indicators of a region stand on slides: each says sentences besides its number, as many as there is room for. */
import { wrap } from '../../charts/text.ts';
import type { RegionTile } from '../../region/overview.ts';
import { pagesOf } from '../deck/pages.ts';
import { titleHeight, type Letters } from '../deck/slide-height.ts';

/** As many stand beside each other. */
const ROW = { usual: 3, large: 2 } as const;
/** Two rows of two, where one row does not hold all. */
const SQUARE = 4;

/** In 1/120 of the screen's width: letters, a line of them, and what is free above a sentence. */
const SIZES = {
  usual: { letter: 2.25, line: 3.15, above: 0.8 },
  large: { letter: 3.65, line: 5.1, above: 0.8 },
} as const;
/** What a slide has across and down for title, tiles and foot: in a wide window, and in the narrowest. */
const WINDOWS = [
  { across: 112, down: 57.3 },
  { across: 102, down: 63 },
] as const;
/** Between tiles, and within one around its texts. */
const GAP = 1.5;
const PADDING = { across: 2.8, down: 1.6 } as const;
/** The number of a tile, which stands alone in large letters. */
const NUMBER = { alone: 14.4, among: 6 } as const;
/** The line below the tiles. */
const NOTE = 4.4;

/** The tiles of each slide, as evenly as their number of slides allows. */
export function tilePages<Tile>(tiles: readonly Tile[], letters: Letters): Tile[][] {
  const most = letters === 'usual' && tiles.length > ROW.usual ? SQUARE : ROW[letters];
  return pagesOf(tiles, () => 1 / most);
}

/**
 * The sentences of a tile there is room for, in their order.
 * @param count of tiles on its slide
 * @param title of the slide
 */
export function leadsThatFit(
  { leads, line, name }: Pick<RegionTile, 'leads' | 'line' | 'name'>,
  count: number,
  title: string,
  letters: Letters,
): readonly string[] {
  const size = SIZES[letters];
  const rows = count === SQUARE ? 2 : 1;
  const columns = count / rows;
  const rooms = WINDOWS.map(({ across, down }) => {
    const width = (across - GAP * (columns - 1)) / columns - PADDING.across;
    const linesOf = (text: string): number => wrap(text, 1, width / size.letter).length;
    const note = letters === 'usual' ? NOTE : 0;
    const height = (down - titleHeight(title, letters) - note - GAP * rows) / rows;
    const number = count === 1 ? NUMBER.alone : NUMBER.among;
    const used = PADDING.down + number + (linesOf(name) + linesOf(line)) * size.line;
    return { linesOf, left: height - used };
  });
  const fitting = leads.findIndex((_, index) =>
    rooms.some(({ left, linesOf }) => {
      const shown = leads.slice(0, index + 1);
      const needed = shown.reduce((sum, lead) => sum + linesOf(lead) * size.line + size.above, 0);
      return needed > left;
    }),
  );
  return fitting < 0 ? leads : leads.slice(0, fitting);
}
