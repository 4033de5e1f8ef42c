/**
 * Sums over the parks of a zone. A sum with a withheld or unreported part has no total: a smaller
 * number would pass for the whole. What is known so far is kept apart from it.
 */
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import type { Missing, Reading } from '../data/reading.ts';
import { addUp } from './decimal.ts';
import { findIndicator, findObservation, partsOf, type IndicatorTables } from './lookup.ts';
import { about, isQualified, sizeOf, strongestReason } from './reading.ts';
import { isRate } from './unit-kind.ts';

/** One park's part of a sum. */
export interface Part {
  readonly park: ParkRow;
  readonly value: Reading;
  /** The row it was read from, or those of the parks inside that it was added up from. */
  readonly rows: readonly Observation[];
}

/** A sum over parks in the indicator's unit. */
export interface PartSum {
  /** The sum when it is complete, 约 when a part is not exact; else the reason it is not. */
  readonly total: Reading;
  /** The sum of the parts that have a number: never to be shown as the total. */
  readonly known: number;
  readonly complete: boolean;
  /** Parts that lack a number. Parks the indicator does not apply to are not missing. */
  readonly missing: readonly { readonly park: ParkRow; readonly reason: Missing }[];
  readonly parts: readonly Part[];
}

/** Whether values of parks may be added: declared additive, and never a share. */
export function isSummable(indicator: Indicator): boolean {
  return indicator.additive && !isRate(indicator.unit);
}

/** Adds parts up; parts that are not applicable contribute nothing and leave the sum complete. */
function sumParts(parts: readonly Part[]): PartSum {
  const numbers = parts.flatMap(({ value }) => sizeOf(value) ?? []);
  const missing = parts.flatMap(({ park, value }) =>
    value === 'withheld' || value === 'not-reported' ? [{ park, reason: value }] : [],
  );
  const known = addUp(numbers);
  const reason = strongestReason(missing.map((part) => part.reason));
  const sum: Reading = parts.some(({ value }) => isQualified(value)) ? about(known) : known;
  const none: Reading = numbers.length === 0 ? 'not-applicable' : sum;
  return { total: reason ?? none, known, complete: missing.length === 0, missing, parts };
}

/**
 * The sum of an indicator over the parks directly below `parent`.
 *
 * A park without a row is `not-reported` in the internal edition. The public edition cannot tell
 * an unreported row from one it may not show, so there it is `withheld` (未公布), true of both.
 *
 * @returns undefined when the indicator is unknown or must not be summed, or no park has a row
 */
export function sumOverParks(
  tables: IndicatorTables,
  indicatorCode: string,
  parent: string,
  period: Period,
): PartSum | undefined {
  const indicator = findIndicator(tables, indicatorCode);
  if (indicator === undefined || !isSummable(indicator)) return undefined;
  const parts = readParts(tables, indicatorCode, parent, period);
  return parts.some(({ rows }) => rows.length > 0) ? sumParts(parts) : undefined;
}

/**
 * The values of an indicator in the parks directly below `parent`, in the parks' order: as stated, or
 * added up from the parks inside, as the park's own page has it.
 */
export function readParts(
  tables: IndicatorTables,
  indicatorCode: string,
  parent: string,
  period: Period,
): readonly Part[] {
  const absent: Missing = tables.edition === 'public' ? 'withheld' : 'not-reported';
  return partsOf(tables, parent).map((park): Part => {
    const row = findObservation(tables, indicatorCode, park.code, period);
    if (row !== undefined && row.value !== 'not-reported') {
      return { park, value: row.value, rows: [row] };
    }
    const inside = sumOverParks(tables, indicatorCode, park.code, period);
    if (inside !== undefined) {
      return { park, value: inside.total, rows: inside.parts.flatMap(({ rows }) => rows) };
    }
    return row === undefined
      ? { park, value: absent, rows: [] }
      : { park, value: row.value, rows: [row] };
  });
}
