import { shapeArea, toMu } from '../../../src/geometry/plane.ts';
import type { PlanePoint, PlaneRing, PlaneShape } from '../../../src/geometry/plane.ts';
import { cutParcels } from './blocks.ts';
import { follow, GROUNDS, onPlane } from './ground.ts';
import type { Ground, Street } from './ground.ts';

/** One parcel of the demo with its outline, millimetres kept. */
export interface DemoOutline {
  readonly code: string;
  readonly park: string;
  readonly shape: PlaneShape;
  /** 亩, to one decimal: what the table states. */
  readonly areaMu: number;
  readonly newness: number;
}

/** Parcels per park (140 in all) and plots left to villages and green. */
const COUNTS: Readonly<Record<string, { count: number; free: number; letter: string }>> = {
  xincheng: { count: 52, free: 6, letter: 'xc' },
  xiwan: { count: 40, free: 5, letter: 'xw' },
  dongping: { count: 31, free: 3, letter: 'dp' },
  beiling: { count: 17, free: 2, letter: 'bl' },
};

const millimetre = (value: number): number => Math.round(value * 1000) / 1000;

function ring(ground: Ground, streets: readonly Street[]): PlaneRing {
  return follow(streets).map((street): PlanePoint => {
    const [east, north] = onPlane(ground, street);
    return [millimetre(east), millimetre(north)];
  });
}

/** Every parcel of the demo, park by park, in the order of their codes. */
export const OUTLINES: readonly DemoOutline[] = GROUNDS.flatMap((ground) => {
  const { count, free, letter } = COUNTS[ground.park] ?? { count: 0, free: 0, letter: '' };
  return cutParcels(ground, count, free).map(({ parts, newness }, index): DemoOutline => {
    const shape = parts.map(({ outer, holes }) => ({
      outer: ring(ground, outer),
      holes: holes.map((hole) => ring(ground, hole)),
    }));
    return {
      code: `${letter}-${String(index + 1).padStart(3, '0')}`,
      park: ground.park,
      shape,
      areaMu: Math.round(toMu(shapeArea(shape)) * 10) / 10,
      newness,
    };
  });
});

/** Metres a park's boundary lies outside its outermost streets. */
const VERGE = 26;

/** The boundary of each park: uneven where a hill or a river is. */
export const BOUNDARIES = GROUNDS.map((ground) => {
  const { width, height } = ground;
  const wave = (at: number): number => VERGE + 16 * Math.sin(at / 130 + ground.phase) ** 2;
  const corners: Street[] = [
    [-VERGE, -VERGE],
    [width + VERGE, -VERGE],
    [width + VERGE, height + VERGE],
    [-VERGE, height + VERGE],
  ];
  const uneven = follow(corners).map(([u, v]): Street => [
    u < 0 ? -wave(v) : u > width ? width + wave(v + 700) : u,
    v < 0 ? -wave(u + 300) : v > height ? height + wave(u) : v,
  ]);
  return { park: ground.park, ring: uneven.map((street) => onPlane(ground, street)) };
});

/** The middle lines of all streets. */
export const ROADS = GROUNDS.flatMap((ground) => {
  const { columns, rows, width, height } = ground;
  const line = (streets: readonly Street[]): readonly PlanePoint[] => {
    const [first, last] = streets;
    if (first === undefined || last === undefined) return [];
    const out = follow([first, last]);
    const there = out.slice(0, out.findIndex(([u, v]) => u === last[0] && v === last[1]) + 1);
    return there.map((street) => onPlane(ground, street));
  };
  return [
    ...columns.map((u) =>
      line([
        [u, 0],
        [u, height],
      ]),
    ),
    ...rows.map((v) =>
      line([
        [0, v],
        [width, v],
      ]),
    ),
  ].map((points) => ({ park: ground.park, points }));
});
