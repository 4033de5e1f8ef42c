/** One indicator of the demo: what indicators.csv says about it and how it is reported. */
export interface DemoIndicator {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly group: string;
  readonly unit: string;
  readonly accumulation: '累计' | '时点';
  readonly priceBasis: '现价' | '可比价' | '不涉及';
  readonly direction: '越高越好' | '越低越好' | '中性';
  readonly additive: boolean;
  readonly decimals: number;
  readonly headline: boolean;
  readonly caliber: string;
  readonly source: string;
  readonly disclosure: '公开' | '内部';
  /** Who may see the rows of the single parks; `none` when only the zone's figure exists. */
  readonly detail: '公开' | '内部' | 'none';
  readonly frequency: 'monthly' | 'quarterly';
  /** Day of the next month on which the office publishes it. */
  readonly publishDay: number;
}

const USUAL = {
  accumulation: '累计',
  priceBasis: '不涉及',
  direction: '越高越好',
  additive: true,
  decimals: 2,
  headline: false,
  disclosure: '公开',
  detail: 'none',
  frequency: 'monthly',
  publishDay: 18,
} as const;

type Usual = keyof typeof USUAL | 'group' | 'shortName' | 'name';

/** What differs from the usual indicator: cumulative, 2 decimals, public, monthly, zone only. */
export type IndicatorSpec = Omit<DemoIndicator, Usual> &
  Partial<Pick<DemoIndicator, Usual>> & { readonly name: string };

/** Completes the indicators of one group. */
export function indicatorGroup(
  group: string,
  specs: readonly IndicatorSpec[],
): readonly DemoIndicator[] {
  return specs.map((spec) => ({ ...USUAL, shortName: spec.name, group, ...spec }));
}
