/** Ratios of the firms above the scale (亩均税收) over the firms their parts are published for. */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Observation } from '../data/observations.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import type { RatioParts } from './indicator-measure.ts';
import type { DatedEditions } from './populations.ts';
import { COVERAGE } from './published-values.ts';
import { fitOf, scopeSums } from './scope-sums.ts';
import type { Fit } from './scope-sums.ts';
import { roundedLike, shiftOf } from './displaced.ts';
import type { Displaced } from './displaced.ts';

/** How far a ratio is from another, as a fraction, apart from a power of ten: 万元/人, 元/人. */
function offOf(computed: number, published: number): number {
  const ratio = published / computed;
  if (!Number.isFinite(ratio) || ratio <= 0) return Infinity;
  return Math.abs(ratio / 10 ** Math.round(Math.log10(ratio)) - 1);
}

interface Pair {
  readonly above: WatchedMeasure;
  readonly below: WatchedMeasure;
}

const pairsOf = ({ above, below }: RatioParts): Pair[] =>
  above.flatMap((item) => below.map((other) => ({ above: item, below: other })));

/** Which firms a ratio is over by one of its readings, and how far off it is. */
function fitOfPair(
  editions: DatedEditions,
  { above, below }: Pair,
  value: number,
  period: Period,
  place: string,
): { readonly fit: Fit | undefined; readonly off: number } {
  const over = scopeSums(editions, above, period, place);
  const under = scopeSums(editions, below, period, place);
  if (over === undefined || under === undefined) return { fit: undefined, off: Infinity };
  const large = offOf(over.large / under.large, value);
  const all = offOf(over.all / under.all, value);
  const fit = fitOf({ off: large, limit: COVERAGE }, { off: all, limit: COVERAGE });
  return { fit, off: Math.min(large, all) };
}

/** The reading of a ratio its value is nearest to. */
function nearest(
  editions: DatedEditions,
  parts: RatioParts,
  value: number,
  period: Period,
  place: string,
) {
  return pairsOf(parts)
    .map((pair) => ({ pair, ...fitOfPair(editions, pair, value, period, place) }))
    .sort((a, b) => a.off - b.off)[0];
}

/** Which firms a ratio is over; undefined where no firm has reported for the period. */
export function fitOfRatio(
  editions: DatedEditions,
  parts: RatioParts,
  value: number,
  period: Period,
  place: string,
): Fit | undefined {
  return nearest(editions, parts, value, period, place)?.fit;
}

/** The ratio over the firms its parts are published for; withheld where those differ between the parts. */
export function comparableRatio(
  editions: DatedEditions,
  parts: RatioParts,
  { park, period, value }: Observation & { readonly value: number },
  displaced: (measure: WatchedMeasure) => Displaced,
): Reading {
  const found = nearest(editions, parts, value, period, park);
  if (found?.fit !== 'above-scale' && found?.fit !== 'either') return 'withheld';
  const { above, below } = found.pair;
  const [over, under] = [displaced(above), displaced(below)];
  if (JSON.stringify(over) !== JSON.stringify(under)) return 'withheld';
  const factorOf = (measure: WatchedMeasure): number | undefined => {
    const shift = shiftOf(editions, measure, period, over);
    const sum = scopeSums(editions, measure, period, park)?.large;
    return shift === undefined || sum === undefined ? undefined : (sum + shift) / sum;
  };
  const [up, down] = [factorOf(above), factorOf(below)];
  if (up === undefined || down === undefined) return 'withheld';
  const ratio = value * (up / down);
  return Number.isFinite(ratio) && up > 0 && down > 0 ? roundedLike(ratio, value) : 'withheld';
}
