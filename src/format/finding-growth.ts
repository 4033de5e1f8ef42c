/** Titles about how fast the parks grow. */
import type { Indicator } from '../data/indicators.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import type { Qualified, Reading } from '../data/reading.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { isRate } from '../model/unit-kind.ts';
import { growthChangePhrase, growthPhrase } from './change.ts';
import { formatCount, formatNames } from './count.ts';
import { printedSign } from './number.ts';
import { PERCENT_DECIMALS } from './percent.ts';
import { formatMissing, formatMissingCounts } from './missing.ts';
import { formatPeriod } from './period.ts';

/** One park's stated growth, in %. */
export interface ParkGrowth {
  readonly park: ParkRow;
  readonly growth: Reading;
}

interface KnownGrowth {
  readonly name: string;
  readonly growth: number;
  /** 同比增长20.47%, a qualifier kept. */
  readonly phrase: string;
}

/**
 * The finding of a comparison of growth:
 * 2026年上半年，四个园区中三个增长，新城园区增幅最大，同比增长25.00%.
 * Parks without a stated rate are counted, never judged; a percentage has no rate to compare.
 */
export function parkGrowthFinding(
  indicator: Indicator,
  period: Period,
  growths: readonly ParkGrowth[],
): string {
  const known = growths
    .flatMap(({ park, growth }): KnownGrowth[] =>
      isMissing(growth)
        ? []
        : [{ name: park.name, growth: sizeOf(growth) ?? 0, phrase: growthPhrase(growth) }],
    )
    .sort((a, b) => b.growth - a.growth);
  const when = formatPeriod(period, indicator.accumulation);
  if (isRate(indicator.unit)) return `${when}，各园区${indicator.name}`;
  const [fastest] = known;
  const readings = growths.map(({ growth }) => growth);
  if (fastest === undefined)
    return `${when}，各园区${indicator.name}同比增速${noneKnown(readings)}`;
  const rest = formatMissingCounts(readings, ofParks, ['withheld', 'not-reported']);
  const tail = rest === '' ? '' : `，另有${rest}`;
  if (known.length === 1) return `${when}，${fastest.name}${fastest.phrase}${tail}`;
  const among = tail === '' ? '' : hasWithheld(growths) ? '已公布的' : '已报送的';
  return `${when}，${among}${course(known)}${tail}`;
}

/**
 * The course of one indicator's growth:
 * 2026年上半年，主营业务收入同比增长3.20%，增速较去年同期回落5.27个百分点.
 *
 * @param growth this year's stated rate, in %
 * @param change it − the rate of the same period last year, in 百分点; left out where there is none
 */
export function growthCourse(
  indicator: Indicator,
  period: Period,
  growth: number | Qualified,
  change?: number,
): string {
  const when = formatPeriod(period, indicator.accumulation);
  const phrase = `${when}，${indicator.name}${growthPhrase(growth)}`;
  const size = sizeOf(growth);
  return change === undefined || size === undefined
    ? phrase
    : `${phrase}，${growthChangePhrase(size, change)}`;
}

const hasWithheld = (growths: readonly ParkGrowth[]): boolean =>
  growths.some(({ growth }) => growth === 'withheld');

const ofParks = (count: number): string => formatCount(count, '个园区');

/** Why no park has a rate: 均未公布, or how many for which reason. */
function noneKnown(readings: readonly Reading[]): string {
  const [reason, ...others] = new Set(readings);
  if (typeof reason !== 'string') return '未报送';
  return others.length === 0
    ? `均${formatMissing(reason)}`
    : `：${formatMissingCounts(readings, ofParks)}`;
}

function course(known: readonly KnownGrowth[]): string {
  const [phrase, ...others] = new Set(known.map((row) => row.phrase));
  if (phrase !== undefined && others.length === 0) {
    return `${formatCount(known.length, '个园区')}均${phrase}`;
  }
  return [split(known), ...extremes(known)].join('，');
}

/** How many grow: 四个园区均增长, 四个园区中三个增长, 四个园区均下降. */
function split(known: readonly KnownGrowth[]): string {
  const signs = known.map(({ growth }) => printedSign(growth, PERCENT_DECIMALS));
  const scope = formatCount(known.length, '个园区');
  const grow = signs.filter((sign) => sign > 0).length;
  const decline = signs.filter((sign) => sign < 0).length;
  if (grow === known.length) return `${scope}均增长`;
  if (decline === known.length) return `${scope}均下降`;
  if (grow === 0) return `${scope}均未增长`;
  return `${scope}中${formatCount(grow, '个')}增长${decline > 0 ? `、${formatCount(decline, '个')}下降` : ''}`;
}

/** The park that grows most and the one that falls most, as far as any does; those that print alike share it. */
function extremes(known: readonly KnownGrowth[]): string[] {
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return [];
  const say = ({ phrase }: KnownGrowth, word: string): string => {
    const ties = known.filter((row) => row.phrase === phrase);
    return `${formatNames(ties.map(({ name }) => name))}${word}最大，${phrase}`;
  };
  return [
    ...(printedSign(first.growth, PERCENT_DECIMALS) > 0 ? [say(first, '增幅')] : []),
    ...(printedSign(last.growth, PERCENT_DECIMALS) < 0 ? [say(last, '降幅')] : []),
  ];
}
