import type { MapFill } from '../charts/map-fill.ts';
import { LAND_USES } from '../data/columns/land-use.ts';
import type { LandUse } from '../data/columns/land-use.ts';
import type { AmountSum } from '../model/amounts.ts';
import { areaOf } from '../model/land-flow.ts';
import type { LandParcel } from '../model/land-parcels.ts';
import { LAND_STATUSES, statusOf } from '../model/land-stages.ts';
import { land, landStatuses } from '../ui/land.ts';
import { AGE_FILLS, GRADE_FILLS, STATUS_FILLS, USE_FILLS } from './land-fills.ts';

/** What the parcels of the map may be coloured by. */
export type LandModeKey = keyof typeof land.map.modes;

/** One entry of a legend. */
export interface LandCategory {
  readonly key: string;
  readonly label: string;
  readonly fill: MapFill;
  readonly count: number;
  /** 亩. */
  readonly area: AmountSum;
}

/** One way of colouring: its legend and the entry of each parcel. */
export interface LandMode {
  readonly key: LandModeKey;
  readonly name: string;
  readonly categories: readonly LandCategory[];
  keyOf(parcel: LandParcel): string;
}

const WHITE: MapFill = { ground: '#ffffff', ink: '#ffffff', pattern: 'plain' };
const YEAR = 365.25;

/** How long a parcel has been where it is; one that is built on is done. */
function ageKey({ step, age }: LandParcel): keyof typeof land.ages {
  if (step === undefined || age === undefined) return 'none';
  if (step.stage === 'completed') return 'done';
  if (age < YEAR) return 'short';
  if (age < 2 * YEAR) return 'medium';
  return age < 3 * YEAR ? 'long' : 'longest';
}

/** The use of a parcel: the approved one, else the planned one. */
function useOf({ parcel }: LandParcel): LandUse | undefined {
  return parcel.use ?? parcel.planUse;
}

/** The use in words. */
export function useName(parcel: LandParcel): string {
  const use = useOf(parcel);
  return use === undefined ? land.otherUse : LAND_USES[use][0];
}

/** The group of the stage in words. */
export function statusName({ step }: LandParcel): string {
  return step === undefined ? land.noEvents : landStatuses[statusOf(step.stage)];
}

/** What parcels once were: the map can be played back, and every colour on it needs its meaning. */
function pastStatuses(parcels: readonly LandParcel[]): ReadonlySet<string> {
  const statuses = parcels.flatMap(({ events }) => events.map(({ stage }) => statusOf(stage)));
  return new Set(statuses.length === 0 ? [] : ['none', ...statuses]);
}

/** @param past entries that stay in the legend although no parcel is one now */
function mode(
  key: LandModeKey,
  parcels: readonly LandParcel[],
  entries: readonly (readonly [key: string, label: string, fill: MapFill])[],
  keyOf: (parcel: LandParcel) => string,
  past: ReadonlySet<string> = new Set(),
): LandMode {
  const categories = entries.flatMap(([entry, label, fill]): LandCategory[] => {
    const ofEntry = parcels.filter((parcel) => keyOf(parcel) === entry);
    return ofEntry.length === 0 && !past.has(entry)
      ? []
      : [{ key: entry, label, fill, count: ofEntry.length, area: areaOf(ofEntry) }];
  });
  return { key, name: land.map.modes[key], categories, keyOf };
}

/** Every way of colouring, with legends that list only what occurs, or occurred in what can be played back. */
export function landModes(parcels: readonly LandParcel[]): readonly LandMode[] {
  return [
    mode(
      'status',
      parcels,
      [
        ...LAND_STATUSES.map(
          (status) => [status, landStatuses[status], STATUS_FILLS[status]] as const,
        ),
        ['none', land.map.notStarted, WHITE] as const,
      ],
      ({ step }) => (step === undefined ? 'none' : statusOf(step.stage)),
      pastStatuses(parcels),
    ),
    mode(
      'use',
      parcels,
      [
        ...Object.entries(LAND_USES)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([use, [label]]) => [use, label, USE_FILLS[use as LandUse]] as const),
        ['none', land.otherUse, WHITE] as const,
      ],
      (parcel) => useOf(parcel) ?? 'none',
    ),
    mode(
      'grade',
      parcels,
      Object.entries(land.grades).map(
        ([grade, label]) => [grade, label, GRADE_FILLS[grade] ?? WHITE] as const,
      ),
      ({ grade }) => grade?.grade ?? 'none',
    ),
    mode(
      'age',
      parcels,
      Object.entries(land.ages).map(
        ([age, label]) => [age, label, AGE_FILLS[age] ?? WHITE] as const,
      ),
      ageKey,
    ),
  ];
}
