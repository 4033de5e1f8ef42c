import { boxAbout, type Point } from './label.ts';
import type { Arrangement, MapRoom } from './map-layout.ts';

/** A park that has to find its place on a schematic. */
export interface ArrangedPark {
  /** Px of its own drawing, before scaling. */
  readonly width: number;
  readonly height: number;
  /** Where it lies from the middle of all of them, in px of that drawing. */
  readonly towards: Point;
  /** The least width of what is written over it, px. */
  readonly letters: number;
}

/** A park with its name over it, px, and its way from the middle of all. */
interface Block {
  readonly width: number;
  readonly height: number;
  readonly way: Point;
}

/** How much two middles have to be apart along either axis. */
function apart(a: Block, b: Block, gap: number): Point {
  return [(a.width + b.width) / 2 + gap, (a.height + b.height) / 2 + gap];
}

/** The factor by which all ways are shortened, or lengthened, so that no two blocks touch. */
function commonFactor(blocks: readonly Block[], gap: number): number {
  const factors = blocks.flatMap((block, index) =>
    blocks.slice(0, index).map((other) => {
      const [needX, needY] = apart(block, other, gap);
      const [dx, dy] = [block.way[0] - other.way[0], block.way[1] - other.way[1]];
      return Math.min(needX / Math.abs(dx), needY / Math.abs(dy));
    }),
  );
  return Math.max(0, ...factors);
}

/** Share by which a way is shortened at a time while a block is pulled in. */
const PULL = 0.02;

/** Pulls each block towards the middle until it meets another, the nearest first; their middles. */
function pullTogether(blocks: readonly Block[], factor: number, gap: number): Point[] {
  const pulled = blocks.map((block) => {
    const at: Point = [block.way[0] * factor, block.way[1] * factor];
    return { ...block, at };
  });
  const byDistance = pulled.toSorted((a, b) => Math.hypot(...a.at) - Math.hypot(...b.at));
  for (const block of byDistance) {
    const [x, y] = block.at;
    const isFree = (share: number): boolean =>
      pulled.every((other) => {
        const [needX, needY] = apart(block, other, gap);
        const [dx, dy] = [x * share - other.at[0], y * share - other.at[1]];
        const stands = Math.abs(dx) >= needX - 0.01 || Math.abs(dy) >= needY - 0.01;
        return other === block || stands;
      });
    let share = 1;
    while (share - PULL > 0 && isFree(share - PULL)) share -= PULL;
    block.at = [x * share, y * share];
  }
  return pulled.map(({ at }) => at);
}

function arrangeAt(scale: number, parks: readonly ArrangedPark[], { gap, head }: MapRoom) {
  const blocks = parks.map(({ height, letters, towards: way, width }) => {
    return { width: Math.max(width * scale, letters), height: height * scale + head, way };
  });
  const factor = commonFactor(blocks, gap);
  // Two middles in one place cannot be told apart by direction: blocks stand in a row.
  const inRow = blocks.map((block, index) => ({ ...block, way: [index, 0] as const }));
  const middles = Number.isFinite(factor)
    ? pullTogether(blocks, factor, gap)
    : pullTogether(inRow, commonFactor(inRow, gap), gap);
  const boxes = blocks.map(({ height, width }, index) =>
    boxAbout(middles[index] as Point, width / 2, height / 2),
  );
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    scale,
    places: boxes.map((box): Point => [box.left - left, box.top - top + head]),
    width: Math.max(...boxes.map(({ right }) => right)) - left,
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - top,
  };
}

/** The largest park takes at least so much of the room's width. */
const SMALLEST = 0.08;

/** Steps by which the largest scale is looked for. */
const HALVINGS = 14;

/**
 * Places parks to each other as they lie: every one in its direction from the middle of all, the ways
 * shortened until they nearly touch; all at one scale, the largest that keeps within the room.
 *
 * @param parks at least one
 * @returns undefined where they would become too small to be made out: in a long row, or with long names
 */
export function arrangeParks(
  parks: readonly ArrangedPark[],
  room: MapRoom,
): Arrangement | undefined {
  const fits = ({ height, width }: Arrangement): boolean =>
    width <= room.width && height <= room.height;
  let [low, high] = [0, Math.min(...parks.map(({ width }) => room.width / width))];
  let best = arrangeAt(high, parks, room);
  if (fits(best)) return best;
  for (let step = 0; step < HALVINGS; step += 1) {
    const scale = (low + high) / 2;
    best = arrangeAt(scale, parks, room);
    if (fits(best)) low = scale;
    else high = scale;
  }
  const largest = Math.max(...parks.map(({ height, width }) => Math.max(height, width)));
  return low * largest < room.width * SMALLEST ? undefined : arrangeAt(low, parks, room);
}
