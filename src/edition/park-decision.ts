import type { WatchedMeasure, WithheldReason } from '../data/aggregates.ts';
import type { Indicator } from '../data/indicators.ts';

/** What was decided about one indicator and year, for messages and for the tables of groups. */
export interface ParkDecision {
  readonly indicator: Indicator;
  readonly measure: WatchedMeasure;
  readonly year: number;
  readonly reasons: ReadonlyMap<string, WithheldReason>;
  /** The firms whose figures a park's published value adds up to. */
  readonly covered: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Parks' values of one year that are published, each as the firms it adds up. */
export function publishedBy(
  decisions: readonly ParkDecision[],
  measure: WatchedMeasure | undefined,
  year: number,
): ReadonlySet<string>[] {
  return decisions
    .filter((parkDecision) => parkDecision.measure === measure && parkDecision.year === year)
    .flatMap(({ covered, reasons }) =>
      [...covered].flatMap(([park, firms]) => (reasons.has(park) ? [] : [firms])),
    );
}
