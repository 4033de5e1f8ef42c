/** The way of a parcel from the notice of acquisition to completion, and where it stood when. */
import type { LandStage, ParcelEvent } from '../data/parcel-events.ts';

/** The stages in the order of the law and of practice. */
export const LAND_ORDER: readonly LandStage[] = [
  'notice',
  'survey',
  'resettlement-notice',
  'resettlement-agreement',
  'submitted',
  'approved',
  'acquisition',
  'handover',
  'reserved',
  'levelled',
  'supplied',
  'started',
  'completed',
];

/** What a map can tell apart: the stages in eight groups. */
export type LandStatus =
  | 'preparing'
  | 'approval'
  | 'acquiring'
  | 'reserved'
  | 'levelled'
  | 'supplied'
  | 'building'
  | 'completed';

/** The groups in their order. */
export const LAND_STATUSES: readonly LandStatus[] = [
  'preparing',
  'approval',
  'acquiring',
  'reserved',
  'levelled',
  'supplied',
  'building',
  'completed',
];

const STATUS: Readonly<Record<LandStage, LandStatus>> = {
  notice: 'preparing',
  survey: 'preparing',
  'resettlement-notice': 'preparing',
  'resettlement-agreement': 'preparing',
  submitted: 'approval',
  approved: 'approval',
  acquisition: 'acquiring',
  handover: 'acquiring',
  reserved: 'reserved',
  levelled: 'levelled',
  supplied: 'supplied',
  started: 'building',
  completed: 'completed',
};

/** The group a stage belongs to. */
export function statusOf(stage: LandStage): LandStatus {
  return STATUS[stage];
}

/** The place of a stage in the order, from 0. */
export function landRank(stage: LandStage): number {
  return LAND_ORDER.indexOf(stage);
}

/** Whether two dates may be the same day: equal, or a month and one of its days. */
const mayMeet = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Events by date, those that may be of one day in the order of the stages; withheld dates come first. */
export function sortEvents(events: readonly ParcelEvent[]): ParcelEvent[] {
  return events.toSorted((a, b) =>
    a.date !== '' && b.date !== '' && !mayMeet(a.date, b.date)
      ? a.date < b.date
        ? -1
        : 1
      : landRank(a.stage) - landRank(b.stage),
  );
}

/**
 * The step a parcel stood at on a day: the last one dated on or before it, or one beyond it whose date is
 * withheld. Undefined before the first.
 *
 * @param events as `sortEvents` gives them
 * @param day `YYYY-MM-DD`
 */
export function stepAt(events: readonly ParcelEvent[], day: string): ParcelEvent | undefined {
  const dated = events.findLast(({ date }) => date !== '' && date <= day);
  const hidden = events.findLast(({ date }) => date === '');
  if (dated === undefined || hidden === undefined) return dated ?? hidden;
  return landRank(hidden.stage) > landRank(dated.stage) ? hidden : dated;
}
