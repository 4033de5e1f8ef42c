/** What bindings in prose say: the same words on a page and where a writer is shown them beforehand. */
import { valueText, shareText } from '../../figures/texts.ts';
import { comparisonPhrase } from '../../format/change.ts';
import { formatMissing } from '../../format/missing.ts';
import { formatStandingSentence } from '../../format/sentence.ts';
import type { Standing } from '../../model/standing.ts';

/** What a component says of the standing it names. */
type BoundText = (standing: Standing) => string;

/** The components that say one thing of a standing, by name. */
export const BOUND_TEXTS = {
  /** The value with its unit: 52.14亿元. */
  Value: ({ indicator, value }) => valueText(value, indicator),
  /** How it compares: 同比增长20.47%. */
  Delta: (standing) => comparisonPhrase(standing) ?? formatMissing('not-reported'),
  /** How much of the year's target is done: 38.62%. */
  Progress: ({ completion }) => shareText(completion),
} as const satisfies Readonly<Record<string, BoundText>>;

/**
 * The whole sentence on a standing.
 *
 * @param growthChange add how the growth rate changed against last year's
 */
export function boundSentence(standing: Standing, growthChange: boolean): string {
  return formatStandingSentence(standing, { growthChange });
}
