import { findIndicator, findObservation } from '../model/lookup.ts';
import { latestPeriodOf } from '../model/latest.ts';
import { settle } from '../model/decimal.ts';
import { combine } from '../model/reading.ts';
import { formatPeriod } from '../format/period.ts';
import { formatPercent } from '../format/percent.ts';
import { innovation as words } from '../ui/innovation.ts';
import type { FirmContext } from './firm-context.ts';

/** A share with the period it is of. */
interface ShareFact {
  readonly term: string;
  readonly text: string;
  readonly note: string;
}

/** Published indicators shares are made of: part over whole, or a share that is stated itself. */
const SHARES = [
  { term: words.facts.rndShare, part: 'research-expense', whole: 'revenue' },
  { term: words.facts.highTech, part: 'high-tech-value-added', whole: 'value-added' },
  { term: words.facts.strategic, part: 'strategic-share' },
] as const;

/**
 * R&D, high-tech and strategic shares of the zone from its published indicators: levels of one
 * period over each other. A share with a part that is withheld or missing is left out.
 */
export function researchFacts({ park }: FirmContext): ShareFact[] {
  return SHARES.flatMap((share): ShareFact[] => {
    const period = latestPeriodOf(park, share.part, park.zone.code);
    if (period === undefined) return [];
    const read = (code: string) =>
      findObservation(park, code, park.zone.code, period)?.value ?? ('not-reported' as const);
    const unit = (code: string) => findIndicator(park, code)?.unit;
    const value =
      'whole' in share
        ? unit(share.part) === unit(share.whole)
          ? combine([read(share.part), read(share.whole)], (part, whole) =>
              whole > 0 ? settle((part / whole) * 100) : 'not-applicable',
            )
          : 'not-applicable'
        : read(share.part);
    if (typeof value !== 'number') return [];
    return [
      { term: share.term, text: formatPercent(value), note: formatPeriod(period, 'cumulative') },
    ];
  });
}
