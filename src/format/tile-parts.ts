import { isCompletionRate } from '../model/completion-rate.ts';
import { isMissing } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { comparisonPhrase, growthParts } from './change.ts';
import { formatMissing } from './missing.ts';
import { readingParts } from './reading-parts.ts';
import type { QuantityParts } from './unit.ts';

/** What stands large in the tile of an indicator, and what is said under it. */
export interface TileParts extends QuantityParts {
  /** 同比增长20.47%; what the large number is where the growth stands in its place. */
  readonly growth: string | undefined;
  /** 数值未公布, where the growth, or 增长 alone, stands in the place of what is kept back. */
  readonly noValue: string | undefined;
  /** Whether the share of the annual target is said too: not where it is the large number itself. */
  readonly hasCompletion: boolean;
}

/** The parts of the tile of a standing, the same on the home page and on a slide. */
export function tileParts(standing: Standing): TileParts {
  const { completion, indicator, target, value } = standing;
  const hasCompletion =
    target !== 'not-applicable' &&
    !(isMissing(value) && isMissing(completion)) &&
    !isCompletionRate(standing);
  // What is known stands large. Of an office that states growth alone nobody misses a value.
  const alone = isMissing(value) ? growthParts(standing) : undefined;
  if (alone !== undefined) {
    const { label, number, unit } = alone;
    const kept = [
      ...(value === 'withheld' ? ['数值'] : []),
      ...(isMissing(standing.growth) && standing.trend !== undefined ? ['幅度'] : []),
    ];
    const noValue = kept.length > 0 ? kept.join('和') + formatMissing('withheld') : undefined;
    return { number, unit, growth: label, noValue, hasCompletion };
  }
  const parts = readingParts(value, indicator.unit, { decimals: indicator.decimals });
  return { ...parts, growth: comparisonPhrase(standing), noValue: undefined, hasCompletion };
}
