import type { Indicator } from '../data/indicators.ts';
import type { IndicatorRole } from '../data/indicator-roles.ts';
import { formatReading } from '../format/missing.ts';
import { indicatorOf } from '../model/indicator-role.ts';
import { findObservation } from '../model/lookup.ts';
import { latestPeriodOf } from '../model/latest.ts';
import { settle } from '../model/decimal.ts';
import { combine, isMissing } from '../model/reading.ts';
import { formatPeriod } from '../format/period.ts';
import { formatPercent } from '../format/percent.ts';
import { formatQuantity } from '../format/unit.ts';
import { innovation as words } from '../ui/innovation.ts';
import { growthText } from './texts.ts';
import type { FirmContext } from './firm-context.ts';

/** A share with the period it is of. */
interface ShareFact {
  readonly term: string;
  readonly text: string;
  readonly note: string;
}

/** Published indicators shares are made of: part over whole, or a share that is stated itself. */
interface Share {
  readonly term: string;
  readonly part: IndicatorRole;
  readonly whole?: IndicatorRole;
}

const RESEARCH: readonly Share[] = [
  { term: words.facts.rndShare, part: 'research-expense', whole: 'revenue' },
];
const INDUSTRIES: readonly Share[] = [
  { term: words.facts.highTech, part: 'high-tech-value-added', whole: 'value-added' },
  { term: words.facts.strategic, part: 'strategic-share' },
];

/** R&D spending of the zone with its stated growth, and its share of revenue. */
export function researchFacts(context: FirmContext): ShareFact[] {
  const { park } = context;
  const indicator = indicatorOf(park, 'research-expense');
  const period = indicator && latestPeriodOf(park, indicator.code, park.zone.code);
  const row = period && findObservation(park, indicator.code, park.zone.code, period);
  const spent =
    period === undefined || indicator === undefined || row === undefined || isMissing(row.value)
      ? []
      : [
          {
            term: words.facts.rnd,
            text: formatReading(row.value, (value) =>
              formatQuantity(value, indicator.unit, indicator),
            ),
            note: isMissing(row.growth)
              ? formatPeriod(period, 'cumulative')
              : words.facts.sameTime(formatPeriod(period, 'cumulative'), growthText(row.growth)),
          },
        ];
  return [...spent, ...shareFacts(context, RESEARCH)];
}

/** High-tech and strategic-emerging shares of the zone. */
export function industryShareFacts(context: FirmContext): ShareFact[] {
  return shareFacts(context, INDUSTRIES);
}

/**
 * Shares of the zone from its published indicators: levels of one period over each other. A share
 * with a part that is withheld or missing is left out.
 */
function shareFacts({ park }: FirmContext, shares: readonly Share[]): ShareFact[] {
  return shares.flatMap((share): ShareFact[] => {
    const part = indicatorOf(park, share.part);
    if (part === undefined) return [];
    const period = latestPeriodOf(park, part.code, park.zone.code);
    if (period === undefined) return [];
    const read = (indicator: Indicator) =>
      findObservation(park, indicator.code, park.zone.code, period)?.value ??
      ('not-reported' as const);
    const whole = share.whole && indicatorOf(park, share.whole);
    if (share.whole !== undefined && whole?.unit !== part.unit) return [];
    const value =
      whole === undefined
        ? read(part)
        : combine([read(part), read(whole)], (above, below) =>
            below > 0 ? settle((above / below) * 100) : 'not-applicable',
          );
    if (isMissing(value)) return [];
    return [
      {
        term: share.term,
        text: formatReading(value, formatPercent),
        note: formatPeriod(period, 'cumulative'),
      },
    ];
  });
}
