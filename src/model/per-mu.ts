/**
 * What a firm gets out of the land, energy and people it uses, for per-mu evaluation (亩均效益).
 * There is no national formula: which items count and how much is data (scoring.csv).
 */
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Reading } from '../data/reading.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { taxAfterRefunds } from './net-tax.ts';
import { combine } from './reading.ts';

/** Amounts of one firm in one period: 万元, 亩, 人, 吨标准煤, 吨. */
export type FirmYear = Pick<
  EnterprisePeriod,
  | 'output'
  | 'revenue'
  | 'valueAdded'
  | 'tax'
  | 'landMu'
  | 'averageStaff'
  | 'staff'
  | 'rnd'
  | 'energy'
  | 'emission'
> &
  Partial<Pick<EnterprisePeriod, 'refund'>>;

type Amount = Exclude<keyof FirmYear, 'refund'>;

/** Numerator and denominator of each item that firms' periods can give, and what scales it. */
const RATIOS: Readonly<
  Partial<Record<ScoringKey, { over: readonly [Amount, Amount]; times?: number }>>
> = {
  'tax-per-mu': { over: ['tax', 'landMu'] },
  'value-added-per-mu': { over: ['valueAdded', 'landMu'] },
  'output-per-mu': { over: ['output', 'landMu'] },
  'revenue-per-mu': { over: ['revenue', 'landMu'] },
  'value-added-per-energy': { over: ['valueAdded', 'energy'] },
  'value-added-per-emission': { over: ['valueAdded', 'emission'] },
  'labour-productivity': { over: ['valueAdded', 'averageStaff'] },
  'rnd-share': { over: ['rnd', 'revenue'], times: 100 },
};

/** What an item is made of, numerator first; none for an item that firms' periods cannot give. */
export function partsOfItem(item: ScoringKey): readonly Amount[] {
  return RATIOS[item]?.over ?? [];
}

/**
 * One item of evaluation of one firm, in the item's unit (万元/亩, 万元/吨标准煤, 万元/人, %).
 *
 * A denominator of zero or less has no ratio: without land there is no per-mu figure, and a firm
 * without revenue has no R&D share. Taxes count after refunds. Average staff falls back on staff at the period's end.
 *
 * @returns `not-applicable` for an item that firms' periods cannot give (容积率)
 */
export function itemValue(firm: FirmYear, item: ScoringKey): Reading {
  const ratio = RATIOS[item];
  if (ratio === undefined) return 'not-applicable';
  const [above, below] = ratio.over.map((amount) => amountOf(firm, amount));
  return combine([above ?? 'not-reported', below ?? 'not-reported'], (part, whole) =>
    whole > 0 ? (part / whole) * (ratio.times ?? 1) : 'not-applicable',
  );
}

function amountOf(firm: FirmYear, amount: Amount): Reading {
  if (amount === 'tax') return taxAfterRefunds(firm);
  if (amount === 'averageStaff') return averageStaffOf(firm);
  return firm[amount] ?? 'not-reported';
}

/** Average staff of the period, in 人; where it is not reported, staff at the period's end. */
export function averageStaffOf({
  averageStaff = 'not-reported',
  staff,
}: Pick<FirmYear, 'averageStaff' | 'staff'>): Reading {
  return typeof averageStaff === 'number' ? averageStaff : (staff ?? averageStaff);
}
