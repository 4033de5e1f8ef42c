/** Members as tests of a region need them: one indicator by month of 2026. */
import type { Reading } from '../../src/data/reading.ts';
import type { MemberFacts, MemberIndicator, ZoneFigure } from '../../src/region/member-facts.ts';

/** Figures by month of 2026; a reading alone is a value. */
export type Months = Readonly<Record<number, Reading | Given>>;

type Given = Partial<Omit<ZoneFigure, 'period'>>;

const isFigure = (given: Reading | Given): given is Given =>
  typeof given === 'object' && !('qualifier' in given);

/** An indicator with figures by month of 2026. */
function measured(months: Months, others: Partial<MemberIndicator> = {}): MemberIndicator {
  return {
    code: 'revenue',
    name: '主营业务收入',
    shortName: '主营收入',
    unit: '亿元',
    accumulation: 'cumulative',
    priceBasis: 'current',
    additive: true,
    direction: 'up',
    decimals: 2,
    caliber: '规模以上工业企业主营业务收入',
    source: '经济发展局',
    href: 'indicators/revenue.html',
    figures: Object.entries(months).map(([month, given]) => ({
      value: 'not-reported' as const,
      growth: 'not-reported' as const,
      completion: 'not-applicable' as const,
      ...(isFigure(given) ? given : { value: given }),
      period: { year: 2026, month: Number(month) },
    })),
    ...others,
  };
}

/** A zone that has this indicator alone. */
export function zone(
  name: string,
  months: Months,
  others: Partial<MemberIndicator> = {},
  facts: Partial<MemberFacts> = {},
): MemberFacts {
  return {
    member: { code: name, name },
    asOf: undefined,
    area: 'not-reported',
    indicators: [measured(months, others)],
    land: undefined,
    chains: [],
    projects: [],
    ...facts,
  };
}
