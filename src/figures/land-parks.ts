/** The parks as they lie to each other, with what is built, being built and to be had in each. */
import { drawSchematic, type SchematicPark } from '../charts/map-schematic.ts';
import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import { formatDay } from '../format/day.ts';
import type { AmountSum } from '../model/amounts.ts';
import { LAND_GROUPS, landGroupOf, type LandGroup } from '../model/available-land.ts';
import { areaOf } from '../model/land-flow.ts';
import type { LandParcel } from '../model/land-parcels.ts';
import { land } from '../ui/land.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { GROUP_FILLS } from './land-fills.ts';
import type { LandView } from './land-view.ts';
import { muCell, muLabel, muSum } from './mu-text.ts';
import { smallParkOf } from './small-park.ts';

/** The land of one park by group. */
export interface ParkLand {
  readonly place: ParkRow;
  readonly parcels: readonly LandParcel[];
  readonly groups: Readonly<Record<LandGroup, AmountSum>>;
}

function byGroup(parcels: readonly LandParcel[]): Record<LandGroup, AmountSum> {
  const sumOf = (group: LandGroup): AmountSum =>
    areaOf(parcels.filter((parcel) => landGroupOf(parcel) === group));
  return {
    built: sumOf('built'),
    building: sumOf('building'),
    available: sumOf('available'),
    other: sumOf('other'),
  };
}

/** The land of every park that has parcels, in the order of the parks. */
export function parkLand(park: Pick<Park, 'parks'>, view: LandView): ParkLand[] {
  return park.parks.flatMap((place) => {
    const parcels = view.parcels.filter((parcel) => parcel.parcel.park === place.code);
    return parcels.length === 0 ? [] : [{ place, parcels, groups: byGroup(parcels) }];
  });
}

/** What can be had, and where most of it; ties and unknown areas name nobody. */
function titleOf(parks: readonly ParkLand[], view: LandView): string {
  const free = areaOf(view.available);
  if (view.available.length === 0) {
    return view.kept.available ? land.noneAvailable : land.parcelsListed(view.parcels.length);
  }
  const title = land.parks.title(muSum(free));
  const [first, second] = parks.toSorted(
    (a, b) => b.groups.available.known - a.groups.available.known,
  );
  const isClear =
    free.missing === 0 &&
    first !== undefined &&
    second !== undefined &&
    first.groups.available.known > second.groups.available.known;
  return isClear
    ? `${title}，${land.parks.most(first.place.shortName, muSum(first.groups.available))}`
    : title;
}

const row = (name: string, groups: ParkLand['groups'], count: number): string[] => [
  name,
  ...LAND_GROUPS.map((group) => muCell(groups[group])),
  String(count),
];

/** The schematic; undefined without outlines or without a park of which one is drawn. */
export function landParksFigure(
  park: Park,
  view: LandView,
  reviewNumber: string | undefined,
): Figure | undefined {
  const parks = parkLand(park, view);
  const groupOf = new Map(
    view.parcels.map((parcel) => [parcel.parcel.code, landGroupOf(parcel)] as const),
  );
  const drawn = parks.flatMap(({ groups, parcels, place }): SchematicPark[] => {
    const sketch = park.sketch?.parks.find((drawnPark) => drawnPark.park === place.code);
    if (sketch === undefined || sketch.parcels.length === 0) return [];
    const free = groups.available;
    const value = free.count > 0 ? land.parks.free(`${muLabel(free)}亩`) : undefined;
    return [
      {
        ...smallParkOf(sketch, (code) => {
          const group = groupOf.get(code);
          return group && { fill: group, outlined: group === 'available' };
        }),
        name: place.shortName,
        value: value ?? (view.kept.available ? land.parks.noneFree : undefined),
        tip: zh.charts.tip(place.shortName, [
          parcels.length === 0 ? land.noParcels : `${parcels.length}块`,
          ...LAND_GROUPS.filter((group) => groups[group].total !== 0).map(
            (group) => `${land.parks.groups[group]}${muSum(groups[group])}`,
          ),
        ]),
      },
    ];
  });
  if (drawn.length === 0) return undefined;
  const subtitle = land.parks.subtitle(formatDay(view.day));
  const notes = [
    land.disclaimer,
    ...(reviewNumber === undefined ? [] : [land.reviewNumber(reviewNumber)]),
  ];
  const rows = parks.map(({ groups, parcels, place }) =>
    row(place.shortName, groups, parcels.length),
  );
  const whole = row(land.parks.all, byGroup(view.parcels), view.parcels.length);
  const fills = new Map(Object.entries(GROUP_FILLS));
  return completeFigure({
    id: 'land-parks',
    title: titleOf(parks, view),
    subtitle,
    description: `${subtitle}。${drawn.map(({ tip }) => tip).join('；')}。`,
    notes: [land.parks.rule],
    table: {
      head: land.parks.head,
      rows: rows.length > 1 ? [...rows, whole] : rows,
      numeric: land.parks.head.map((_, column) => column > 0),
    },
    places: view.parcels.map(({ parcel }) => parcel.at),
    draw: (options) =>
      drawSchematic(drawn, {
        ...options,
        fills,
        legend: LAND_GROUPS.map((group) => ({
          key: group,
          text: land.parks.groups[group],
          outlined: group === 'available',
        })),
        notes,
        placed: land.parks.placed,
        north: land.north,
      }),
  });
}
