import { changeZone } from './projection.ts';
import type { PlanePoint, PlaneShape } from './plane.ts';
import type { LineKind, SurveyFeature } from './survey.ts';

/** The middle line of a road or river. */
export interface OutlineLine {
  readonly kind: LineKind;
  readonly name?: string | undefined;
  readonly points: readonly PlanePoint[];
}

/** Everything a park's maps are made of, on one plane. Never leaves the data layer. */
export interface Outlines {
  /** By parcel code. */
  readonly parcels: ReadonlyMap<string, PlaneShape>;
  /** By park code. */
  readonly boundaries: ReadonlyMap<string, PlaneShape>;
  /** Middle lines of roads and rivers. */
  readonly lines: readonly OutlineLine[];
}

/** Features all on the plane of the zone most of them are in. */
export function onOnePlane(features: readonly SurveyFeature[]): SurveyFeature[] {
  const counts = new Map<number, number>();
  for (const { zone } of features) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  return features.map((feature) => {
    const { zone } = feature;
    if (main === undefined || zone === main) return feature;
    const move = (point: PlanePoint): PlanePoint => changeZone(point, zone, main);
    return {
      ...feature,
      zone: main,
      polygons: feature.polygons.map(({ outer, holes }) => ({
        outer: outer.map(move),
        holes: holes.map((hole) => hole.map(move)),
      })),
      lines: feature.lines.map((line) => line.map(move)),
    };
  });
}
