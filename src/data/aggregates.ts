import type { Period } from './period.ts';
import type { Reading } from './reading.ts';

/** Figures that are added up over firms; all but the first are columns of enterprise-periods. */
export const AGGREGATE_MEASURES = [
  'enterprises',
  'output',
  'revenue',
  'valueAdded',
  'tax',
  'staff',
  'landMu',
  'rnd',
  'energy',
] as const;

/** A figure added up over firms, in the unit of its column; `enterprises` in 家. */
export type AggregateMeasure = (typeof AGGREGATE_MEASURES)[number];

/**
 * Every figure of firms that a park's published value may give away: those added up here, and those
 * only the observations have. `tax` is after refunds, `grossTax` before.
 */
export const WATCHED_MEASURES = [
  ...AGGREGATE_MEASURES,
  'grossTax',
  'refund',
  'profit',
  'exportDelivery',
  'averageStaff',
  'electricity',
  'emission',
] as const;

/** A figure of firms that is watched, in the unit of its column; `enterprises` in 家. */
export type WatchedMeasure = (typeof WATCHED_MEASURES)[number];

/** Which firms: those that fit every key. Without any key, all firms of the zone. */
export interface AggregateGroup {
  /** Code of a park; absent for the whole zone. */
  readonly park?: string;
  readonly industry?: string;
  /** Level of a qualification held at the end of the year's latest period, e.g. `high-tech`. */
  readonly level?: string;
  /** Grade of the latest evaluation published for a year up to the period's. */
  readonly grade?: string;
}

/** Why a group's figure is not published: too few firms, one too large, or another would show. */
export type WithheldReason = 'few' | 'dominant' | 'protects-another';

/**
 * One figure of one group in one period. In the public edition `value` is `withheld` wherever
 * `reason` is set; in the internal edition it is the number, and `reason` says why the public edition
 * does not have it.
 */
export interface Aggregate {
  readonly measure: AggregateMeasure;
  readonly group: AggregateGroup;
  readonly period: Period;
  readonly value: Reading;
  readonly reason?: WithheldReason;
  /** False when a firm of the group has not reported the figure. */
  readonly complete: boolean;
}

/**
 * A row of observations that the public edition withholds because it would reveal a firm. In the
 * internal edition the row has its numbers and this is only a flag.
 */
export interface ProtectedObservation {
  readonly indicator: string;
  readonly park: string;
  readonly period: Period;
  readonly reason: WithheldReason;
  /** What is withheld: the value with its growth, or only the growth (it would give an earlier value). */
  readonly part: 'row' | 'growth';
}
