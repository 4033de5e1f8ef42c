import type { Point } from './label.ts';

/** A park's drawing before it has a place. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
}

/** Room parks of a map have, px. */
export interface MapRoom {
  readonly width: number;
  /** Height the parks should not exceed. */
  readonly height: number;
  /** Between two parks. */
  readonly gap: number;
  /** Over each park, for its name. */
  readonly head: number;
  /** Rows too high for the room are drawn smaller: on a slide, which does not scroll. */
  readonly shrinks?: boolean;
}

/** Parks at one scale; each place is the corner of the park's own drawing, px. */
export interface Arrangement {
  readonly scale: number;
  readonly places: readonly Point[];
  readonly width: number;
  readonly height: number;
}

/** Every way to cut a list into rows of neighbours; beyond eight panels rows of equal length. */
function partitions(count: number): number[][] {
  if (count > 8) {
    return Array.from({ length: count }, (_, index) => {
      const rows: number[] = [];
      for (let left = count; left > 0; left -= index + 1) rows.push(Math.min(left, index + 1));
      return rows;
    });
  }
  if (count === 0) return [[]];
  return Array.from({ length: count }, (_, at) => count - at).flatMap((first) =>
    partitions(count - first).map((rest) => [first, ...rest]),
  );
}

const widthOf = (row: readonly PanelSize[]): number =>
  row.reduce((sum, { width }) => sum + width, 0);

/** The scale at which rows are as high as the room. */
function heightScale(rows: readonly (readonly PanelSize[])[], { gap, head, height }: MapRoom) {
  const high = rows.reduce((sum, row) => sum + Math.max(...row.map((size) => size.height)), 0);
  return Math.max(0, height - rows.length * head - (rows.length - 1) * gap) / high;
}

/** Panels in rows of so many, as large as the room is wide, or high. */
function inRows(
  counts: readonly number[],
  sizes: readonly PanelSize[],
  room: MapRoom,
): Arrangement {
  let next = 0;
  const rows = counts.map((count) => sizes.slice(next, (next += count)));
  const scale = Math.min(
    room.shrinks ? heightScale(rows, room) : Infinity,
    ...rows.map((row) => (room.width - room.gap * (row.length - 1)) / widthOf(row)),
  );
  let y = -room.gap;
  const places = rows.flatMap((row) => {
    const spare = room.width - widthOf(row) * scale;
    // Rows narrower than the drawing have their spare room between the panels.
    const gap = Math.min(spare / (row.length - 1), room.gap * 6);
    let x = row.length > 1 ? 0 : spare / 2;
    const top = y + room.gap + room.head;
    y = top + Math.max(...row.map(({ height }) => height)) * scale;
    return row.map(({ width }): Point => {
      const left = x;
      x += width * scale + gap;
      return [left, top];
    });
  });
  return { scale, places, width: room.width, height: y };
}

/** Lays panels out in rows at one common scale: the largest that keeps within the room, else the lowest. */
export function layoutPanels(sizes: readonly PanelSize[], room: MapRoom): Arrangement {
  const ways = partitions(sizes.length).map((counts) => inRows(counts, sizes, room));
  const fitting = ways.filter(({ height }) => height <= room.height + 0.01);
  const [best] =
    fitting.length > 0
      ? fitting.sort((a, b) => b.scale - a.scale)
      : ways.sort((a, b) => a.height - b.height);
  return best ?? { scale: 1, places: [], width: 0, height: 0 };
}
