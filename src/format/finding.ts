/** Titles that state what a figure about one indicator shows. No full stop, no period. */
import { isCompletionRate } from '../model/completion-rate.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { comparisonPhrase, leadSize } from './change.ts';
import { scheduleSides } from '../ui/pace.ts';
import { formatShare } from './percent.ts';
import { subjectOf } from './subject.ts';
import { formatQuantity } from './unit.ts';
import { formatMissing, formatReading } from './missing.ts';

/**
 * The finding of one standing: 主营业务收入完成年目标的38.62%，差欠序时进度11.38个百分点.
 * Without a target it is the value and its comparison: 从业人员10723人，同比增加1600人.
 */
export function standingFinding(standing: Standing): string {
  const { completion, indicator, status, value } = standing;
  const subject = subjectOf(standing);
  const name = subject + (status === 'forecast' ? '预计' : '');
  const comparison = comparisonPhrase(standing);
  if (isMissing(value)) {
    // A share of the target may be all that is stated.
    const share = value === 'not-reported' ? shareOfTarget(standing, name) : undefined;
    return share ?? (comparison === undefined ? subject + formatMissing(value) : name + comparison);
  }
  const amount = formatReading(value, (number) =>
    formatQuantity(number, indicator.unit, indicator),
  );
  const done = shareOfTarget(standing, name);
  if (done !== undefined) return done;
  if ((sizeOf(completion) ?? -1) >= 0 && !isCompletionRate(standing)) {
    return `${name}${amount}，相当于年目标的${formatReading(completion, formatShare)}`;
  }
  return comparison === undefined ? name + amount : `${name}${amount}，${comparison}`;
}

/** 主营业务收入完成年目标的38.62%，差欠序时进度11.38个百分点; undefined without a schedule to hold it against. */
function shareOfTarget(standing: Standing, name: string): string | undefined {
  const pace = paceFinding(standing);
  const done = completionPhrase(standing);
  return pace === undefined || done === undefined ? undefined : `${name}${done}，${pace}`;
}

/**
 * How much of its target is done, to stand after the indicator's name: 完成年目标的38.62%; a ceiling, or
 * what is called 完成 already, 达 it; a rate that is its own completion is only said: 为53.76%.
 *
 * @returns undefined when there is no completion, or a negative one
 */
export function completionPhrase(standing: Standing): string | undefined {
  const { completion, indicator } = standing;
  if ((sizeOf(completion) ?? -1) < 0) return undefined;
  const share = formatReading(completion, formatShare);
  if (isCompletionRate(standing)) return `为${share}`;
  if (indicator.direction === 'down') return `达年控制目标的${share}`;
  return `${indicator.name.includes('完成') ? '达' : '完成'}年目标的${share}`;
}

/**
 * The lead or lag of a standing: 差欠序时进度11.38个百分点, 快于序时进度…, 与序时进度持平; at the end
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
  return `${lead > 0 ? scheduleSides.ahead : scheduleSides.behind}${schedule}${size}`;
}
