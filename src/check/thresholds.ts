/**
 * From where on a check speaks up. All of them warn and none is law: change them here when a zone's
 * practice differs.
 */
export const THRESHOLDS = {
  /**
   * Powers of ten between a value and the median of its series that look like 万元 for 亿元. A
   * cumulative series spreads over about one power of ten within a year, hence 4 ± 1.
   */
  slipPowers: { from: 3, to: 5 },
  /** Values a series needs before one of them can be called out of line. */
  slipMinimum: 4,
  /** How many times another year's target a target is when its decimal point seems to have moved. */
  targetTimes: 8,
  /** Targets below this are not compared: a handful of projects may become many. */
  targetLeast: 3,
  /** 百分点 between the stated growth and that of the two published levels, at current prices. */
  growthPoints: 5,
  /** The same at comparable prices, where the levels also hold the change of prices. */
  comparableGrowthPoints: 12,
  /** Share of a very large growth by which it may differ besides: 532 % stated, 500 % computed. */
  growthShare: 0.1,
  /** Share of last year's value by which a stated change may differ. */
  changeShare: 0.05,
  /** Share of an indicator by which the sum of its projects or parks may differ. */
  sumShare: 0.01,
  /** Months from signing after which a project should have a parcel, or a blocker that says why. */
  landlessMonths: 6,
  /** 万元 that the largest figure of an indicator of the zone reaches: below, it is in 亿元. */
  smallestWan: 1000,
  /** 亿元 that no figure of a zone exceeds. */
  largestYi: 100_000,
  /** Series from which on one a year ahead of all others has a mistyped year. */
  futureSeries: 5,
  /** Years after the latest figure from which on a planned day is taken for a slip. */
  plannedYears: 30,
  /** Months after the publication of the figures up to whose end something may have happened. */
  recordedMonths: 1,
  /** The same for the days on which staff corrected or confirmed a row. */
  notedMonths: 12,
} as const;
