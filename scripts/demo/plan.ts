/** How a cumulative total builds up over the year: shares at the end of February … December. */
export const SHAPES = {
  /** Low in the first half, high in the second. */
  industrial: [0.12, 0.2, 0.275, 0.355, 0.44, 0.52, 0.605, 0.695, 0.79, 0.892, 1],
  /** Taxes: last year's profits are settled by the end of May. */
  settled: [0.2, 0.3, 0.42, 0.55, 0.663, 0.74, 0.79, 0.84, 0.9, 0.95, 1],
  even: [0.155, 0.245, 0.33, 0.415, 0.5, 0.585, 0.665, 0.75, 0.83, 0.915, 1],
  building: [0.09, 0.19, 0.28, 0.38, 0.48, 0.57, 0.665, 0.76, 0.85, 0.93, 1],
  late: [0.06, 0.15, 0.24, 0.33, 0.43, 0.51, 0.6, 0.7, 0.79, 0.89, 1],
} as const satisfies Record<string, readonly number[]>;

/** Weights of 新城, 西湾, 东屏 and 北岭 in the zone's total in 2026. */
export const PROFILES = {
  output: [43, 27, 20, 10],
  tax: [46, 24, 21, 9],
  exports: [64, 21, 15, 0],
  energy: [21, 40, 24, 15],
  land: [37, 28, 22, 13],
  investment: [38, 22, 23, 17],
  firms: [42, 25, 21, 12],
  innovation: [52, 19, 23, 6],
} as const satisfies Record<string, readonly [number, number, number, number]>;

/** A cumulative amount. */
export interface FlowPlan {
  readonly kind: 'flow';
  /** The zone's figure for the first half of 2026, in the indicator's unit. */
  readonly june: number;
  /**
   * Stated growth in %: first half and year of 2023, 2024, 2025, first half of 2026.
   * `counted` when the growth is simply worked out from the published levels.
   */
  readonly growth: readonly [number, number, number, number, number, number, number];
  readonly counted?: boolean;
  readonly shape: keyof typeof SHAPES;
  readonly profile?: keyof typeof PROFILES;
  /** Yearly price change in %, for growth at comparable prices. */
  readonly priceChange?: number;
}

/** A level at the end of the month. */
export interface StockPlan {
  readonly kind: 'stock';
  /** End of 2021, mid-2022, end of 2022 … mid-2026, in the indicator's unit. */
  readonly levels: readonly number[];
  readonly profile?: keyof typeof PROFILES;
  /** Share of the level by which months between those may stray. */
  readonly stray?: number;
}

/** One series divided by another, as a % (`factor` 100) or converted by `factor`. */
export interface RatioPlan {
  readonly kind: 'ratio';
  readonly above: string;
  readonly below: string;
  readonly factor: number;
  /** Divide by the mean of the months so far instead of the level at the end. */
  readonly mean?: boolean;
}

/** Counted from the list of signings. */
export interface SigningPlan {
  readonly kind: 'signings';
  readonly measure: 'projects' | 'large' | 'investment';
}

/** Added up from the parcels that reached a stage in the year. */
export interface ParcelPlan {
  readonly kind: 'parcels';
  readonly stage: 'reserved' | 'supplied';
}

/** How the numbers of one indicator are made. */
export type Plan = FlowPlan | StockPlan | RatioPlan | SigningPlan | ParcelPlan;
