/** Bonds and funds: how much is spent and how long there is for the rest. */
import type { Bond } from '../data/bonds.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { daysFrom } from './day.ts';
import { completion } from './progress.ts';
import { combine, isMissing, sizeOf } from './reading.ts';
import { subtract } from './decimal.ts';

/** One bond on a day. */
export interface BondSpending {
  readonly bond: Bond;
  /** disbursed ÷ granted, a fraction. */
  readonly share: Reading;
  /** granted − disbursed, in the bond's unit. */
  readonly left: Reading;
  /** Days to the promised date; negative when it has passed, undefined without a date or when all is spent. */
  readonly daysLeft: number | undefined;
  readonly late: boolean;
}

/** Bonds on a day: late ones first, then by the promised date, spent and unpromised ones last. */
export function bondSpending(bonds: readonly Bond[], day: string): BondSpending[] {
  return bonds
    .map((bond): BondSpending => {
      const share = completion(bond.disbursed, bond.granted);
      const spent = typeof share === 'number' && share >= 1;
      const daysLeft =
        bond.promisedDate === undefined || spent ? undefined : daysFrom(day, bond.promisedDate);
      return {
        bond,
        share,
        left: combine([bond.granted, bond.disbursed], subtract),
        daysLeft,
        late: daysLeft !== undefined && daysLeft < 0,
      };
    })
    .sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || 0);
}

/** Whether of any bond it is known what share is spent. */
export function hasSpending(bonds: readonly Bond[]): boolean {
  return bonds.some(({ disbursed, granted }) => !isMissing(completion(disbursed, granted)));
}

/** All bonds in 人民币 together, 万元. */
export interface BondTotals {
  readonly granted: AmountSum;
  readonly disbursed: AmountSum;
  /** disbursed ÷ granted over the bonds that have both, a fraction. */
  readonly share: Reading;
}

/** Whether a bond is granted: one without an amount and a date of its grant has only been applied for. */
export function isGranted({ approvalDate, granted }: Bond): boolean {
  return granted !== 'not-reported' || approvalDate !== undefined;
}

/** Adds up the bonds in 人民币; dollars are not added to them. */
export function bondTotals(spending: readonly BondSpending[]): BondTotals {
  const yuan = spending.filter(({ bond }) => bond.currency === 'CNY');
  const granted = yuan.filter(({ bond }) => isGranted(bond));
  const inYuan = granted.length > 0 ? granted : yuan;
  const both = inYuan.filter(({ share }) => sizeOf(share) !== undefined);
  const sum = (list: readonly BondSpending[], key: 'granted' | 'disbursed'): AmountSum =>
    addAmounts(list.map(({ bond }) => bond[key]));
  return {
    granted: sum(inYuan, 'granted'),
    disbursed: sum(inYuan, 'disbursed'),
    share: completion(sum(both, 'disbursed').total, sum(both, 'granted').total),
  };
}
