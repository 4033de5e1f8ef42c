/** The zone's target for 2026 in one indicator. */
export interface AnnualTarget {
  readonly value: number;
  /** Scheduled month by month instead of evenly. Levels at the end of a month always are. */
  readonly byMonth?: boolean;
  /** What is received to be spent: the year can't end above it. */
  readonly ceiling?: boolean;
  readonly note?: string;
}

/**
 * Targets of 2026. Revenue and tax are set in 万元, finer than they are printed: only so do the
 * report's own figures agree with each other (38.62 % with arrears of 15.36, and 66.35 %).
 */
export const TARGETS_2026: Readonly<Record<string, AnnualTarget>> = {
  revenue: { value: 135.007, note: '按万元下达：1350070万元' },
  'value-added': { value: 27.8 },
  output: { value: 138 },
  gdp: { value: 45.6 },
  'strategic-output': { value: 42 },
  fai: { value: 46, byMonth: true, note: '按施工季节安排进度' },
  'industrial-fai': { value: 32.84 },
  'key-project-investment': { value: 18.6, note: '各重点项目年度计划投资之和' },
  funds: { value: 24 },
  'outside-funds': { value: 17.5 },
  'signed-projects': { value: 24 },
  'signed-large-projects': { value: 18 },
  'signed-investment': { value: 60 },
  'direct-financing': { value: 7 },
  'special-bonds-spent': { value: 2.4, ceiling: true, note: '当年到位的专项债券资金' },
  'export-delivery': { value: 4.6 },
  trade: { value: 3.2 },
  fdi: { value: 2800 },
  tax: { value: 2.1402, note: '按万元下达：21402万元' },
  'full-tax': { value: 3.02 },
  'fiscal-revenue': { value: 2.65 },
  'budget-revenue': { value: 1.15 },
  employees: { value: 11800, note: '时点指标，进度从上年末水平起算' },
  'above-scale-firms': { value: 42, note: '时点指标，进度从上年末水平起算' },
  recruited: { value: 3500 },
  'high-tech-firms': { value: 24, note: '时点指标，进度从上年末水平起算' },
  'specialised-firms': { value: 16, note: '时点指标，进度从上年末水平起算' },
  'research-expense': { value: 3.1 },
  'banked-land': { value: 1000 },
  'transferred-land': { value: 1200 },
  'revitalised-land': { value: 400 },
  'new-workshops': { value: 10 },
};
