/** The picture over a poster: a park of plots, halls and chimneys, drawn from above. It says nothing. */
import { decoration, type Drawing } from '../../charts/drawing.ts';
import { el, type SvgElement } from '../../charts/element.ts';

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

const [WIDTH, HEIGHT] = [360, 178];
/** Half the width and half the height of a plot, px. */
const [HALF, LOW] = [30, 15];

/** A place of the ground: to the right and to the left of the far corner. */
type Place = readonly [x: number, y: number];

/** A piece of the ground: where it begins and how far it reaches. */
type Ground = readonly [x: number, y: number, wide: number, deep: number];

/** A place at a height, as it is in the picture. */
const at = (x: number, y: number, z: number): Place => [
  WIDTH / 2 + (x - y) * HALF,
  46 + (x + y) * LOW - z,
];

const face = (points: readonly Place[], fill: string, opacity?: number) =>
  el('path', { d: `M${points.join('L')}Z`, fill, 'fill-opacity': opacity });

/** A level face at a height. */
const level = ([x, y, wide, deep]: Ground, z: number, fill: string, opacity?: number) => {
  const [right, left] = [x + wide, y + deep];
  return face([at(x, y, z), at(right, y, z), at(right, left, z), at(x, left, z)], fill, opacity);
};

/** What stands on the ground, how high, from the back to the front: what stands before covers what stands behind. */
const BLOCKS: readonly (readonly ['hall' | 'tower' | 'tank', high: number, ...Ground])[] = [
  ['tower', 44, 0.2, 0.2, 0.7, 0.7],
  ['hall', 14, 1.2, 0.2, 1.6, 0.7],
  ['hall', 18, 0.2, 1.2, 0.7, 1.6],
  ['tower', 60, 3.2, 0.25, 0.55, 0.55],
  ['tower', 34, 1.2, 1.2, 0.7, 0.7],
  ['hall', 12, 2.2, 1.2, 1.6, 0.7],
  ['tank', 20, 0.3, 3.2, 0.5, 0.5],
  ['hall', 16, 1.2, 2.2, 1.6, 0.7],
  ['tower', 26, 3.2, 2.2, 0.7, 0.7],
  ['tank', 28, 1.3, 3.2, 0.5, 0.5],
  ['hall', 10, 2.2, 3.2, 1.6, 0.7],
];

function drawBlock(
  [kind, high, ...ground]: (typeof BLOCKS)[number],
  { hall, hallRoof, light, shade, tower, towerRoof }: PictureColours,
): SvgElement[] {
  const [x, y, wide, deep] = ground;
  const [east, south] = [x + wide, y + deep];
  /** An upright face between two places of the ground, from a height to another. */
  const side = (from: Place, to: Place, [low, top]: Place, fill: string, opacity?: number) =>
    face([at(...from, low), at(...to, low), at(...to, top), at(...from, top)], fill, opacity);
  const floors = Array.from({ length: kind === 'tower' ? Math.floor(high / 9) : 0 }, (_, floor) => {
    return side(
      [x + 0.12, south],
      [east - 0.12, south],
      [4 + floor * 9, 8 + floor * 9],
      light,
      0.75,
    );
  });
  const [smokeX, smokeY] = at(x + wide / 2, y + deep / 2, high);
  return [
    side([x, south], [east, south], [0, high], kind === 'tower' ? tower : hall),
    side([east, y], [east, south], [0, high], shade),
    level(ground, high, kind === 'tower' ? towerRoof : hallRoof),
    ...floors,
    ...(kind === 'hall' ? skylights(ground, high, light) : []),
    ...(kind === 'tank' ? [el('circle', { cx: smokeX, cy: smokeY - 2, r: 3, fill: light })] : []),
  ];
}

/** Bright strips along the roof of a hall. */
function skylights([x, y, wide, deep]: Ground, high: number, light: string): SvgElement[] {
  const count = Math.max(2, Math.round(Math.max(wide, deep) * 3));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.35) / count;
    const strip: Ground =
      wide >= deep
        ? [x + wide * part, y + 0.12, wide / count / 3, deep - 0.24]
        : [x + 0.12, y + deep * part, wide - 0.24, deep / count / 3];
    return level(strip, high, light, 0.6);
  });
}

/** Draws the picture, as wide as a phone. */
export function drawParkPicture(colours: PictureColours): Drawing {
  const { earth, free, plot, ring: stroke } = colours;
  const plots = Array.from({ length: 16 }, (_, index) => {
    const [x, y] = [index % 4, Math.floor(index / 4)];
    return level([x + 0.06, y + 0.06, 0.88, 0.88], 0, (x + y) % 3 === 2 ? free : plot);
  });
  const rings = Array.from({ length: 5 }, (_, index) => {
    const line = { fill: 'none', stroke, 'stroke-width': 1, 'stroke-opacity': 0.55 - index * 0.09 };
    return el('circle', { cx: WIDTH / 2, cy: 96, r: 70 + index * 34, ...line });
  });
  return decoration({ width: WIDTH, height: HEIGHT }, [
    ...rings,
    level([-0.15, -0.15, 4.3, 4.3], 0, earth),
    ...plots,
    ...BLOCKS.flatMap((block) => drawBlock(block, colours)),
  ]);
}
