/** Firms that came above the scale, may come, stand still or are gone. */
import type { FirmRows } from './firm-tables.ts';
import { yearOf } from './day.ts';

/** What a year changed about the set of firms. */
export interface ScaleChanges {
  readonly all: number;
  /** Firms that are said to be above the scale. */
  readonly aboveScale: number;
  /** Firms of which it is not said whether they are. */
  readonly unknownScale: number;
  /** Firms whose 升规 is dated in the day's year. */
  readonly risen: readonly FirmRows[];
  /** Firms below the scale that are being helped above it; internal. */
  readonly candidates: readonly FirmRows[];
  readonly stopped: readonly FirmRows[];
  readonly closed: readonly FirmRows[];
}

/** Sorts firms out as of a day. */
export function scaleChanges(firms: Iterable<FirmRows>, day: string): ScaleChanges {
  const all = [...firms];
  const there = all.filter(({ firm }) => firm.state !== 'closed');
  return {
    all: there.length,
    aboveScale: there.filter(({ firm }) => firm.aboveScale === true).length,
    unknownScale: there.filter(({ firm }) => firm.aboveScale === undefined).length,
    risen: there.filter(({ events }) =>
      events.some(
        ({ date, kind, state }) =>
          kind === 'above-scale' && state === 'done' && yearOf(date) === yearOf(day) && date <= day,
      ),
    ),
    candidates: there.filter(
      ({ firm }) => firm.aboveScale !== true && firm.cultivation?.includes('above-scale') === true,
    ),
    stopped: all.filter(({ firm }) => firm.state === 'stopped'),
    closed: all.filter(({ firm }) => firm.state === 'closed'),
  };
}
