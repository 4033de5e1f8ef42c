/** How much land stands where on the way, and what moved. Areas in 亩. */
import type { LandBatch } from '../data/land-batches.ts';
import type { LandStage, ParcelEvent } from '../data/parcel-events.ts';
import type { Parcel } from '../data/parcels.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import type { LandParcel } from './land-parcels.ts';
import { LAND_ORDER } from './land-stages.ts';
import { daysFrom, isDay, isWithin } from './day.ts';
import { sizeOf } from './reading.ts';

/** Land at one stage. */
export interface StageArea {
  readonly stage: LandStage;
  readonly parcels: readonly LandParcel[];
  readonly area: AmountSum;
  /** What reached the stage after `from`, whether it has moved on since or not. */
  readonly moved: AmountSum;
  readonly movedParcels: number;
}

/** 亩 added up; nothing is 0, and a sum that lacks an area says so. */
export function addAreas(areas: readonly Reading[]): AmountSum {
  const sum = addAmounts(areas);
  return areas.length === 0 ? { ...sum, total: 0 } : sum;
}

/** 亩 of parcels together. */
export function areaOf(parcels: readonly Pick<LandParcel, 'parcel'>[]): AmountSum {
  return addAreas(parcels.map(({ parcel }) => parcel.areaMu ?? 'not-reported'));
}

/** 亩 an event was about: its own area, else the whole parcel. */
export function eventArea(
  event: Pick<ParcelEvent, 'areaMu'>,
  parcel: Pick<Parcel, 'areaMu'>,
): Reading {
  const { areaMu = 'not-reported' } = event;
  if (sizeOf(areaMu) !== undefined || areaMu === 'withheld') return areaMu;
  return parcel.areaMu ?? 'not-reported';
}

/** The events of a stage with their parcels, from `from` to `to`, both included. */
export function eventsWithin(
  parcels: readonly LandParcel[],
  stage: LandStage,
  from: string,
  to: string,
): { readonly event: ParcelEvent; readonly parcel: LandParcel }[] {
  return parcels.flatMap((parcel) =>
    parcel.events
      .filter((event) => event.stage === stage && isWithin(event.date, from, to))
      .map((event) => ({ event, parcel })),
  );
}

/** Land by stage on the day the parcels were taken, with what moved from `from` to `to`. */
export function stageAreas(parcels: readonly LandParcel[], from: string, to: string): StageArea[] {
  return LAND_ORDER.map((stage) => {
    const atStage = parcels.filter(({ step }) => step?.stage === stage);
    const moves = eventsWithin(parcels, stage, from, to);
    return {
      stage,
      parcels: atStage,
      area: areaOf(atStage),
      moved: addAreas(moves.map(({ event, parcel }) => eventArea(event, parcel.parcel))),
      movedParcels: moves.length,
    };
  });
}

/** Batches of one kind reported in a span of days. */
export interface BatchTotals {
  readonly kind: LandBatch['kind'];
  readonly batches: readonly LandBatch[];
  /** 亩. */
  readonly submittedArea: AmountSum;
  readonly approved: readonly LandBatch[];
  readonly approvedArea: AmountSum;
  /** Days from report to approval, averaged over the approved batches. */
  readonly averageDays: number | undefined;
  /** Days each batch still to be approved has been waiting, longest first. */
  readonly pendingDays: readonly number[];
}

/** Whether a batch is approved by a day: by its date, else by an area that was. */
export function isApproved({ approved, approvedArea }: LandBatch, day: string): boolean {
  if (approved !== undefined) return approved <= day;
  return (sizeOf(approvedArea) ?? 0) > 0 || approvedArea === 'withheld';
}

/**
 * Days a batch waited or has been waiting on a day; undefined before it is reported, and where a day is
 * not known.
 */
export function waitingDays(batch: LandBatch, day: string): number | undefined {
  const { approved, submitted } = batch;
  if (submitted === undefined || !isDay(submitted) || submitted > day) return undefined;
  if (approved === undefined) return isApproved(batch, day) ? undefined : daysFrom(submitted, day);
  return isDay(approved) ? daysFrom(submitted, approved) : undefined;
}

/** Tasks run over years and are not approved by anyone: they are told by how much is done. */
export function isLandTask({ kind }: LandBatch): boolean {
  return kind === 'clearing' || kind === 'banking';
}

/** The batches that need an approval and were reported from `from` to `to`, by kind, in the order in which kinds first occur. */
export function batchTotals(
  batches: readonly LandBatch[],
  from: string,
  to: string,
): BatchTotals[] {
  const inSpan = batches.filter(
    (batch) =>
      !isLandTask(batch) && batch.submitted !== undefined && isWithin(batch.submitted, from, to),
  );
  return [...new Set(inSpan.map(({ kind }) => kind))].map((kind) => {
    const ofKind = inSpan.filter((batch) => batch.kind === kind);
    const approved = ofKind.filter((batch) => isApproved(batch, to));
    const days = approved.flatMap((batch) => waitingDays(batch, to) ?? []);
    const pending = ofKind.filter((batch) => !approved.includes(batch));
    return {
      kind,
      batches: ofKind,
      submittedArea: addAmounts(ofKind.map(({ submittedArea }) => submittedArea)),
      approved,
      approvedArea: addAmounts(approved.map(({ approvedArea }) => approvedArea)),
      averageDays:
        days.length === 0
          ? undefined
          : Math.round(days.reduce((sum, value) => sum + value, 0) / days.length),
      pendingDays: pending
        .flatMap(({ submitted }) =>
          submitted === undefined || !isDay(submitted) ? [] : daysFrom(submitted, to),
        )
        .sort((a, b) => b - a),
    };
  });
}
