/**
 * Where the figures of a report stand on paper: one that has no room on the rest of its page waits for a later
 * paragraph, and the text goes on. Browsers and Word place figures where they are written, so the order of the
 * blocks is worked out beforehand, from how high each is.
 */

/** A block with its heights, px. */
export type MeasuredBlock =
  | { readonly kind: 'text'; readonly lines: number; readonly line: number }
  | { readonly kind: 'heading'; readonly height: number }
  | {
      readonly kind: 'figure';
      /** Title and picture, which stay together. */
      readonly picture: number;
      /** Head of the table, which every page repeats. */
      readonly head: number;
      readonly rows: readonly number[];
      /** Below the table. */
      readonly notes: number;
    };

/** px: what a page holds, and what is taken from the first. */
export interface PaperPage {
  readonly height: number;
  readonly first: number;
}

/** Where the next block begins. */
interface Place {
  readonly page: number;
  /** px used of it. */
  readonly used: number;
}

/** A figure may leave so much of a page empty before it waits. */
const GOOD_GAP = 0.1;
/** How far a figure may wait. */
const MOST_PAGES = 2;

const roomOf = ({ page }: Place, { first, height }: PaperPage): number =>
  page === 0 ? height - first : height;

/** Half a px: heights are measured rounded. */
const fits = (place: Place, height: number, page: PaperPage): boolean =>
  place.used + height <= roomOf(place, page) + 0.5;

function putUnbroken(place: Place, height: number, page: PaperPage): Place {
  return fits(place, height, page) || place.used === 0
    ? { page: place.page, used: place.used + height }
    : { page: place.page + 1, used: height };
}

/** Where the next block begins after one. */
function after(place: Place, block: MeasuredBlock, page: PaperPage): Place {
  let next = place;
  if (block.kind === 'text') {
    for (let line = 0; line < block.lines; line += 1) next = putUnbroken(next, block.line, page);
    return next;
  }
  if (block.kind === 'heading') {
    // A heading stays with a line of what it heads.
    const kept = putUnbroken(place, block.height * 2, page);
    return { page: kept.page, used: kept.used - block.height };
  }
  next = putUnbroken(place, block.picture, page);
  const { head, notes, rows } = block;
  rows.forEach((height, index) => {
    const first = index === 0 ? head : 0;
    // Neither the first row nor the last stands alone.
    const beside = index === 0 || index === rows.length - 2 ? (rows[index + 1] ?? 0) : 0;
    next = fits(next, first + height + beside, page)
      ? { page: next.page, used: next.used + first + height }
      : { page: next.page + 1, used: head + height };
  });
  return notes === 0 ? next : putUnbroken(next, notes, page);
}

/** On which page each block ends up at its beginning, counted from 0, in the order they stand. */
export function pagesOf(blocks: readonly MeasuredBlock[], page: PaperPage): number[] {
  let place: Place = { page: 0, used: 0 };
  return blocks.map((block) => {
    // A block that does not fit where it stands begins on the next page; text and tables may be parted.
    const size = block.kind === 'figure' ? block.picture : block.kind === 'text' ? block.line : 0;
    const begins =
      block.kind === 'heading' ? after(place, block, page) : putUnbroken(place, size, page);
    place = after(place, block, page);
    return begins.page;
  });
}

/** Share of a page left empty when a figure begins there. */
function gapAt(place: Place, block: MeasuredBlock, page: PaperPage): number {
  if (block.kind !== 'figure' || fits(place, block.picture, page)) return 0;
  return (roomOf(place, page) - place.used) / page.height;
}

/** After how many of the following blocks a figure leaves least empty; 0 where it stands. */
function shiftOf(
  place: Place,
  figure: MeasuredBlock,
  following: readonly MeasuredBlock[],
  page: PaperPage,
): number {
  let best = { shift: 0, gap: gapAt(place, figure, page) };
  let next = place;
  for (const [index, block] of following.entries()) {
    // Figures keep their order.
    if (best.gap <= GOOD_GAP || block.kind === 'figure') break;
    next = after(next, block, page);
    if (next.page - place.page > MOST_PAGES) break;
    if (block.kind === 'heading') continue;
    const gap = gapAt(next, figure, page);
    if (gap < best.gap) best = { shift: index + 1, gap };
  }
  return best.shift;
}

/**
 * The order of the blocks on paper: indices of `blocks`, each once.
 *
 * @param blocks in reading order
 */
export function arrange(blocks: readonly MeasuredBlock[], page: PaperPage): number[] {
  const order: number[] = [];
  const waiting = blocks.map((block, index) => ({ block, index, isSettled: false }));
  let place: Place = { page: 0, used: 0 };
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    const { block, index, isSettled } = entry;
    const shift =
      isSettled || block.kind !== 'figure'
        ? 0
        : shiftOf(
            place,
            block,
            waiting.map((other) => other.block),
            page,
          );
    if (shift > 0) {
      waiting.splice(shift, 0, { block, index, isSettled: true });
      continue;
    }
    order.push(index);
    place = after(place, block, page);
  }
  return order;
}
