import type { Indicator } from '../data/indicators.ts';
import type { Reading } from '../data/reading.ts';
import { formatReading } from '../format/missing.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent, formatPoints, formatShare } from '../format/percent.ts';
import { formatQuantity } from '../format/unit.ts';
import { isMissing } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { isRate } from '../model/unit-kind.ts';
import { zh } from '../ui/zh.ts';

/** Decimals of percentages and 百分点 everywhere outside axes. */
const DECIMALS = 2;

/** In a table or list a reading that does not apply is a quiet dash; other reasons are words. */
function cellOf(reading: Reading, format: (value: number) => string): string {
  return formatReading(reading, format, reading === 'not-applicable' ? 'mark' : 'word');
}

/** A reading of an indicator with its unit, or the word for why there is none. */
export function valueText(value: Reading, indicator: Indicator): string {
  return cellOf(value, (amount) =>
    formatQuantity(amount, indicator.unit, { decimals: indicator.decimals }),
  );
}

/** Decimals of a worked-out share of something that is counted in whole pieces. */
const SHARE_DECIMALS = 2;

/**
 * What was worked out from an indicator's figures, such as its arrears: a part of a whole piece is not
 * rounded away, so that nothing is 0家 behind that is behind.
 */
export function derivedText(value: Reading, indicator: Indicator): string {
  const isWhole = typeof value !== 'number' || Number.isInteger(value);
  const decimals = isWhole ? indicator.decimals : Math.max(indicator.decimals, SHARE_DECIMALS);
  return valueText(value, { ...indicator, decimals });
}

/** A reading in a table column whose head names the unit. */
export function valueCell(value: Reading, indicator: Indicator): string {
  return cellOf(value, (amount) => formatNumber(amount, indicator.decimals, { grouping: true }));
}

/** A stated growth in %, with its sign. */
export function growthText(growth: Reading): string {
  return cellOf(growth, (rate) => formatPercent(rate, DECIMALS, { signed: true }));
}

/** How a figure stands to the same time last year, with its sign: by its rate, else by the change in its unit. */
export function sameTimeText({
  change,
  growth,
  indicator,
}: Pick<Standing, 'change' | 'growth' | 'indicator'>): string {
  const { decimals, unit } = indicator;
  if (isMissing(change) || (!isMissing(growth) && !isRate(unit))) return growthText(growth);
  return formatReading(change, (amount) =>
    isRate(unit)
      ? formatPoints(amount, DECIMALS, { signed: true })
      : `${amount > 0 ? '+' : ''}${formatQuantity(amount, unit, { decimals })}`,
  );
}

/** A share of a whole (fraction) in %. */
export function shareText(share: Reading): string {
  return cellOf(share, (part) => formatShare(part));
}

/** For a tip: how much of its time has passed, where that is known. */
export function elapsedTip(share: number | undefined): string[] {
  return share === undefined ? [] : [zh.charts.elapsed(formatShare(share, 0))];
}

/** A lead in 百分点 with its sign. */
export function leadText(lead: Reading): string {
  return cellOf(lead, (points) => formatNumber(points, DECIMALS, { signed: true }));
}

/** Time progress or another share due as it is written at marks: 「序时进度50%」. */
export function dueText(due: number): string {
  const decimals = Number.isInteger(Math.round(due * 1e6) / 1e4) ? 0 : DECIMALS;
  return `${zh.indicators.timeProgress}${formatShare(due, decimals)}`;
}

/** Tick of a month axis: the first point of a year is 1—2月. */
export function monthTick(month: number): string {
  return month === 2 ? zh.charts.firstMonths : `${month}${zh.charts.month}`;
}
