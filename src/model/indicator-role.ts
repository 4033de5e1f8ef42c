import type { IndicatorRole } from '../data/indicator-roles.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';

/**
 * The indicator that is declared for something (用途); nothing when none is, or when the edition has
 * not the one that is.
 */
export function indicatorOf(
  { indicators }: Pick<Park, 'indicators'>,
  role: IndicatorRole,
): Indicator | undefined {
  return indicators.find((indicator) => indicator.role === role);
}
