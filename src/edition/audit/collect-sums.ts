/** Everything published and withheld of the figures of firms, as sums over firms. */
import type { Aggregate, AggregateGroup, WatchedMeasure } from '../../data/aggregates.ts';
import type { ProtectedObservation, WithheldReason } from '../../data/aggregates.ts';
import type { Editions } from '../../data/park.ts';
import type { Period } from '../../data/period.ts';
import { firmIndustry } from '../../model/firm-industry.ts';
import { publicPlaces } from '../firm-groups.ts';
import type { ParkDecision } from '../park-decision.ts';
import { isPublishedIn, publishedValues } from '../published-values.ts';
import { gradesOfFirms, levelsOfFirms } from '../titled-firms.ts';
import type { FirmSum } from './attack.ts';

/** A sum with the group it is of, and why it is withheld if it is. */
export interface CollectedSum extends FirmSum {
  readonly group: AggregateGroup;
  readonly indicator?: string;
  readonly reason?: WithheldReason;
}

/** The firms of a group in a period, as the rows of the tables say. */
function membership(editions: Editions, last: Period): (group: AggregateGroup) => Set<string> {
  const places = publicPlaces(editions);
  const levels = levelsOfFirms(editions, last);
  const grades = gradesOfFirms(editions, last.year);
  const industries = new Map(
    editions.internal.enterprises.map((firm) => [
      firm.code,
      firmIndustry(editions.public.chains, firm),
    ]),
  );
  return ({ grade, industry, level, park }) =>
    new Set(
      [...industries.keys()].filter(
        (firm) =>
          (park === undefined || places.get(firm)?.includes(park) === true) &&
          (industry === undefined || industries.get(firm) === industry) &&
          (level === undefined || levels.get(firm)?.includes(level) === true) &&
          (grade === undefined || grades.get(firm)?.includes(grade) === true),
      ),
    );
}

/** The figures of groups of one measure in the last period of a year. */
export function groupSums(
  editions: Editions,
  aggregates: readonly Aggregate[],
  measure: WatchedMeasure,
  period: Period,
): CollectedSum[] {
  const firmsOf = membership(editions, period);
  return aggregates
    .filter(
      (row) =>
        row.measure === measure &&
        row.period.year === period.year &&
        row.period.month === period.month,
    )
    .map(({ group, reason }) => ({
      name: JSON.stringify(group),
      group,
      firms: firmsOf(group),
      ...(reason === undefined ? {} : { reason }),
    }));
}

/**
 * The parks' values of one measure in a year: those that are the sum of firms. A ratio counts as its
 * part: the other part may be known from elsewhere.
 */
export function parkSums(
  editions: Editions,
  decisions: readonly ParkDecision[],
  protectedRows: readonly ProtectedObservation[],
  measure: WatchedMeasure,
  year: number,
): CollectedSum[] {
  const zone = editions.public.zone.code;
  const withheld = new Set(
    protectedRows
      .filter(({ part, period }) => part === 'row' && period.year === year)
      .map(({ indicator, park }) => `${indicator} ${park}`),
  );
  // An indicator that may be read in two ways is one number where both are over the same firms.
  const seen = new Set<string>();
  return decisions
    .filter((decision) => decision.measure === measure && decision.year === year)
    .flatMap(({ covered, indicator, reasons }) =>
      [...covered].flatMap(([park, firms]): CollectedSum[] => {
        if (!isPublishedIn(publishedValues(editions, indicator), park, year)) return [];
        const key = `${indicator.code} ${park} ${[...firms].sort().join(' ')}`;
        if (seen.has(key)) return [];
        seen.add(key);
        // A ratio is withheld where a part of it is, whatever was decided about the ratio.
        const isWithheld = withheld.has(`${indicator.code} ${park}`);
        const reason = reasons.get(park) ?? (isWithheld ? 'protects-another' : undefined);
        return [
          {
            name: `${indicator.code} ${park}`,
            indicator: indicator.code,
            group: park === zone ? {} : { park },
            firms,
            ...(reason === undefined ? {} : { reason }),
          },
        ];
      }),
    );
}
