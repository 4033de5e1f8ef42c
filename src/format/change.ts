/**
 * Phrases that say a direction in words: 增长/下降, 增加/减少, 加快/回落, 快/差欠. The number in them
 * never carries a sign, and a change that prints as zero is 持平, so 「下降-5%」 or 「增长0.00%」
 * cannot be written.
 */
import type { Qualified, Reading } from '../data/reading.ts';
import type { Standing } from '../model/standing.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { isRate } from '../model/unit-kind.ts';
import { formatMissing, formatReading } from './missing.ts';
import { formatFigure, printedSign } from './number.ts';
import { formatPercent, formatPerMillePoints, formatPoints, PERCENT_DECIMALS } from './percent.ts';
import { formatQuantity, isMoney, quantityParts } from './unit.ts';

/** A number without its sign, its qualifier kept. */
function unsigned(number: number | Qualified): number | Qualified {
  return typeof number === 'number'
    ? Math.abs(number)
    : { ...number, number: Math.abs(number.number) };
}

/** 同比增长20.47%, 同比下降5.27%, 同比增长约20%, 同比持平. Takes a rate in %. */
export function growthPhrase(growth: number | Qualified): string {
  const sign = printedSign(sizeOf(growth) ?? 0, PERCENT_DECIMALS);
  if (sign === 0) return '同比持平';
  return `同比${sign > 0 ? '增长' : '下降'}${formatReading(unsigned(growth), formatPercent)}`;
}

/** 同比增加1600人, 同比减少3500万元; of a share 同比提高3.20个百分点, 0.30个千分点. Unit as stored. */
function changePhrase(change: number | Qualified, unit: string, decimals: number): string {
  const size = unsigned(change);
  const number = sizeOf(change) ?? 0;
  if (isRate(unit)) {
    const sign = printedSign(number, PERCENT_DECIMALS);
    if (sign === 0) return '同比持平';
    const points = formatReading(size, unit === '‰' ? formatPerMillePoints : formatPoints);
    return `同比${sign > 0 ? '提高' : '回落'}${points}`;
  }
  if (quantityParts(Math.abs(number), unit, { decimals }).number === '0') return '同比持平';
  const amount = formatReading(size, (value) => formatQuantity(value, unit, { decimals }));
  return `同比${number > 0 ? '增加' : '减少'}${amount}`;
}

/**
 * How a growth rate changed against the same period last year, always in 百分点:
 * 增速较去年同期回落5.27个百分点. Between two declines it is the 降幅 that 扩大 or 收窄; a rate
 * that changed its sign is 由增转降 or 由降转增.
 *
 * @param growth this year's rate, in %
 * @param change this year's rate − last year's, in 百分点
 */
export function growthChangePhrase(growth: number, change: number): string {
  const sign = printedSign(change, PERCENT_DECIMALS);
  if (sign === 0) return '增速与去年同期持平';
  const size = formatPoints(Math.abs(change));
  const bothDecline =
    printedSign(growth, PERCENT_DECIMALS) < 0 && printedSign(growth - change, PERCENT_DECIMALS) < 0;
  if (bothDecline) return `降幅较去年同期${sign > 0 ? '收窄' : '扩大'}${size}`;
  const moved = `增速较去年同期${sign > 0 ? '加快' : '回落'}${size}`;
  const signs = [growth - change, growth].map((rate) => printedSign(rate, PERCENT_DECIMALS));
  if (signs[0] === 1 && signs[1] === -1) return `由增转降，${moved}`;
  return signs[0] === -1 && signs[1] === 1 ? `由降转增，${moved}` : moved;
}

/**
 * The one year-on-year comparison that suits an indicator: the change for a level (人) or a
 * percentage, the growth rate for what accumulates; the other one when that is missing. A growth
 * rate of a percentage is never written: nobody can tell it from percentage points.
 *
 * @returns undefined when there is a number for neither
 */
export function comparisonPhrase({
  change,
  growth,
  indicator,
  trend,
  value,
}: Standing): string | undefined {
  const byChange = isMissing(change)
    ? undefined
    : changePhrase(change, indicator.unit, indicator.decimals);
  if (isRate(indicator.unit)) return byChange;
  const byGrowth = isMissing(growth) ? trendPhrase(trend) : growthPhrase(growth);
  if (byGrowth === undefined && byChange === undefined && isGrowthWithheld({ growth, value })) {
    return '同比增速未公布';
  }
  return indicator.accumulation === 'point' ? (byChange ?? byGrowth) : (byGrowth ?? byChange);
}

/** Whether an office that reports growth alone keeps it back: 规上工业增加值增长*%. */
const isGrowthWithheld = ({ growth, value }: Pick<Standing, 'growth' | 'value'>): boolean =>
  growth === 'withheld' && value === 'not-reported';

/** Which way a growth went. */
export const trendWords = { up: '增长', down: '下降' } as const;

/** 同比下降、幅度未公布: which way a growth went whose size is kept back. */
function trendPhrase(trend: Standing['trend']): string | undefined {
  return trend && `同比${trendWords[trend]}、幅度未公布`;
}

/**
 * A stated growth set large, for a figure of which nothing else is stated: 同比增长 12.40 %; be it only which way it
 * went: 同比 下降.
 */
export function growthParts({
  growth,
  trend,
  value,
}: Standing):
  { readonly label: string; readonly number: string; readonly unit: string } | undefined {
  if (isGrowthWithheld({ growth, value }) && trend === undefined) {
    return { label: '同比增速', number: formatMissing('withheld'), unit: '' };
  }
  if (isMissing(growth)) {
    return trend && { label: '同比', number: trendWords[trend], unit: '' };
  }
  const sign = printedSign(sizeOf(growth) ?? 0, PERCENT_DECIMALS);
  const label = sign === 0 ? '同比持平' : sign > 0 ? '同比增长' : '同比下降';
  const number = formatReading(unsigned(growth), (rate) => formatFigure(rate, PERCENT_DECIMALS));
  return { label, number, unit: '%' };
}

/** How a standing is held against its schedule. */
export interface PaceWords {
  /** 差欠序时进度, 比序时进度快, 与序时进度持平 … */
  readonly points: string;
  /** 欠账15.36亿元, 差80亩, 超序时3500万元; none when level or for a percentage. */
  readonly amount?: string;
}

/**
 * The lead or lag of a standing in words. An indicator that should be low has a ceiling: it
 * 低于 or 超出 its 序时控制进度, and what it has left is 结余.
 *
 * @returns undefined when it has no lead
 */
export function paceWords({
  arrears,
  due,
  indicator,
  lead,
  pace,
}: Standing): PaceWords | undefined {
  if (typeof lead !== 'number') return undefined;
  const isCeiling = indicator.direction === 'down';
  const yearly = due >= 1;
  const goal = `${yearly ? '年' : '序时'}${isCeiling ? '控制' : ''}${yearly ? '目标' : '进度'}`;
  if (pace === 'level') return { points: `与${goal}持平` };
  const size = leadSize(lead);
  const isAhead = lead > 0;
  const points = isCeiling
    ? `${isAhead ? '超出' : '低于'}${goal}${size}`
    : isAhead
      ? yearly
        ? `超出年目标${size}`
        : `比序时进度快${size}`
      : `${yearly ? '距年目标差' : '差欠序时进度'}${size}`;
  const label = isAhead
    ? yearly
      ? '超出目标'
      : '超序时'
    : isCeiling
      ? '结余'
      : isMoney(indicator.unit) && !yearly
        ? '欠账'
        : '差';
  const amount = amountOf(arrears, indicator.unit, indicator.decimals);
  return amount === undefined ? { points } : { points, amount: label + amount };
}

function amountOf(arrears: Reading, unit: string, decimals: number): string | undefined {
  if (typeof arrears !== 'number' || isRate(unit)) return undefined;
  const parts = quantityParts(Math.abs(arrears), unit, { decimals });
  return parts.number === '0' ? undefined : parts.number + parts.unit;
}

/** The size of a lead or lag without its direction: 11.38个百分点. */
export function leadSize(lead: number): string {
  return formatPoints(Math.abs(lead));
}
