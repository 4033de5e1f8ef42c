import { randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import type { Ground, Street } from './ground.ts';

/** A rectangle of ground between streets or within a block. */
export interface Plot {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
}

/** One parcel's outline on its ground, before it is bent. */
export interface ParcelGround {
  readonly ground: Ground;
  readonly parts: readonly {
    readonly outer: readonly Street[];
    readonly holes: readonly (readonly Street[])[];
  }[];
  /** 0 in the oldest corner of the park to 1 in the newest. */
  readonly newness: number;
}

/** Half the width of main and other streets, metres. */
const HALF_STREET = { main: 22, side: 14 } as const;

/** Corners at crossings are cut off so that drivers see each other, metres. */
const CUT = 14;

function size({ u0, u1, v0, v1 }: Plot): number {
  return (u1 - u0) * (v1 - v0);
}

/** The blocks between the streets; every third street is a main one. */
function blocksOf({ columns, rows }: Ground): Plot[] {
  const half = (index: number): number => (index % 3 === 0 ? HALF_STREET.main : HALF_STREET.side);
  return rows.slice(1).flatMap((top, row) =>
    columns.slice(1).map((right, column): Plot => ({
      u0: (columns[column] ?? 0) + half(column),
      u1: right - half(column + 1),
      v0: (rows[row] ?? 0) + half(row),
      v1: top - half(row + 1),
    })),
  );
}

function split(plot: Plot, random: Random): [Plot, Plot] {
  const share = 0.38 + random() * 0.24;
  const { u0, u1, v0, v1 } = plot;
  if (u1 - u0 > v1 - v0) {
    const middle = Math.round(u0 + share * (u1 - u0));
    return [
      { ...plot, u1: middle },
      { ...plot, u0: middle },
    ];
  }
  const middle = Math.round(v0 + share * (v1 - v0));
  return [
    { ...plot, v1: middle },
    { ...plot, v0: middle },
  ];
}

function corners({ u0, u1, v0, v1 }: Plot, block: Plot): Street[] {
  const cut = (u: number, v: number): boolean =>
    (u === block.u0 || u === block.u1) && (v === block.v0 || v === block.v1);
  const corner = (u: number, v: number, before: Street, after: Street): Street[] =>
    cut(u, v) ? [before, after] : [[u, v]];
  return [
    ...corner(u0, v0, [u0, v0 + CUT], [u0 + CUT, v0]),
    ...corner(u1, v0, [u1 - CUT, v0], [u1, v0 + CUT]),
    ...corner(u1, v1, [u1, v1 - CUT], [u1 - CUT, v1]),
    ...corner(u0, v1, [u0 + CUT, v1], [u0, v1 - CUT]),
  ];
}

/** A pond, a grave mound or a pylon that stays out of the parcel. */
function hole({ u0, u1, v0, v1 }: Plot): Street[] {
  const at = (share: number, from: number, to: number): number => from + share * (to - from);
  return [
    [at(0.58, u0, u1), at(0.55, v0, v1)],
    [at(0.58, u0, u1), at(0.74, v0, v1)],
    [at(0.7, u0, u1), at(0.8, v0, v1)],
    [at(0.8, u0, u1), at(0.7, v0, v1)],
    [at(0.76, u0, u1), at(0.54, v0, v1)],
  ];
}

/** A canal runs through: the parcel is in two parts. */
function halves(plot: Plot, block: Plot): Street[][] {
  const { u0, u1, v0, v1 } = plot;
  const [low, high] = [v0 + 0.42 * (v1 - v0), v0 + 0.52 * (v1 - v0)];
  const lower = corners({ ...plot, v1: low }, block).map(([u, v]): Street => [
    u,
    v === low && u === u1 ? v + 18 : v,
  ]);
  const upper = corners({ ...plot, v0: high }, block).map(([u, v]): Street => [
    u,
    v === high && u === u0 ? v - 12 : v,
  ]);
  return [lower, upper];
}

/**
 * Cuts a ground's blocks into `count` parcels, the largest plot first, and leaves `free` further plots
 * to villages and green. One parcel in twelve has a hole, one in twenty is in two parts.
 */
export function cutParcels(ground: Ground, count: number, free: number): ParcelGround[] {
  const random = randomFor(`parcels of ${ground.park}`);
  const weigh = (plot: Plot, block: Plot): { plot: Plot; block: Plot; weight: number } => ({
    plot,
    block,
    // Not simply the largest next: real parcels differ more than that.
    weight: size(plot) * (0.4 + 1.2 * random()),
  });
  const plots = blocksOf(ground).map((block) => weigh(block, block));
  while (plots.length < count + free) {
    plots.sort((a, b) => b.weight - a.weight);
    const [largest] = plots.splice(0, 1);
    if (largest === undefined) throw new Error(`${ground.park} has no block`);
    plots.push(...split(largest.plot, random).map((plot) => weigh(plot, largest.block)));
  }
  plots.sort((a, b) => a.plot.v0 - b.plot.v0 || a.plot.u0 - b.plot.u0);
  const left = new Set<number>();
  while (left.size < free) left.add(Math.floor(random() * plots.length));
  return plots
    .filter((_, index) => !left.has(index))
    .map(({ plot, block }, index): ParcelGround => {
      const large = size(plot) > 45_000;
      const twoParts = large && index % 17 === 9;
      const outers = twoParts ? halves(plot, block) : [corners(plot, block)];
      const holes = large && index % 11 === 5 && !twoParts ? [hole(plot)] : [];
      const across = (plot.u0 + plot.u1) / 2 / ground.width;
      const along = (plot.v0 + plot.v1) / 2 / ground.height;
      return {
        ground,
        parts: outers.map((outer) => ({ outer, holes })),
        newness: 0.62 * along + 0.38 * across + 0.22 * (random() - 0.5),
      };
    });
}
