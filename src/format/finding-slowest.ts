/** Which of several grew least, for titles that say first who contributes most. */
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { growthPhrase } from './change.ts';
import { printedSign } from './number.ts';
import { PERCENT_DECIMALS } from './percent.ts';

/** Fewer have nothing to be the slowest of. */
const LEAST = 3;

/** Someone with a stated growth, in %. */
export interface Grown {
  readonly name: string;
  readonly growth: Reading;
}

/**
 * 东屏园增速最低，同比增长17.48%; 东屏园降幅最大，同比下降4.72%; 仅东屏园同比下降4.72%.
 *
 * @returns undefined where the growth of one is not known, or none is alone the slowest
 */
export function slowestFinding(all: readonly Grown[]): string | undefined {
  const rates = all.map(({ growth }) => sizeOf(growth));
  if (all.length < LEAST || rates.includes(undefined)) return undefined;
  const known = rates as number[];
  const least = Math.min(...known);
  const printed = (rate: number): string => rate.toFixed(PERCENT_DECIMALS);
  if (known.filter((rate) => printed(rate) === printed(least)).length > 1) return undefined;
  const slowest = all[known.indexOf(least)];
  if (slowest === undefined || typeof slowest.growth === 'string') return undefined;
  const falling = known.filter((rate) => printedSign(rate, PERCENT_DECIMALS) < 0).length;
  const phrase = growthPhrase(slowest.growth);
  if (falling === 1) return `仅${slowest.name}${phrase}`;
  return `${slowest.name}${falling > 1 ? '降幅最大' : '增速最低'}，${phrase}`;
}
