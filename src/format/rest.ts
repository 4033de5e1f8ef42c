import { deck } from '../ui/deck.ts';

/** What stands under rows that a screen has no room for, e.g. 「其余19项见网页」. */
export function formatRest(count: number): string {
  return deck.slide.rest(count);
}
