import type { AggregateGroup, WatchedMeasure, WithheldReason } from './aggregates.ts';
import type { Period } from './period.ts';

/** A withheld figure, or one that is published against the rule, and what can be worked out about it from everything published beside it. */
export interface AuditCell {
  /** The group of firms; of the figure of an indicator, its park. */
  readonly group: AggregateGroup;
  /** Code of the indicator whose value this is; absent for a figure of a group. */
  readonly indicator?: string;
  readonly reason: WithheldReason;
  /** Published although the rule forbids it. */
  readonly isPublished?: true;
  /** Firms with a figure other than 0. */
  readonly contributors: number;
  /** Share of the largest of them, a fraction. */
  readonly largestShare: number;
  /** In the unit of the firms' column. */
  readonly value: number;
  /** The smallest and largest value that a reader cannot rule out; `Infinity` where nothing limits it. */
  readonly low: number;
  readonly high: number;
  /** How far above the value the largest possible one must be at least. */
  readonly needed: number;
  /** Whether it is; figures withheld for another's sake need no doubt of their own. */
  readonly verdict: 'safe' | 'unsafe' | 'companion';
}

/** All that is published and withheld of one figure of firms in one period. */
export interface AuditTable {
  readonly measure: WatchedMeasure;
  readonly period: Period;
  /** How many sums over firms are published. */
  readonly published: number;
  readonly cells: readonly AuditCell[];
}

/** A firm that came above the scale or fell below it too few at a time to be shown. */
export interface AuditChange {
  /** Code of the firm. */
  readonly firm: string;
  /** The first period for its sake published for the firms of before. */
  readonly since: Period;
  /** Public rows given for the firms of before, and rows withheld. */
  readonly comparable: number;
  readonly withheld: number;
}

/** The audit of the public edition: what is withheld, and whether it stays in doubt. */
export interface Audit {
  readonly minContributors: number;
  /** The largest share a firm may have, a fraction. */
  readonly maxShare: number;
  readonly tables: readonly AuditTable[];
  readonly changes: readonly AuditChange[];
}
