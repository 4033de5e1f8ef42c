/**
 * A park's published figure may be one firm's: where fewer than three firms report, or one giant
 * makes nearly all of it. This compares the public observations with the figures of firms and says
 * which rows must not be published, together with the further ones that would give them away: other
 * parks (total − rest), ratios (per-mu × area) and next year's growth (growth × base).
 */
import type { ProtectedObservation, WithheldReason } from '../data/aggregates.ts';
import type { Editions } from '../data/park.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { withDifferences } from '../model/grouped-cells.ts';
import { groupBy } from '../model/group-by.ts';
import { withBounds } from '../model/population-bounds.ts';
import { suppress } from '../model/suppression.ts';
import { figuresOfYear, watchedYears } from './firm-years.ts';
import { partsOfRatio } from './indicator-measure.ts';
import { parkTable } from './park-tables.ts';
import { publishedBy } from './park-decision.ts';
import type { ParkDecision } from './park-decision.ts';
import type { DatedEditions } from './populations.ts';
import { decideRatios } from './protect-ratios.ts';
import { readTogether } from './read-together.ts';
import type { Together } from './read-together.ts';
import type { SumReading } from './sum-readings.ts';
import { taxCounterpart, withShownRefunds } from './shown-refunds.ts';

/** The firms behind each park's value, for every set of firms the year's values are over. */
function coverOf(
  covered: ParkDecision['covered'],
  { populations }: SumReading,
): ParkDecision['covered'][] {
  if (populations.length < 2) return [covered];
  return populations.map(
    (firms) =>
      new Map(
        [...covered].map(([park, all]) => [
          park,
          new Set([...all].filter((firm) => firms.has(firm))),
        ]),
      ),
  );
}

/** Decides a figure of a year, after what was decided about others. */
function decideTogether(
  editions: DatedEditions,
  { indicators, published, reading, values }: Together,
  decisions: readonly ParkDecision[],
  rule: DisclosureRule,
): ParkDecision[] {
  const { figures, unscoped } = reading;
  const { measure, year } = figures;
  const { table, covered } = parkTable(editions, reading, values, published, rule);
  const covers = coverOf(covered, reading);
  // An indicator that may be read in two ways is still one number.
  const beside = decisions.filter(({ indicator }) => !indicators.includes(indicator));
  const others = publishedBy(beside, measure, year);
  const compared = covers.reduce(
    (cells, cover) => withDifferences(cells, cover, others, unscoped, rule),
    table,
  );
  const whole = withShownRefunds(
    withBounds(compared, covered, others, unscoped),
    covered,
    publishedBy(beside, taxCounterpart(measure), year),
    figuresOfYear(editions, year, 'refund').figures,
  );
  const { reasons } = suppress(whole, rule);
  return indicators.flatMap((indicator) =>
    covers.map((cover) => ({ indicator, measure, year, reasons, covered: cover })),
  );
}

/** An indicator that may be read in two ways is withheld wherever either says so. */
function inAnyReading(decisions: readonly ParkDecision[]): ParkDecision[] {
  const byIndicator = new Map<Indicator, Map<string, WithheldReason>>();
  for (const { indicator, reasons } of decisions) {
    const all = byIndicator.get(indicator) ?? new Map<string, WithheldReason>();
    byIndicator.set(indicator, all);
    for (const [park, reason] of reasons) {
      if (reason !== 'protects-another' || !all.has(park)) all.set(park, reason);
    }
  }
  return decisions.map((decision) => ({
    ...decision,
    reasons: byIndicator.get(decision.indicator) ?? decision.reasons,
  }));
}

/**
 * Decides for every public indicator that is made of figures of firms: first those that add them up,
 * of which two may differ by one firm, then the ratios.
 */
export function decideParks(editions: DatedEditions, rule: DisclosureRule): ParkDecision[] {
  const years = watchedYears(editions);
  const sums = years.flatMap((year) => {
    const decisions: ParkDecision[] = [];
    for (const joint of readTogether(editions, year)) {
      decisions.push(...decideTogether(editions, joint, decisions, rule));
    }
    return inAnyReading(decisions);
  });
  return [...sums, ...decideRatios(editions, rule, years)];
}

/** The rows of public observations that must not be published, in their order. */
export function protectedRows(
  editions: Editions,
  decisions: readonly ParkDecision[],
): ProtectedObservation[] {
  const ratios = new Map(
    editions.public.indicators.map((indicator) => {
      const { above = [], below = [] } = partsOfRatio(indicator) ?? {};
      return [indicator.code, [...above, ...below]];
    }),
  );
  const withheldIn = groupBy(
    decisions.flatMap((decision) =>
      [...decision.reasons.keys()].map((park) => ({ decision, park })),
    ),
    ({ decision: { year }, park }) => `${year} ${park}`,
  );
  return editions.public.observations.flatMap((row): ProtectedObservation[] => {
    const { indicator, park, period } = row;
    const reasonIn = (year: number): WithheldReason | undefined => {
      const withheld = (withheldIn.get(`${year} ${park}`) ?? []).map(({ decision }) => decision);
      const ofIndicator = withheld.filter((decision) => decision.indicator.code === indicator);
      const reasons = ofIndicator.flatMap(({ reasons: by }) => by.get(park) ?? []);
      const primary = reasons.find((reason) => reason !== 'protects-another');
      // A ratio is withheld where a part of it is.
      const parts = ratios.get(indicator) ?? [];
      const byPart = withheld.some(({ measure }) => parts.includes(measure));
      return primary ?? (reasons.length > 0 || byPart ? 'protects-another' : undefined);
    };
    const now = reasonIn(period.year);
    if (now !== undefined) return [{ indicator, park, period, reason: now, part: 'row' }];
    if (reasonIn(period.year - 1) === undefined) return [];
    return [{ indicator, park, period, reason: 'protects-another', part: 'growth' }];
  });
}

function rowKey(row: Pick<Observation, 'indicator' | 'park' | 'period'>): string {
  return `${row.indicator} ${row.park} ${row.period.year} ${row.period.month}`;
}

/** The observations without what is protected; a withheld row loses its note as well. */
export function withoutProtected(
  observations: readonly Observation[],
  rows: readonly ProtectedObservation[],
): Observation[] {
  const parts = new Map(rows.map((row) => [rowKey(row), row.part]));
  return observations.map((row) => {
    const part = parts.get(rowKey(row));
    if (part === undefined) return row;
    const bare: Observation = {
      ...row,
      growth: 'withheld',
      change: 'withheld',
      growthChange: 'withheld',
    };
    if (part === 'growth') return bare;
    return withoutNote({ ...bare, value: 'withheld', completion: 'withheld' });
  });
}

/** A note might say what the value no longer does. */
function withoutNote(row: Observation): Observation {
  // `note` is the one key left out, and it is optional: what remains is an observation.
  const entries = Object.entries(row).filter(([key]) => key !== 'note');
  return Object.fromEntries(entries) as unknown as Observation;
}
