import type { PlanePoint } from '../../../src/geometry/plane.ts';

/** A place in a park before it is laid on the earth: metres along its main streets. */
export type Street = readonly [u: number, v: number];

/** One park's ground: a rectangle of streets, bent and turned so that nothing is quite straight. */
export interface Ground {
  readonly park: string;
  readonly width: number;
  readonly height: number;
  /** Middle lines of the streets across and along, metres. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** South-west corner, on the plane of the demo's zone. */
  readonly corner: PlanePoint;
  /** Radians the streets are turned anticlockwise. */
  readonly turn: number;
  /** Where the bends begin. */
  readonly phase: number;
}

/** The demo lies on open water, 123° E: no real place is meant. */
export const DEMO_ZONE = 41;
const EAST = 486_000;
const NORTH = 4_036_000;

function ground(
  park: string,
  place: readonly [number, number],
  turn: number,
  columns: readonly number[],
  rows: readonly number[],
): Ground {
  const sum = (steps: readonly number[]): number[] =>
    steps.reduce<number[]>((lines, step) => [...lines, (lines.at(-1) ?? 0) + step], [0]);
  const [across, along] = [sum(columns), sum(rows)];
  return {
    park,
    width: across.at(-1) ?? 0,
    height: along.at(-1) ?? 0,
    columns: across,
    rows: along,
    corner: [EAST + place[0], NORTH + place[1]],
    turn,
    phase: place[0] / 1000,
  };
}

/** The grounds of the four parks: distances between streets, metres. */
export const GROUNDS: readonly Ground[] = [
  ground('xincheng', [5200, 4100], 0.12, [420, 380, 460, 400, 520, 380], [430, 380, 460, 400]),
  ground('xiwan', [900, 1200], -0.2, [440, 400, 500, 430, 340], [380, 440, 400, 330]),
  ground('dongping', [9400, 800], 0.06, [400, 450, 380, 430, 380], [410, 460, 400]),
  ground('beiling', [3300, 7600], -0.08, [420, 460, 360], [390, 400, 340]),
];

/** A place of a ground on the plane: bent like a valley, uneven at the far edge, turned. */
export function onPlane(where: Ground, [u, v]: Street): PlanePoint {
  const { phase, turn, height } = where;
  const edge = Math.max(0, (v / height - 0.72) / 0.28) ** 2;
  const x = u + 46 * Math.sin(v / 900 + phase);
  const y = v + 40 * Math.sin(u / 1100 + phase) + edge * 55 * Math.sin(u / 420 + 2 * phase);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [where.corner[0] + x * cos - y * sin, where.corner[1] + x * sin + y * cos];
}

/** Bends are followed by points at these distances along every line, the same for both neighbours. */
const STEP = 60;

/** A line from corner to corner with points between, so that bends show. The last corner is left out. */
export function follow(corners: readonly Street[]): Street[] {
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const axis = Math.abs(to[0] - from[0]) > Math.abs(to[1] - from[1]) ? 0 : 1;
    const [start, end] = [from[axis], to[axis]];
    const marks: number[] = [];
    const low = Math.min(start, end);
    const high = Math.max(start, end);
    for (let mark = Math.ceil((low + 1) / STEP) * STEP; mark < high - 1; mark += STEP) {
      marks.push((mark - start) / (end - start));
    }
    marks.sort((a, b) => a - b);
    const between = marks.map((share): Street => [
      from[0] + share * (to[0] - from[0]),
      from[1] + share * (to[1] - from[1]),
    ]);
    return [from, ...between];
  });
}
