import { drawBars } from '../charts/bars.ts';
import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Sketch } from '../data/sketch.ts';
import { formatDay } from '../format/day.ts';
import { areaOf, stageAreas, type StageArea } from '../model/land-flow.ts';
import type { LandParcel } from '../model/land-parcels.ts';
import { landRank } from '../model/land-stages.ts';
import { land, landStages } from '../ui/land.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { landMapFigure } from './land-map.ts';
import { landModes } from './land-modes.ts';
import { landParksFigure } from './land-parks.ts';
import { landStillsFigure } from './land-stills.ts';
import { landView, type LandView } from './land-view.ts';
import { subject } from './maker.ts';
import { muCell, muLabel, muSum } from './mu-text.ts';

/** The stages with which land is taken in and given out. */
const GROUPS = ['reserved', 'supplied'] as const;

/** What was supplied in the year; that it was nothing only where supply has ever been written down. */
function supplyClause(supplied: StageArea | undefined, isSupplyKept: boolean): string | undefined {
  if (supplied !== undefined && supplied.movedParcels > 0) {
    return land.flow.supplied(muSum(supplied.moved));
  }
  return isSupplyKept ? land.flow.noneSupplied : undefined;
}

function stageBarsFigure({ day, from, kept, parcels }: LandView): Figure {
  const stages = stageAreas(parcels, from, day);
  const ahead = stages.filter(({ stage }) => landRank(stage) < landRank('supplied'));
  const supplied = stages.find(({ stage }) => stage === 'supplied');
  const waiting = ahead.flatMap(({ parcels: stageParcels }) => stageParcels);
  const title =
    [
      waiting.length === 0
        ? undefined
        : land.flow.barsTitle(muSum(areaOf(waiting)), areaOf(waiting).known > 0),
      supplyClause(supplied, kept.supply),
    ]
      .filter((clause) => clause !== undefined)
      .join('，') || land.flow.barsSubtitle(formatDay(day));
  const subtitle = land.flow.barsSubtitle(formatDay(day));
  const rows = stages.map(({ stage, area, moved, parcels: stageParcels }) => ({
    name: landStages[stage],
    value: area.known,
    text: muLabel(area),
    beside: [{ value: moved.known, text: muLabel(moved) }],
    group: GROUPS.filter((first) => landRank(first) <= landRank(stage)).length,
    tip: zh.charts.tip(landStages[stage], [
      ...(stageParcels.length === 0 ? [land.noParcels] : [`${stageParcels.length}块`, muSum(area)]),
      ...(moved.total === 0 ? [] : [land.flow.moved(muSum(moved))]),
    ]),
  }));
  const description = `${subtitle}。${rows.map(({ tip }) => tip).join('；')}。`;
  return completeFigure({
    id: 'land-stages',
    title,
    subtitle,
    description,
    notes: [],
    table: {
      head: land.flow.head,
      rows: stages
        .map((stageArea) => [
          landStages[stageArea.stage],
          String(stageArea.parcels.length),
          muCell(stageArea.area),
          String(stageArea.movedParcels),
          muCell(stageArea.moved),
        ])
        .concat([[land.flow.waiting, String(waiting.length), muCell(areaOf(waiting)), '', '']]),
      numeric: [false, true, true, true, true],
      sums: 1,
    },
    places: parcels.flatMap(({ events }) => events.map(({ at }) => at)),
    draw: (options) =>
      drawBars(rows, {
        ...options,
        order: 'given',
        heads: land.flow.heads,
        commonScale: true,
      }),
  });
}

interface MapParts extends Land {
  readonly view: LandView;
  readonly parcels: readonly LandParcel[];
  readonly sketch: Sketch;
}

function mapOf(id: string, { parcels, reviewNumber, sketch, view }: MapParts): Figure | undefined {
  const [status] = landModes(parcels);
  if (status === undefined) return undefined;
  const available = view.available.filter((landParcel) => parcels.includes(landParcel));
  const whole = areaOf(parcels);
  const title = [
    land.map.title(parcels.length, muSum(whole), whole.known > 0),
    ...(available.length > 0 ? [land.map.free(available.length, muSum(areaOf(available)))] : []),
  ].join('，');
  return landMapFigure(id, title, sketch, parcels, available, status, view.day, reviewNumber);
}

/** The map of the parcels; only when there are outlines. */
function mapFigure({ park, view, reviewNumber }: LandContext): Figure | undefined {
  const { sketch } = park;
  if (sketch === undefined) return undefined;
  return mapOf('land-map', { park, parcels: view.parcels, view, sketch, reviewNumber });
}

/** The map of one park's parcels, for its own page; only when there is an outline of any. */
function parkMapFigure(land: LandContext, { code }: Pick<ParkRow, 'code'>): Figure | undefined {
  const { park, reviewNumber, view } = land;
  const drawn = park.sketch?.parks.filter((drawnPark) => drawnPark.park === code) ?? [];
  const parcels = view.parcels.filter(({ parcel }) => parcel.park === code);
  if (park.sketch === undefined || drawn.length === 0 || parcels.length === 0) return undefined;
  const sketch = { ...park.sketch, parks: drawn };
  return mapOf(`land-map-${code}`, { park, parcels, view, sketch, reviewNumber });
}

/** What the figures of the land section are made from. */
interface Land {
  readonly park: Park;
  /** 审图号 under the map, when there is one. */
  readonly reviewNumber?: string | undefined;
}

interface LandContext extends Land {
  readonly view: LandView;
}

/** The figures of the land section. */
export const landFigures = subject<Land, LandContext>(
  [
    {
      ids: ['land-map'],
      perRow: [/^land-map-/],
      make: (context) => [
        mapFigure(context),
        ...context.park.parks.map((place) => parkMapFigure(context, place)),
      ],
    },
    {
      ids: ['land-parks'],
      make: ({ park, reviewNumber, view }) => landParksFigure(park, view, reviewNumber),
    },
    {
      ids: ['land-stills'],
      make: ({ park, reviewNumber, view }) => landStillsFigure(park, view, reviewNumber),
    },
    { ids: ['land-stages'], make: ({ view }) => stageBarsFigure(view) },
  ],
  (from) => {
    const view = landView(from.park);
    return view && { ...from, view };
  },
);
