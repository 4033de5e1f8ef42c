/** Two members held against each other, measure by measure. */
import type { Period } from '../data/period.ts';
import type { Missing, Reading } from '../data/reading.ts';
import { subtract } from '../model/decimal.ts';
import { isMissing, isQualified, sizeOf } from '../model/reading.ts';
import { roundTo } from '../format/number.ts';
import { type Measure, measuredBy, measuresOf } from './measure.ts';
import type { RegionInput, RegionMemberInput } from './region-input.ts';
import {
  figureAt,
  type MemberPart,
  periodsOf,
  regionalIndicators,
  type RegionalIndicator,
} from './regional-indicator.ts';

/** A measure that both members are known for in one period. */
export interface ComparedMeasure {
  readonly of: RegionalIndicator;
  readonly measure: Measure;
  readonly period: Period;
  readonly values: readonly [Exclude<Reading, Missing>, Exclude<Reading, Missing>];
  /** The first less the second as they are printed; undefined where a number is not exact. */
  readonly difference: number | undefined;
  /** Who is ahead, 0 or 1; undefined where neither is, or neither end is better. */
  readonly ahead: 0 | 1 | undefined;
}

function known(
  of: RegionalIndicator,
  measure: Measure,
  part: MemberPart,
  period: Period,
): Exclude<Reading, Missing> | undefined {
  const figure = figureAt(part, period);
  const { facts } = part.entry;
  if (figure === undefined || facts === undefined) return undefined;
  const value = measuredBy(measure, figure, { area: facts.area, unit: of.indicator.unit });
  return isMissing(value) ? undefined : value;
}

function compareBy(
  of: RegionalIndicator,
  measure: Measure,
  [first, second]: readonly [MemberPart, MemberPart],
): ComparedMeasure | undefined {
  const isOther = first.indicator?.priceBasis !== second.indicator?.priceBasis;
  if (isOther && measure.kind === 'growth') return undefined;
  for (const period of periodsOf(of)) {
    const a = known(of, measure, first, period);
    const b = known(of, measure, second, period);
    if (a === undefined || b === undefined) continue;
    const isExact = !isQualified(a) && !isQualified(b);
    const printed = [a, b].map((value) => roundTo(sizeOf(value) ?? 0, measure.decimals));
    const difference = isExact ? subtract(printed[0] ?? 0, printed[1] ?? 0) : undefined;
    const better = measure.direction === 'down' ? -1 : measure.direction === 'up' ? 1 : 0;
    const side = Math.sign((difference ?? 0) * better);
    const ahead = side > 0 ? 0 : side < 0 ? 1 : undefined;
    return { of, measure, period, values: [a, b], difference, ahead };
  }
  return undefined;
}

/** Every measure that both are known for, each in the latest period that both have. */
export function compareMembers(
  input: RegionInput,
  pair: readonly [RegionMemberInput, RegionMemberInput],
): ComparedMeasure[] {
  return regionalIndicators(input).flatMap((of) => {
    const parts = pair.map((entry) => of.parts.find((part) => part.entry === entry));
    const [first, second] = parts;
    if (first === undefined || second === undefined) return [];
    return measuresOf(of).flatMap((measure) => compareBy(of, measure, [first, second]) ?? []);
  });
}
