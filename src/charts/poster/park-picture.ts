/** The picture over a poster: a park of plots, halls and chimneys, drawn from above. It says nothing. */
import { decoration, type Drawing } from '../drawing.ts';
import { el, type SvgElement } from '../element.ts';

/** What the picture is painted with. */
export interface PictureColours {
  /** The ground the park stands on, its plots, and the plots that are to be had. */
  readonly earth: string;
  readonly plot: string;
  readonly free: string;
  /** Walls in the light of halls and of towers, all walls in the shade, roofs of either. */
  readonly hall: string;
  readonly tower: string;
  readonly shade: string;
  readonly hallRoof: string;
  readonly towerRoof: string;
  /** Windows and skylights. */
  readonly light: string;
  /** The rings behind the park. */
  readonly ring: string;
}

const WIDTH = 360;
const HEIGHT = 178;
/** Half the width and half the height of a plot, px. */
const [HALF, LOW] = [30, 15];
const ORIGIN = [WIDTH / 2, 46] as const;

/** Where a place of the ground is in the picture. */
const at = (x: number, y: number, z = 0): readonly [number, number] => [
  ORIGIN[0] + (x - y) * HALF,
  ORIGIN[1] + (x + y) * LOW - z,
];

const face = (points: readonly (readonly [number, number])[], fill: string, opacity?: number) =>
  el('path', {
    d: `M${points.map((point) => point.join(',')).join('L')}Z`,
    fill,
    'fill-opacity': opacity,
  });

/** A level face: how far it reaches from a place, at a height. */
const level = (
  [x, y, wide, deep]: readonly [x: number, y: number, wide: number, deep: number],
  z: number,
  fill: string,
  opacity?: number,
) =>
  face(
    [at(x, y, z), at(x + wide, y, z), at(x + wide, y + deep, z), at(x, y + deep, z)],
    fill,
    opacity,
  );

/** A block on the ground: where it begins, how far it reaches, how high it is. */
interface Block {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly deep: number;
  readonly high: number;
  readonly kind: 'hall' | 'tower' | 'tank';
}

/** From the back to the front, so that what stands before covers what stands behind. */
const BLOCKS: readonly Block[] = [
  { x: 0.2, y: 0.2, wide: 0.7, deep: 0.7, high: 44, kind: 'tower' },
  { x: 1.2, y: 0.2, wide: 1.6, deep: 0.7, high: 14, kind: 'hall' },
  { x: 0.2, y: 1.2, wide: 0.7, deep: 1.6, high: 18, kind: 'hall' },
  { x: 3.2, y: 0.25, wide: 0.55, deep: 0.55, high: 60, kind: 'tower' },
  { x: 1.2, y: 1.2, wide: 0.7, deep: 0.7, high: 34, kind: 'tower' },
  { x: 2.2, y: 1.2, wide: 1.6, deep: 0.7, high: 12, kind: 'hall' },
  { x: 0.3, y: 3.2, wide: 0.5, deep: 0.5, high: 20, kind: 'tank' },
  { x: 1.2, y: 2.2, wide: 1.6, deep: 0.7, high: 16, kind: 'hall' },
  { x: 3.2, y: 2.2, wide: 0.7, deep: 0.7, high: 26, kind: 'tower' },
  { x: 1.3, y: 3.2, wide: 0.5, deep: 0.5, high: 28, kind: 'tank' },
  { x: 2.2, y: 3.2, wide: 1.6, deep: 0.7, high: 10, kind: 'hall' },
];

function drawBlock({ deep, high, kind, wide, x, y }: Block, colours: PictureColours): SvgElement[] {
  const { hall, hallRoof, light, shade, tower, towerRoof } = colours;
  const [east, south] = [x + wide, y + deep];
  const [wall, roof] = kind === 'tower' ? [tower, towerRoof] : [hall, hallRoof];
  /** An upright face between two places of the ground, from a height to another. */
  const side = (
    [x1, y1, x2, y2]: readonly [x1: number, y1: number, x2: number, y2: number],
    [low, top]: readonly [low: number, top: number],
    fill: string,
    opacity?: number,
  ) => face([at(x1, y1, low), at(x2, y2, low), at(x2, y2, top), at(x1, y1, top)], fill, opacity);
  const floors = kind === 'tower' ? Math.floor(high / 9) : 0;
  const windows = Array.from({ length: floors }, (_, floor) => {
    const z = 4 + floor * 9;
    return side([x + 0.12, south, east - 0.12, south], [z, z + 4], light, 0.75);
  });
  return [
    side([x, south, east, south], [0, high], wall),
    side([east, y, east, south], [0, high], shade),
    level([x, y, wide, deep], high, roof),
    ...windows,
    ...(kind === 'hall' ? skylights({ deep, high, kind, wide, x, y }, light) : []),
    ...(kind === 'tank' ? [smoke(at(x + wide / 2, y + deep / 2, high), light)] : []),
  ];
}

/** Bright strips along the roof of a hall. */
function skylights({ deep, high, wide, x, y }: Block, light: string): SvgElement[] {
  const count = Math.max(2, Math.round(Math.max(wide, deep) * 3));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.35) / count;
    const [from, to] = wide >= deep ? [x + wide * part, y + 0.12] : [x + 0.12, y + deep * part];
    const [across, along] =
      wide >= deep ? [wide / count / 3, deep - 0.24] : [wide - 0.24, deep / count / 3];
    return level([from, to, across, along], high, light, 0.6);
  });
}

function smoke([x, y]: readonly [number, number], light: string): SvgElement {
  return el('circle', { cx: x, cy: y - 2, r: 3, fill: light });
}

/** Draws the picture, as wide as a phone. */
export function drawParkPicture(colours: PictureColours): Drawing {
  const { earth, free, plot, ring } = colours;
  const plots = Array.from({ length: 16 }, (_, index) => {
    const [x, y] = [index % 4, Math.floor(index / 4)];
    return level([x + 0.06, y + 0.06, 0.88, 0.88], 0, (x + y) % 3 === 2 ? free : plot);
  });
  const rays = Array.from({ length: 5 }, (_, index) =>
    el('circle', {
      cx: WIDTH / 2,
      cy: 96,
      r: 70 + index * 34,
      fill: 'none',
      stroke: ring,
      'stroke-width': 1,
      'stroke-opacity': 0.55 - index * 0.09,
    }),
  );
  return decoration({ width: WIDTH, height: HEIGHT }, [
    ...rays,
    level([-0.15, -0.15, 4.3, 4.3], 0, earth),
    ...plots,
    ...BLOCKS.flatMap((item) => drawBlock(item, colours)),
  ]);
}
