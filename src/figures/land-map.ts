import { drawLandMap, type MapPark } from '../charts/land-map.ts';
import type { Sketch } from '../data/sketch.ts';
import type { Reading } from '../data/reading.ts';
import { formatDateCell, formatDay } from '../format/day.ts';
import { formatDistance } from '../format/distance.ts';
import { formatKnown } from '../format/missing.ts';
import { formatShare } from '../format/percent.ts';
import type { AmountSum } from '../model/amounts.ts';
import { areaOf } from '../model/land-flow.ts';
import type { LandParcel } from '../model/land-parcels.ts';
import { completion } from '../model/progress.ts';
import { land, landStages } from '../ui/land.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { muCell, muSum, muText, parcelsText } from './mu-text.ts';
import type { LandMode } from './land-modes.ts';
import { useName } from './land-modes.ts';

/** What a reader is told about a parcel who points at it. */
function parcelTip(landParcel: LandParcel): string {
  const { parcel, step, enterprise, project } = landParcel;
  const area = [formatKnown(parcel.areaMu, muText)].flatMap((text) =>
    text === undefined ? [] : [land.tip.area(text)],
  );
  return [
    `${parcel.name}（${parcel.code}）`,
    [...area, useName(landParcel)].join('，'),
    step === undefined
      ? land.noEvents
      : land.tip.stage(landStages[step.stage], formatDateCell(step.date)),
    ...(enterprise === undefined ? [] : [enterprise.shortName]),
    ...(project === undefined ? [] : [project.shortName ?? project.name]),
  ].join('\n');
}

/** The part of all land; none where an area is not known. */
function shareOf(area: Reading, total: Reading): string {
  const share = completion(area, total);
  return formatKnown(share, (part) => formatShare(part, 1)) ?? '—';
}

/** The end of a code, without its letters: what fits into a parcel. */
function shortCode(code: string): string {
  return /\d+$/.exec(code)?.[0].replace(/^0+(?=\d)/, '') ?? code;
}

/**
 * The map of all parcels, coloured by one mode.
 *
 * @param id of the figure
 * @param title a finding
 * @param available those the title counts as free
 */
export function landMapFigure(
  id: string,
  title: string,
  sketch: Sketch,
  parcels: readonly LandParcel[],
  available: readonly LandParcel[],
  mode: LandMode,
  day: string,
  reviewNumber: string | undefined,
): Figure {
  const byCode = new Map(parcels.map((landParcel) => [landParcel.parcel.code, landParcel]));
  const free = new Set(available.map(({ parcel }) => parcel.code));
  const whole = areaOf(parcels);
  const parks = sketch.parks.map((drawn): MapPark => {
    const ofPark = parcels.filter(({ parcel }) => parcel.park === drawn.park);
    return {
      ...drawn,
      name: ofPark[0]?.park?.shortName ?? drawn.park,
      parcels: drawn.parcels.flatMap(({ parcel: code, ...shape }) => {
        const parcelFacts = byCode.get(code);
        if (parcelFacts === undefined) return [];
        return [
          {
            ...shape,
            code,
            name: shortCode(code),
            fill: mode.keyOf(parcelFacts),
            outlined: free.has(code),
            tip: parcelTip(parcelFacts),
          },
        ];
      }),
    };
  });
  const fills = new Map(mode.categories.map(({ key, fill }) => [key, fill]));
  const shown = mode.categories.filter(({ count }) => count > 0);
  const row = (label: string, count: number, area: AmountSum): string[] => [
    label,
    String(count),
    muCell(area),
    shareOf(area.total, whole.total),
  ];
  const rows = shown.map(({ label, count, area }) => row(label, count, area));
  const description = land.map.description(
    shown.map(({ area, count, label }) => `${label}${count}块${muSum(area)}`),
  );
  const notes = [
    land.disclaimer + (reviewNumber === undefined ? '' : land.reviewNumber(reviewNumber)),
  ];
  return completeFigure({
    id,
    title,
    subtitle: land.map.subtitle(formatDay(day), parcels.length),
    description,
    // The disclaimer is drawn inside the map, where downloads keep it: not said again below.
    notes: [land.map.positions, land.map.numbers],
    table: { head: land.map.head, rows, numeric: [false, true, true, true] },
    stated: [
      row(land.map.all, parcels.length, whole),
      row(land.map.available, available.length, areaOf(available)),
      ...rows,
    ],
    places: parcels.map(({ parcel }) => parcel.at),
    draw: (options) =>
      drawLandMap(parks, {
        ...options,
        fills,
        legend: shown.map(({ area, count, key, label }) => ({
          key,
          text: `${label}　${parcelsText(count, area)}`,
        })),
        metresPerPx: sketch.metresPerPx,
        notes,
        ground: {
          ...land.map.ground,
          river: parks.some(({ rivers }) => rivers.length > 0) ? land.map.river : undefined,
          outlined:
            free.size > 0
              ? `${land.map.outlined}　${parcelsText(available.length, areaOf(available))}`
              : undefined,
        },
        north: land.north,
        distance: formatDistance,
      }),
  });
}
