/** What a firm earns on its land. Internal: it tells of one firm. */
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import { taxAfterRefunds } from './net-tax.ts';

/** 万元 per 亩 in a whole year. */
export interface PerMu {
  readonly year: number;
  readonly tax: number;
  readonly output: number;
}

/**
 * A firm's tax after refunds and output per 亩 in the last whole year it reported: value of January to December ÷
 * land in use at the end of the year. Undefined when one of the three is missing.
 */
export function perMuOf(
  periods: readonly EnterprisePeriod[],
  enterprise: string,
): PerMu | undefined {
  const years = periods
    .filter((row) => row.enterprise === enterprise && row.period.month === 12)
    .sort((a, b) => b.period.year - a.period.year);
  for (const row of years) {
    const { period, output, landMu } = row;
    const tax = taxAfterRefunds(row);
    if (typeof tax !== 'number' || typeof output !== 'number' || typeof landMu !== 'number')
      continue;
    if (landMu > 0) return { year: period.year, tax: tax / landMu, output: output / landMu };
  }
  return undefined;
}
