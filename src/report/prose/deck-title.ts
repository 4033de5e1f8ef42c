/** The title of a deck, made from the period it speaks of. */
import type { Period } from '../../data/period.ts';
import { formatPeriod } from '../../format/period.ts';
import { mentionedPeriods } from './mentioned-period.ts';

/**
 * 2026年上半年运行情况汇报: what the deck is, after the period of its numbers; a name that says a
 * period itself stays as it is.
 *
 * @param name as the head of the deck says it: 运行情况汇报, 经济运行专题
 */
export function deckTitle(name: string, period: Period): string {
  return mentionedPeriods(name).length > 0 ? name : formatPeriod(period, 'cumulative') + name;
}
