/** A firm beside the median and quartiles of its industry, item by item. */
import type { Reading } from '../data/reading.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { itemValue, type FirmYear } from './per-mu.ts';
import { quartilesOf, type Quartiles } from './quartiles.ts';

/** The values of the firms of one industry, ascending, and what they come to. */
interface ItemValues {
  readonly values: readonly number[];
  readonly quartiles: Quartiles;
}

/** The items known of enough firms of one industry. */
export type IndustryValues = ReadonlyMap<ScoringKey, ItemValues>;

/** One item of one firm among the firms of its industry. */
export interface ItemComparison {
  readonly item: ScoringKey;
  readonly value: Reading;
  readonly quartiles: Quartiles;
  /** 1 for the highest; ties share the better rank. None without a value. */
  readonly rank?: number;
}

/** Fewer firms than this have no quartiles worth the name. */
const FEWEST_COMPARED = 4;

/** How many of the ascending `values` are larger. */
function larger(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return values.length - low;
}

/**
 * Gathers the values of a group of firms once, so that comparing each of them is cheap; items known of
 * fewer than four firms are left out.
 */
export function industryValues(
  firms: readonly FirmYear[],
  items: readonly ScoringKey[],
): IndustryValues {
  return new Map(
    items.flatMap((item) => {
      const values = firms
        .map((firm) => itemValue(firm, item))
        .filter((value) => typeof value === 'number')
        .sort((a, b) => a - b);
      const quartiles = quartilesOf(values);
      if (quartiles === undefined || quartiles.count < FEWEST_COMPARED) return [];
      return [[item, { values, quartiles }] as const];
    }),
  );
}

/** Compares a firm with its industry. */
export function compareWithIndustry(
  firm: FirmYear,
  industry: IndustryValues,
): readonly ItemComparison[] {
  return [...industry].map(([item, { quartiles, values }]): ItemComparison => {
    const value = itemValue(firm, item);
    if (typeof value !== 'number') return { item, value, quartiles };
    return { item, value, quartiles, rank: larger(values, value) + 1 };
  });
}
