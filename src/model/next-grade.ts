/** What a firm would need for the next better grade, item by item, the other items unchanged. */
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { settle } from './decimal.ts';
import type { EvaluatedFirm } from './evaluation.ts';
import type { GradeKey } from './evaluation.ts';
import { taxAfterRefunds } from './net-tax.ts';

/** The way to the next grade. */
export interface NextGrade {
  readonly grade: GradeKey;
  /** Points missing. */
  readonly points: number;
  /** What one item alone would have to reach, in the item's unit. */
  readonly items: readonly { readonly item: ScoringKey; readonly value: number }[];
  /** Tax in 万元 a year that would have to be added on the same land. */
  readonly tax?: number;
}

/**
 * Works out the way from the computed grade to the next one. Items that reach their cap before the
 * points are made up are left out.
 *
 * @returns undefined for the best grade and for firms that are not scored
 */
export function nextGrade({ computed, score, year }: EvaluatedFirm): NextGrade | undefined {
  if (computed?.toNext === undefined || score === undefined) return undefined;
  const { grade, points } = computed.toNext;
  const items = score.parts.flatMap(({ base, cap, item, points: earned, value, weight }) => {
    if (weight <= 0 || (cap !== undefined && earned + points > cap * weight)) return [];
    // Below zero a value earns nothing, so the way begins at zero.
    const from = typeof value === 'number' ? Math.max(0, value) : 0;
    return [{ item, value: settle(from + (points / weight) * base) }];
  });
  const tax = items.find(({ item }) => item === 'tax-per-mu');
  const added = tax === undefined ? undefined : taxAdded(year, tax.value);
  return { grade, points, items, ...(added === undefined ? {} : { tax: added }) };
}

function taxAdded(year: EnterprisePeriod | undefined, perMu: number): number | undefined {
  if (year === undefined) return undefined;
  const { landMu } = year;
  const tax = taxAfterRefunds(year);
  if (typeof landMu !== 'number' || typeof tax !== 'number') return undefined;
  return settle(perMu * landMu - tax);
}
