/** Titles that state what a figure about one indicator shows. No full stop, no period. */
import type { YearPoint } from '../model/series.ts';
import type { Standing } from '../model/standing.ts';
import { comparisonPhrase, leadSize } from './change.ts';
import { roundTo } from './number.ts';
import { formatShare } from './percent.ts';
import { formatQuantity } from './unit.ts';
import { formatMissing } from './missing.ts';

/**
 * The finding of one standing: 主营业务收入完成年目标的38.62%，落后序时进度11.38个百分点.
 * Without a target it is the value and its comparison: 从业人员10723人，同比增加1600人.
 */
export function standingFinding(standing: Standing): string {
  const { completion, indicator, status, value } = standing;
  const name = indicator.name + (status === 'forecast' ? '预计' : '');
  const comparison = comparisonPhrase(standing);
  if (typeof value !== 'number') {
    return comparison === undefined ? indicator.name + formatMissing(value) : name + comparison;
  }
  const amount = formatQuantity(value, indicator.unit, indicator);
  if (typeof completion === 'number' && completion >= 0) {
    const share = formatShare(completion);
    const pace = paceFinding(standing);
    if (pace === undefined) return `${name}${amount}，相当于年目标的${share}`;
    const goal = indicator.direction === 'down' ? '达年控制目标的' : '完成年目标的';
    return `${name}${goal}${share}，${pace}`;
  }
  return comparison === undefined ? name + amount : `${name}${amount}，${comparison}`;
}

/**
 * The finding of a standing beside the same months of earlier years:
 * 主营业务收入52.14亿元，为2023年以来同期最高，落后序时进度11.38个百分点. A rank is claimed only when
 * every year since then has a number; otherwise this is `standingFinding`.
 *
 * @param years the same months by year, oldest first, the standing's own year last
 */
export function cumulativeFinding(standing: Standing, years: readonly YearPoint[]): string {
  const rank = rankAmong(standing, years);
  if (rank === undefined || typeof standing.value !== 'number') return standingFinding(standing);
  const { indicator, status, value } = standing;
  const amount = formatQuantity(value, indicator.unit, indicator);
  const pace = paceFinding(standing);
  return [
    `${indicator.name}${status === 'forecast' ? '预计' : ''}${amount}`,
    rank,
    ...(pace === undefined ? [] : [pace]),
  ].join('，');
}

/** 为2023年以来同期最高 or 最低, when the years have no gap and print differently. */
function rankAmong(standing: Standing, years: readonly YearPoint[]): string | undefined {
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last?.period.year !== standing.period.year) return undefined;
  if (years.length < 3 || last.period.year - first.period.year !== years.length - 1)
    return undefined;
  const earlier: number[] = [];
  for (const { figure } of years.slice(0, -1)) {
    if (typeof figure.value !== 'number') return undefined;
    earlier.push(roundTo(figure.value, standing.indicator.decimals));
  }
  if (typeof standing.value !== 'number') return undefined;
  const now = roundTo(standing.value, standing.indicator.decimals);
  if (now > Math.max(...earlier)) return `为${first.period.year}年以来同期最高`;
  return now < Math.min(...earlier) ? `为${first.period.year}年以来同期最低` : undefined;
}

/**
 * The lead or lag of a standing: 落后序时进度11.38个百分点, 快于序时进度…, 与序时进度持平; at the end
 * of the year, when the whole target is due, 距年目标差… and 超出年目标….
 *
 * @returns undefined when it has no lead
 */
export function paceFinding({ due, indicator, lead, pace }: Standing): string | undefined {
  if (typeof lead !== 'number') return undefined;
  const size = leadSize(lead);
  const isCeiling = indicator.direction === 'down';
  if (due >= 1) {
    if (pace === 'level') return '与年目标持平';
    if (lead > 0) return `超出年目标${size}`;
    return isCeiling ? `低于年目标${size}` : `距年目标差${size}`;
  }
  const schedule = isCeiling ? '序时控制进度' : '序时进度';
  if (pace === 'level') return `与${schedule}持平`;
  if (isCeiling) return `${lead > 0 ? '超出' : '低于'}${schedule}${size}`;
  return `${lead > 0 ? '快于' : '落后'}${schedule}${size}`;
}
