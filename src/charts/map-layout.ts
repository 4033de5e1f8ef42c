/** A park's drawing before it has a place. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
}

/** Where a panel goes: its corner in px, all panels at the same scale. */
export interface PanelPlace {
  readonly x: number;
  readonly y: number;
}

/** Panels in rows, as large as they fit. */
export interface PanelLayout {
  readonly scale: number;
  readonly places: readonly PanelPlace[];
  readonly height: number;
}

/** Room a layout has, px. */
export interface LayoutRoom {
  readonly width: number;
  /** Height the layout should not exceed. */
  readonly height: number;
  readonly gap: number;
  /** Above each panel, for its name. */
  readonly head: number;
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
  const found: number[][] = [];
  for (let cuts = 0; cuts < 2 ** (count - 1); cuts += 1) {
    const rows = [1];
    for (let at = 0; at < count - 1; at += 1) {
      if ((cuts >> at) & 1) rows.push(1);
      else rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1;
    }
    found.push(rows);
  }
  return found;
}

/** Lays panels out in rows at one common scale: the largest that keeps within the room. */
export function layoutPanels(sizes: readonly PanelSize[], room: LayoutRoom): PanelLayout {
  let best: (PanelLayout & { readonly fits: boolean }) | undefined;
  for (const counts of partitions(sizes.length)) {
    let next = 0;
    const rows = counts.map((count) => sizes.slice(next, (next += count)));
    const scale = Math.min(
      ...rows.map(
        (row) =>
          (room.width - room.gap * (row.length - 1)) /
          row.reduce((sum, { width }) => sum + width, 0),
      ),
    );
    const places: PanelPlace[] = [];
    let y = 0;
    for (const row of rows) {
      const used = row.reduce((sum, { width }) => sum + width * scale, 0);
      // Rows narrower than the drawing have their spare room between the panels.
      const gap = row.length > 1 ? (room.width - used) / (row.length - 1) : room.gap;
      let x = row.length > 1 ? 0 : (room.width - used) / 2;
      for (const { width } of row) {
        places.push({ x, y: y + room.head });
        x += width * scale + Math.min(gap, room.gap * 6);
      }
      y += room.head + Math.max(...row.map(({ height }) => height)) * scale + room.gap;
    }
    const height = y - room.gap;
    const fits = height <= room.height;
    const better =
      best === undefined ||
      (fits && !best.fits) ||
      (fits === best.fits && (fits ? scale > best.scale : height < best.height));
    if (better) best = { scale, places, height, fits };
  }
  return best ?? { scale: 1, places: [], height: 0 };
}
