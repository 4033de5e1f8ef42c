import type { Remark } from '../data/diagnostic.ts';
import { shapeBounds } from '../geometry/overlap.ts';
import type { PlanePoint, PlaneShape } from '../geometry/plane.ts';
import type { SurveyFeature } from '../geometry/survey.ts';

/** An outline of a parcel or a park and where it comes from. */
export interface PlacedOutline {
  /** What staff call it. */
  readonly name: string;
  readonly park: string | undefined;
  readonly shape: PlaneShape;
  readonly feature: SurveyFeature;
}

/** Parcels of one park lie within this of its middle, m. */
const WITHIN_PARK = 20_000;

/** Parks of one zone lie within this of its middle, m; a wrong zone number makes it 270 km. */
const WITHIN_ZONE = 100_000;

/** Parcels a park needs before one of them can be called far from the others. */
const FEWEST = 3;

const MOST_NAMED = 3;

function middleOf({ shape }: PlacedOutline): PlanePoint {
  const { west, south, east, north } = shapeBounds(shape);
  return [(west + east) / 2, (south + north) / 2];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}

/** How far each outline lies from the middle one of them all, m. */
function distances(outlines: readonly PlacedOutline[]): ReadonlyMap<PlacedOutline, number> {
  const middles = outlines.map(middleOf);
  const east = median(middles.map(([x]) => x));
  const north = median(middles.map(([, y]) => y));
  return new Map(
    outlines.map((outline, index) => {
      const [x, y] = middles[index] ?? [east, north];
      return [outline, Math.hypot(x - east, y - north)] as const;
    }),
  );
}

/** The outlines further from the middle one than they may be, with how far they are, m. */
function fartherThan(
  outlines: readonly PlacedOutline[],
  limit: number,
): (readonly [outline: PlacedOutline, distance: number])[] {
  return [...distances(outlines)].filter(([, distance]) => distance > limit);
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** A remark and the first outline of the file it is about. */
export interface FarOutlines {
  readonly feature: SurveyFeature;
  readonly remark: Remark;
  readonly names: readonly string[];
}

/**
 * Outlines tens of kilometres from the rest of their park, or a hundred from the rest of the zone: most
 * often a wrong zone number. Drawn together, they would make all others points. Those of one file are
 * told together.
 *
 * @param zoneOf the three-degree zone an outline was written in
 */
export function findFarOutlines(
  outlines: readonly PlacedOutline[],
  zoneOf: (feature: SurveyFeature) => number,
): FarOutlines[] {
  const lost = fartherThan(outlines, WITHIN_ZONE);
  const far = new Set(lost.map(([outline]) => outline));
  const near = outlines.filter((outline) => !far.has(outline));
  const ofParks = groupBy(near, ({ park }) => park ?? '')
    .filter((group) => group.length >= FEWEST)
    .flatMap((group) => fartherThan(group, WITHIN_PARK));
  const usual = median(near.map(({ feature }) => zoneOf(feature)));
  return groupBy([...lost, ...ofParks], ([{ feature }]) => feature.at.file).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [{ feature }, distance] = first;
    const names = group.map(([{ name }]) => name);
    const zone = zoneOf(feature);
    const many = names.length > MOST_NAMED ? `等${names.length}个` : '';
    return [
      {
        feature,
        names,
        remark: {
          code: 'outline-far-away' as const,
          problem: `${names.slice(0, MOST_NAMED).join('、')}${many}离其余的地块有 ${Math.round(distance / 1000)} 公里，不能画在一张图上`,
          fix:
            zone === usual
              ? '请核对带号和坐标'
              : `坐标在第 ${zone} 带，其余的多在第 ${usual} 带，多半是带号或经度写错，请核对`,
        },
      },
    ];
  });
}
