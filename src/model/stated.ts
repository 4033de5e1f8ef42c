/**
 * The figure of an indicator in a park: as stated, or, when none is stated, added up from the parks
 * below. A stated figure always wins, even when it differs from the sum: the zone may count what
 * no park does.
 */
import type { Place } from '../data/dataset.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import { findObservation, type IndicatorTables } from './lookup.ts';
import { sumOverParks, type PartSum } from './sum.ts';

/** A figure with its stated growth and where it comes from. */
export interface StatedFigure {
  readonly value: Reading;
  readonly growth: Reading;
  readonly change: Reading;
  /** Which way a growth went whose size is kept back. */
  readonly trend?: Observation['trend'];
  /** Stated change of the growth rate, in 百分点. */
  readonly growthChange: Reading;
  /** Stated share of the annual target that is done, in %. */
  readonly completion: Reading;
  readonly status: Observation['status'];
  readonly published?: string;
  readonly origin: 'stated' | 'sum';
  readonly missingParts: number;
  readonly at: readonly Place[];
}

/** From the least certain to the most: a sum is as certain as its least certain part. */
const CERTAINTY: readonly Observation['status'][] = [
  'forecast',
  'flash',
  'preliminary',
  'revised',
  'final',
];

/**
 * The figure of a park in a period.
 *
 * Only a value that is absent (no row, or a blank cell) is replaced by a sum. A withheld value
 * stays withheld: adding up the parks would publish it. Growth of a sum is never computed; it is
 * the zone's own stated one when its row has it.
 *
 * @returns undefined when nothing is stated and nothing can be added up
 */
export function stateFigure(
  tables: IndicatorTables,
  indicator: Indicator,
  park: ParkRow,
  period: Period,
): StatedFigure | undefined {
  const row = findObservation(tables, indicator.code, park.code, period);
  if (row !== undefined && row.value !== 'not-reported') return asStated(row);
  const sum = sumOverParks(tables, indicator.code, park.code, period);
  if (sum !== undefined) return asSum(sum, row);
  return row === undefined ? undefined : asStated(row);
}

function asStated(row: Observation): StatedFigure {
  return {
    value: row.value,
    growth: row.growth,
    change: row.change,
    ...(row.trend === undefined ? {} : { trend: row.trend }),
    growthChange: row.growthChange,
    completion: row.completion,
    status: row.status,
    ...(row.published === undefined ? {} : { published: row.published }),
    origin: 'stated',
    missingParts: 0,
    at: [row.at],
  };
}

function asSum(sum: PartSum, row: Observation | undefined): StatedFigure {
  const rows = sum.parts.flatMap((part) => part.rows);
  const published = rows.flatMap((part) => part.published ?? []).sort();
  const last = published[published.length - 1];
  return {
    value: sum.total,
    growth: row?.growth ?? 'not-reported',
    change: row?.change ?? 'not-reported',
    ...(row?.trend === undefined ? {} : { trend: row.trend }),
    growthChange: row?.growthChange ?? 'not-reported',
    completion: row?.completion ?? 'not-reported',
    status:
      CERTAINTY.find((status) => rows.some((part) => part.status === status)) ?? 'preliminary',
    ...(last === undefined ? {} : { published: last }),
    origin: 'sum',
    missingParts: sum.missing.length,
    at: [...(row === undefined ? [] : [row.at]), ...rows.map((part) => part.at)],
  };
}
