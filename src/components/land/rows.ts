import { parcelHref, type LandView } from '../../figures/land-view.ts';
import { muColumn } from '../../figures/mu-text.ts';
import { statusName, useName } from '../../figures/land-modes.ts';
import { formatDateCell } from '../../format/day.ts';
import { formatMissing, formatReading } from '../../format/missing.ts';
import type { Reading } from '../../data/reading.ts';
import type { LandParcel } from '../../model/land-parcels.ts';
import { sizeOf } from '../../model/reading.ts';
import { land, landStages, readinessItems } from '../../ui/land.ts';
import type { ListCell, ListColumn, ListRow } from '../list-table.ts';

/** What a plot needs for 七通一平: seven supplies, without heat, which the south has not, and levelling. */
const SERVED = [
  'road',
  'water',
  'power',
  'sewage',
  'drainage',
  'gas',
  'telecom',
  'levelled',
] as const;

/** Upper ends of the area classes, 亩. */
const SIZES = [50, 100, 200];

/** The parcels that carry one flag. */
export interface FlaggedParcels {
  readonly flag: 'approvedUnsupplied' | 'idle' | 'inefficient';
  readonly parcels: readonly LandParcel[];
}

/** Parcels approved but not supplied, idle, or little used; flags that no parcel carries are left out. */
export function flaggedParcels({ parcels }: LandView): FlaggedParcels[] {
  return (['approvedUnsupplied', 'idle', 'inefficient'] as const)
    .map((flag) => ({ flag, parcels: parcels.filter(({ parcel }) => parcel[flag]) }))
    .filter((group) => group.parcels.length > 0);
}

/** The flags of a parcel in words. */
export function flagNames({ parcel }: LandParcel): string[] {
  const keys = ['approvedUnsupplied', 'idle', 'inefficient', 'standardLand', 'retained'] as const;
  return keys.filter((key) => parcel[key]).map((key) => land.flags[key]);
}

/** What is laid on to a plot, in words. */
export function readinessNames({ parcel }: LandParcel): string[] {
  return parcel.readiness.map((item) => readinessItems[item] ?? item);
}

/** None for a plot of which nothing is said: that nothing is laid on would be another thing. */
function readinessClass({ parcel }: LandParcel): string[] {
  if (parcel.readiness.length === 0) return [];
  const isFull = SERVED.every((item) => parcel.readiness.includes(item));
  return [isFull ? land.available.full : land.available.partial];
}

/** None for a parcel whose area is not known. */
function sizeClass({ parcel }: LandParcel): string[] {
  const { areaMu } = parcel;
  const area = sizeOf(areaMu);
  if (area === undefined) return [];
  const at = SIZES.findIndex((size) => area < size);
  return land.available.sizes.slice(at < 0 ? SIZES.length : at).slice(0, 1);
}

/** An area in 亩 as a cell of a list; why there is none by its mark, or in words. */
export function areaCell(area: Reading, missing: 'mark' | 'word' = 'mark'): ListCell {
  const text = formatReading(area, muColumn, missing);
  const sort = sizeOf(area);
  return sort === undefined ? { text } : { text, sort };
}

function names({ parcel, enterprise, project }: LandParcel): string[] {
  return [parcel.code, parcel.name, enterprise?.shortName, project?.name].filter(
    (name) => name !== undefined,
  );
}

function stageCells({ step }: LandParcel): ListCell[] {
  return [
    { text: step === undefined ? land.noEvents : landStages[step.stage] },
    { text: step === undefined ? '' : formatDateCell(step.date) },
  ];
}

const { columns } = land;

/** Columns of the list of all parcels. */
export const PARCEL_COLUMNS: ListColumn[] = [
  { head: columns.parcel, sortable: true },
  { head: columns.park, sortable: true },
  { head: columns.area, numeric: true, sortable: true, key: true },
  { head: columns.use },
  { head: columns.stage, sortable: true, key: true },
  { head: columns.since, sortable: true },
  { head: columns.enterprise },
  { head: columns.flags },
];

/** A row of the list of all parcels; its id is the parcel's address on the page of the map. */
export function parcelRow(landParcel: LandParcel): ListRow {
  const { parcel, park, enterprise } = landParcel;
  return {
    id: `parcel-${parcel.code}`,
    cells: [
      { text: `${parcel.name}（${parcel.code}）`, href: parcelHref(landParcel) },
      { text: park?.shortName ?? parcel.park },
      areaCell(parcel.areaMu),
      { text: useName(landParcel) },
      ...stageCells(landParcel),
      enterprise === undefined
        ? { text: '' }
        : { text: enterprise.shortName, href: `/enterprises/${enterprise.code}.html` },
      { text: flagNames(landParcel).join('、') },
    ],
    facets: {
      park: [park?.shortName ?? parcel.park],
      status: [statusName(landParcel)],
      use: [useName(landParcel)],
      flag: flagNames(landParcel),
    },
    names: names(landParcel),
  };
}

/** Columns of the list of one park's parcels, which stands beside its map. */
export const PARK_PARCEL_COLUMNS: readonly ListColumn[] = [
  { head: columns.parcel, sortable: true },
  { head: columns.area, numeric: true, sortable: true, key: true },
  { head: columns.stage, sortable: true, key: true },
  { head: columns.since, sortable: true },
  { head: columns.use, sortable: true },
];

/** A row of that list: its name opens what is known of the parcel on the same page. */
export function parkParcelRow(landParcel: LandParcel): ListRow {
  const { parcel } = landParcel;
  return {
    id: `row-${parcel.code}`,
    cells: [
      { text: `${parcel.name}（${parcel.code}）`, href: `#parcel-${parcel.code}` },
      areaCell(parcel.areaMu),
      ...stageCells(landParcel),
      { text: useName(landParcel) },
    ],
    facets: {
      status: [statusName(landParcel)],
      use: [useName(landParcel)],
      flag: flagNames(landParcel),
    },
    names: names(landParcel),
  };
}

/** Columns of the list for investors. */
export const AVAILABLE_COLUMNS: readonly ListColumn[] = [
  { head: columns.parcel, sortable: true },
  { head: columns.park, sortable: true },
  { head: columns.area, numeric: true, sortable: true, key: true },
  { head: columns.use },
  { head: columns.status, key: true },
  { head: land.available.readiness },
];

/** A row of the list for investors. */
export function availableRow(landParcel: LandParcel): ListRow {
  const { parcel, park } = landParcel;
  return {
    cells: [
      { text: `${parcel.name}（${parcel.code}）`, href: parcelHref(landParcel) },
      { text: park?.shortName ?? parcel.park },
      areaCell(parcel.areaMu),
      { text: useName(landParcel) },
      { text: statusName(landParcel) },
      { text: readinessNames(landParcel).join('、') || formatMissing('not-reported') },
    ],
    facets: {
      park: [park?.shortName ?? parcel.park],
      use: [useName(landParcel)],
      size: sizeClass(landParcel),
      readiness: [...readinessClass(landParcel), ...readinessNames(landParcel)],
    },
    names: names(landParcel),
  };
}
