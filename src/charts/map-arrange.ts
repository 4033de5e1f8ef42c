import type { Arrangement, MapRoom } from './map-layout.ts';
import type { MapPoint } from './map-path.ts';

/** A park that has to find its place on a schematic. */
export interface ArrangedPark {
  /** Px of its own drawing, before scaling. */
  readonly width: number;
  readonly height: number;
  /** Where it lies from the middle of all of them, in px of that drawing. */
  readonly towards: MapPoint;
  /** The least width of what is written over it, px. */
  readonly letters: number;
}

/** A park with its name over it, about its middle, px. */
interface Block {
  readonly width: number;
  readonly height: number;
}

/** How much two middles have to be apart along either axis. */
function apart(a: Block, b: Block, gap: number): MapPoint {
  return [(a.width + b.width) / 2 + gap, (a.height + b.height) / 2 + gap];
}

/** The factor by which all ways are shortened, or lengthened, so that no two blocks touch. */
function commonFactor(blocks: readonly Block[], ways: readonly MapPoint[], gap: number): number {
  let factor = 0;
  blocks.forEach((block, index) => {
    blocks.slice(0, index).forEach((other, at) => {
      const [needX, needY] = apart(block, other, gap);
      const [x, y] = ways[index] ?? [0, 0];
      const [otherX, otherY] = ways[at] ?? [0, 0];
      const [dx, dy] = [Math.abs(x - otherX), Math.abs(y - otherY)];
      factor = Math.max(factor, Math.min(needX / dx, needY / dy));
    });
  });
  return factor;
}

/** Share by which a way is shortened at a time while a block is pulled in. */
const PULL = 0.02;

/** Pulls each block towards the middle until it meets another, the nearest first. */
function pullTogether(
  blocks: readonly Block[],
  ways: readonly MapPoint[],
  gap: number,
): MapPoint[] {
  const at = [...ways];
  const byDistance = ways
    .map(([x, y], index) => ({ index, distance: Math.hypot(x, y) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
  for (const { index } of byDistance) {
    const [x, y] = ways[index] ?? [0, 0];
    const block = blocks[index] ?? { width: 0, height: 0 };
    const isFree = (share: number): boolean =>
      blocks.every((other, before) => {
        if (before === index) return true;
        const [needX, needY] = apart(block, other, gap);
        const [otherX, otherY] = at[before] ?? [0, 0];
        const [dx, dy] = [Math.abs(x * share - otherX), Math.abs(y * share - otherY)];
        return dx >= needX - 0.01 || dy >= needY - 0.01;
      });
    let share = 1;
    while (share - PULL > 0 && isFree(share - PULL)) share -= PULL;
    at[index] = [x * share, y * share];
  }
  return at;
}

function arrangeAt(scale: number, parks: readonly ArrangedPark[], room: MapRoom): Arrangement {
  const blocks = parks.map(({ height, letters, width }) => ({
    width: Math.max(width * scale, letters),
    height: height * scale + room.head,
  }));
  const ways = parks.map(({ towards }) => towards);
  const factor = commonFactor(blocks, ways, room.gap);
  // Two middles in one place cannot be told apart by direction: they stand in a row.
  const spread = Number.isFinite(factor)
    ? ways.map(([x, y]): MapPoint => [x * factor, y * factor])
    : blocks.map(({ width }, index): MapPoint => {
        const before = blocks.slice(0, index).reduce((sum, block) => sum + block.width, 0);
        return [before + room.gap * index + width / 2, 0];
      });
  const middles = Number.isFinite(factor) ? pullTogether(blocks, spread, room.gap) : spread;
  const corners = middles.map(([x, y], index): MapPoint => {
    const { height = 0, width = 0 } = blocks[index] ?? {};
    return [x - width / 2, y - height / 2];
  });
  const left = Math.min(...corners.map(([x]) => x));
  const top = Math.min(...corners.map(([, y]) => y));
  const width = Math.max(...corners.map(([x], index) => x + (blocks[index]?.width ?? 0)));
  const height = Math.max(...corners.map(([, y], index) => y + (blocks[index]?.height ?? 0)));
  return {
    scale,
    places: corners.map(([x, y]) => [x - left, y - top + room.head]),
    width: width - left,
    height: height - top,
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
