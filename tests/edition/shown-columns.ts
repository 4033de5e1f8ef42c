/**
 * Columns of numbers that may only be so large, or are printed with so few decimals, that a marker could
 * not be told on a page: that pages change with them is shown in shown-changes.test.ts.
 */
export const BY_CHANGE: ReadonlySet<string> = new Set([
  'enterpriseEvents.round',
  'gradeBands.from',
  'gradeBands.to',
  'indicators.decimals',
  'observations.change',
  'observations.completion',
  'observations.growth',
  'observations.growthChange',
  'observations.published',
  'observations.value',
  'projectProgress.percentDone',
  'releaseDays.day',
  'releaseDays.months',
  'scoring.cap',
  'scoring.unit',
  'scoring.weight',
  'targets.value',
]);
