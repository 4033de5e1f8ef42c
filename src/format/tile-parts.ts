import { isCompletionRate } from '../model/completion-rate.ts';
import { isMissing } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { comparisonPhrase, growthParts } from './change.ts';
import { readingParts } from './reading-parts.ts';
import type { QuantityParts } from './unit.ts';

/** What stands large in the tile of an indicator, and what is said under it. */
export interface TileParts extends QuantityParts {
  /** 同比增长20.47%; what the large number is where the growth stands in its place. */
  readonly growth: string | undefined;
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
  // Where only the growth is stated, it is what the tile is about.
  const alone =
    value === 'not-reported' || value === 'not-applicable' ? growthParts(standing) : undefined;
  if (alone !== undefined) {
    const { label, number, unit } = alone;
    return { number, unit, growth: label, hasCompletion };
  }
  const parts = readingParts(value, indicator.unit, { decimals: indicator.decimals });
  return { ...parts, growth: comparisonPhrase(standing), hasCompletion };
}
