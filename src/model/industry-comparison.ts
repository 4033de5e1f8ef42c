/** A firm beside the median and quartiles of its industry, item by item. */
import type { Reading } from '../data/reading.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { itemValue, type FirmYear } from './per-mu.ts';
import { quartilesOf, type Quartiles } from './quartiles.ts';

/** The values of the firms of one industry, each item ascending. */
export type IndustryValues = ReadonlyMap<ScoringKey, readonly number[]>;

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

/** Gathers the values of a group of firms once, so that comparing each of them is cheap. */
export function industryValues(
  firms: readonly FirmYear[],
  items: readonly ScoringKey[],
): IndustryValues {
  return new Map(
    items.map((item) => [
      item,
      firms
        .map((firm) => itemValue(firm, item))
        .filter((value) => typeof value === 'number')
        .sort((a, b) => a - b),
    ]),
  );
}

/** Compares a firm with its industry; items known of fewer than four firms are left out. */
export function compareWithIndustry(
  firm: FirmYear,
  industry: IndustryValues,
): readonly ItemComparison[] {
  return [...industry].flatMap(([item, values]): ItemComparison[] => {
    const quartiles = quartilesOf(values);
    if (quartiles === undefined || quartiles.count < FEWEST_COMPARED) return [];
    const value = itemValue(firm, item);
    if (typeof value !== 'number') return [{ item, value, quartiles }];
    return [{ item, value, quartiles, rank: values.filter((other) => other > value).length + 1 }];
  });
}
