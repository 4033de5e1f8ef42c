/** Parcels with everything that is known of them from other tables. */
import type { Enterprise } from '../data/enterprises.ts';
import type { Grade } from '../data/grades.ts';
import type { LandBatch } from '../data/land-batches.ts';
import type { ParcelEvent } from '../data/parcel-events.ts';
import type { Parcel } from '../data/parcels.ts';
import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Project } from '../data/projects.ts';
import { daysFrom, isDay } from './day.ts';
import { sortEvents, stepAt } from './land-stages.ts';

/** The tables land is worked out from; a loaded `Park` is one. */
export type LandTables = Pick<
  Park,
  'parks' | 'parcels' | 'parcelEvents' | 'landBatches' | 'enterprises' | 'projects' | 'grades'
>;

/** One parcel on a day. */
export interface LandParcel {
  readonly parcel: Parcel;
  readonly park: ParkRow | undefined;
  /** All of its events, oldest first, later ones than the day included. */
  readonly events: readonly ParcelEvent[];
  /** Where it stands; undefined before its first event. */
  readonly step: ParcelEvent | undefined;
  /** Days since it got there. */
  readonly age: number | undefined;
  readonly enterprise: Enterprise | undefined;
  readonly project: Project | undefined;
  readonly batch: LandBatch | undefined;
  /** The latest grade its enterprise was given. */
  readonly grade: Grade | undefined;
}

function byCode<T extends { readonly code: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.code, row]));
}

/** Every parcel as it stood on a day, in the order of the table. */
export function landParcelsOf(tables: LandTables, day: string): LandParcel[] {
  const parks = byCode(tables.parks);
  const enterprises = byCode(tables.enterprises);
  const projects = byCode(tables.projects);
  const batches = byCode(tables.landBatches);
  const events = new Map<string, ParcelEvent[]>();
  for (const event of tables.parcelEvents) {
    const eventsOfParcel = events.get(event.parcel);
    if (eventsOfParcel === undefined) events.set(event.parcel, [event]);
    else eventsOfParcel.push(event);
  }
  const grades = new Map<string, Grade>();
  for (const grade of tables.grades.toSorted((a, b) => a.year - b.year)) {
    grades.set(grade.enterprise, grade);
  }
  const find = <T>(rows: ReadonlyMap<string, T>, code: string | undefined): T | undefined =>
    code === undefined ? undefined : rows.get(code);
  return tables.parcels.map((parcel) => {
    const eventsOfParcel = sortEvents(events.get(parcel.code) ?? []);
    const step = stepAt(eventsOfParcel, day);
    const project = find(projects, parcel.project);
    const enterprise = find(enterprises, parcel.enterprise ?? project?.enterprise);
    return {
      parcel,
      park: parks.get(parcel.park),
      events: eventsOfParcel,
      step,
      age: step === undefined || !isDay(step.date) ? undefined : daysFrom(step.date, day),
      enterprise,
      project,
      batch: find(batches, parcel.plannedBatch),
      grade: find(grades, enterprise?.code),
    };
  });
}
