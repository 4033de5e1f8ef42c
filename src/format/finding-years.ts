/** Titles about the same months of several years. */
import type { Indicator } from '../data/indicators.ts';
import type { YearPoint } from '../model/series.ts';
import { isMissing, isQualified, sizeOf } from '../model/reading.ts';
import { isRate } from '../model/unit-kind.ts';
import { formatMissing, formatMissingCounts, formatReading } from './missing.ts';
import { formatPeriod, formatYearRange } from './period.ts';
import { formatQuantity } from './unit.ts';

interface KnownPoint {
  readonly point: YearPoint;
  readonly value: number;
  readonly text: string;
}

/**
 * The finding of a multi-year comparison:
 * 2023—2026年上半年，主营业务收入由31.20亿元逐年增至52.14亿元. Published levels are named as they
 * are; no rate is made from them. Years without a number are named, and 逐年 is claimed only when
 * every year in between has one.
 *
 * @param points the same months of several years, oldest first
 * @param subject what they are called; the indicator's name when left out
 */
export function yearsFinding(
  indicator: Indicator,
  points: readonly YearPoint[],
  subject: string = indicator.name,
): string {
  const known = points.flatMap((point): KnownPoint[] => {
    const reading = point.figure.value;
    const value = sizeOf(reading);
    if (value === undefined) return [];
    const text = formatReading(reading, (number) =>
      formatQuantity(number, indicator.unit, indicator),
    );
    return [{ point, value, text }];
  });
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return subject + noneKnown(points);
  const tail = gapText(points);
  const expected = last.point.figure.status === 'forecast' ? '预计' : '';
  if (known.length === 1) {
    const when = formatPeriod(last.point.period, indicator.accumulation);
    return `${when}${subject}${expected}${isQualified(last.point.figure.value) ? '' : '为'}${last.text}${tail}`;
  }
  const span = formatYearRange(first.point.period, last.point.period, indicator.accumulation);
  return `${span}，${subject}${course(indicator, known, expected)}${tail}`;
}

/** Why no year has a number: 历年数据未公布, or how many years for which reason. */
function noneKnown(points: readonly YearPoint[]): string {
  const readings = points.map(({ figure }) => figure.value);
  const [reason, ...others] = new Set(readings);
  if (typeof reason !== 'string') return '暂无历年数据';
  return others.length === 0
    ? `历年数据${formatMissing(reason)}`
    : `历年数据${formatMissingCounts(readings, (count) => `${count}年`)}`;
}

function course(indicator: Indicator, known: readonly KnownPoint[], expected: string): string {
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return '';
  const turn = turningPoint(known, first, last);
  if (first.text === last.text) {
    return turn === '' ? `持平，均为${last.text}` : `首尾持平，均为${last.text}${turn}`;
  }
  const isUp = last.value > first.value;
  const verb = (isUp ? '增' : '减') + '至';
  const percentVerb = (isUp ? '升' : '降') + '至';
  const steady = isSteady(known, isUp) ? '逐年' : '';
  return `由${first.text}${expected}${steady}${isRate(indicator.unit) ? percentVerb : verb}${last.text}${turn}`;
}

/** Every year present, at least three of them, each beyond the one before in what is printed. */
function isSteady(known: readonly KnownPoint[], isUp: boolean): boolean {
  return (
    known.length > 2 &&
    known.every((entry, index) => {
      const before = known[index - 1];
      if (before === undefined) return true;
      const isNext = entry.point.period.year === before.point.period.year + 1;
      const isBeyond = isUp ? entry.value > before.value : entry.value < before.value;
      return isNext && isBeyond && entry.text !== before.text;
    })
  );
}

/** The highest year between the ends, or else the lowest, when the course turned there. */
function turningPoint(known: readonly KnownPoint[], first: KnownPoint, last: KnownPoint): string {
  const inner = known.slice(1, -1);
  const above = inner.filter(({ value }) => value > Math.max(first.value, last.value));
  const below = inner.filter(({ value }) => value < Math.min(first.value, last.value));
  const highest = above.reduce<KnownPoint | undefined>(
    (top, entry) => (top === undefined || entry.value > top.value ? entry : top),
    undefined,
  );
  if (highest !== undefined && highest.text !== first.text && highest.text !== last.text) {
    return `，${highest.point.period.year}年最高`;
  }
  const lowest = below.reduce<KnownPoint | undefined>(
    (low, entry) => (low === undefined || entry.value < low.value ? entry : low),
    undefined,
  );
  if (lowest !== undefined && lowest.text !== first.text && lowest.text !== last.text) {
    return `，${lowest.point.period.year}年最低`;
  }
  return '';
}

function gapText(points: readonly YearPoint[]): string {
  const gaps = points.flatMap(({ figure, period }) =>
    !isMissing(figure.value) ? [] : [`${period.year}年${formatMissing(figure.value)}`],
  );
  return gaps.length === 0 ? '' : `（${gaps.join('、')}）`;
}
