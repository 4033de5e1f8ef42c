import type { Bounds, PlanePoint } from './plane.ts';

/** An edge of a ring, from one point to the next. */
export type Edge = readonly [from: PlanePoint, to: PlanePoint];

/** Edges that can be asked for by a rectangle. */
export interface EdgeTree {
  /**
   * Visits, in no order, the index of every edge whose own rectangle touches `box`, until `visit`
   * says true.
   *
   * @returns whether `visit` said true
   */
  search(box: Bounds, visit: (index: number) => boolean): boolean;
}

/** Edges under one leaf: neighbours in a ring are neighbours on the ground. */
const LEAF = 8;

/**
 * A tree of rectangles over edges in the order of their ring: as the edges of a boundary follow each
 * other, those of one branch lie together, and no other order is needed. A tree is built in time in
 * proportion to the edges; a search takes the logarithm of their number and what it finds.
 */
export function makeEdgeTree(edges: readonly Edge[]): EdgeTree {
  const leaves = Math.max(1, Math.ceil(edges.length / LEAF));
  let width = 1;
  while (width < leaves) width *= 2;
  // Node 1 is the root, 2n and 2n + 1 are the halves of n, the leaves begin at `width`.
  const [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity].map((start) =>
    new Float64Array(2 * width).fill(start),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const widen = (node: number, w: number, s: number, e: number, n: number): void => {
    west[node] = Math.min(west[node] ?? w, w);
    south[node] = Math.min(south[node] ?? s, s);
    east[node] = Math.max(east[node] ?? e, e);
    north[node] = Math.max(north[node] ?? n, n);
  };
  edges.forEach(([[ax, ay], [bx, by]], index) => {
    const leaf = width + Math.floor(index / LEAF);
    widen(leaf, Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  });
  for (let node = width - 1; node > 0; node -= 1) {
    for (const half of [2 * node, 2 * node + 1]) {
      widen(node, west[half] ?? 0, south[half] ?? 0, east[half] ?? 0, north[half] ?? 0);
    }
  }

  function visitLeaf(leaf: number, box: Bounds, visit: (index: number) => boolean): boolean {
    const first = (leaf - width) * LEAF;
    for (let index = first; index < Math.min(first + LEAF, edges.length); index += 1) {
      const edge = edges[index];
      if (edge === undefined) continue;
      const [[ax, ay], [bx, by]] = edge;
      if ((ax < box.west && bx < box.west) || (ax > box.east && bx > box.east)) continue;
      if ((ay < box.south && by < box.south) || (ay > box.north && by > box.north)) continue;
      if (visit(index)) return true;
    }
    return false;
  }

  return {
    search(box, visit) {
      const open = [1];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((west[node] ?? 0) > box.east || (east[node] ?? 0) < box.west) continue;
        if ((south[node] ?? 0) > box.north || (north[node] ?? 0) < box.south) continue;
        if (node < width) open.push(2 * node, 2 * node + 1);
        else if (visitLeaf(node, box, visit)) return true;
      }
      return false;
    },
  };
}

/** The edges of a ring, the last of them back to its first point. */
export function edgesOfRing(ring: readonly PlanePoint[]): Edge[] {
  return ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);
}
