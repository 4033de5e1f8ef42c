/** Audits the public edition: attacks every table of the last period of each year. */
import type {
  Aggregate,
  ProtectedObservation,
  WatchedMeasure,
  WithheldReason,
} from '../../data/aggregates.ts';
import { WATCHED_MEASURES } from '../../data/aggregates.ts';
import type { Audit, AuditCell, AuditChange, AuditTable } from '../../data/audit.ts';
import type { DisclosureRule } from '../../model/disclosure-rule.ts';
import { comparePeriods } from '../../model/period.ts';
import type { ComparableRow } from '../comparable-rows.ts';
import { figuresOfYear, reportedYears } from '../firm-years.ts';
import type { ParkDecision } from '../park-decision.ts';
import type { DatedEditions } from '../populations.ts';
import { attackSums } from './attack.ts';
import type { Learnt } from './attack.ts';
import { groupSums, parkSums } from './collect-sums.ts';
import type { CollectedSum } from './collect-sums.ts';

/** What is published, and how. */
export interface Published {
  readonly editions: DatedEditions;
  readonly decisions: readonly ParkDecision[];
  /** Values of parks that are withheld. */
  readonly protectedRows: readonly ProtectedObservation[];
  /** The figures of groups, those withheld with their reason. */
  readonly aggregates: readonly Aggregate[];
  readonly comparable: readonly ComparableRow[];
  readonly rule: DisclosureRule;
}

/** A rounding of the calculation is no danger. */
const TOLERANCE = 1e-6;

/**
 * How much larger than it is a figure must seem possible: the rule read anew. Enough that its largest
 * firm would have no more than its share, and that this firm cannot be told within what the rule leaves
 * the others.
 */
function neededFor(
  sizes: readonly number[],
  { insiderShare = 0, maxShare }: DisclosureRule,
): number {
  const largest = Math.max(0, ...sizes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const others = Math.max((1 - maxShare) / maxShare, insiderShare);
  return Math.max(largest / maxShare - total, others * largest);
}

/** Why the rule forbids to publish a figure made of these, read anew; undefined where it does not. */
function forbidden(sizes: readonly number[], rule: DisclosureRule): WithheldReason | undefined {
  const [largest = 0, second = 0] = sizes.toSorted((a, b) => b - a);
  if (sizes.length < rule.minContributors) return 'few';
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const others = total - largest - second;
  const isTold = rule.insiderShare !== undefined && others < rule.insiderShare * largest;
  return largest > rule.maxShare * total || isTold ? 'dominant' : undefined;
}

/** What is published against the rule: it can be read, to the last digit. */
function againstRule(
  sum: CollectedSum,
  figures: ReadonlyMap<string, number>,
  rule: DisclosureRule,
): AuditCell[] {
  const values = [...sum.firms].flatMap((firm) => figures.get(firm) ?? []);
  const reason = forbidden(
    values.map(Math.abs).filter((size) => size > 0),
    rule,
  );
  if (values.length === 0 || reason === undefined) return [];
  const value = values.reduce((total, part) => total + part, 0);
  const cell = cellOf({ ...sum, reason }, { ...sum, low: value, high: value }, figures, rule);
  return [{ ...cell, isPublished: true, verdict: 'unsafe' }];
}

function cellOf(
  { group, indicator, firms, reason = 'protects-another' }: CollectedSum,
  { high, low }: Learnt,
  figures: ReadonlyMap<string, number>,
  rule: DisclosureRule,
): AuditCell {
  const values = [...firms].flatMap((firm) => figures.get(firm) ?? []);
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const size = sizes.reduce((sum, part) => sum + part, 0);
  const value = values.reduce((sum, part) => sum + part, 0);
  const needed = neededFor(sizes, rule);
  const isEnough = high - value >= needed * (1 - TOLERANCE) - TOLERANCE;
  return {
    group,
    ...(indicator === undefined ? {} : { indicator }),
    reason,
    contributors: sizes.length,
    largestShare: size === 0 ? 0 : Math.max(...sizes) / size,
    value,
    low,
    high,
    needed,
    verdict: reason === 'protects-another' ? 'companion' : isEnough ? 'safe' : 'unsafe',
  };
}

function auditMeasure(
  { aggregates, decisions, editions, protectedRows, rule }: Published,
  measure: WatchedMeasure,
  year: number,
): AuditTable[] {
  const { figures } = figuresOfYear(editions, year, measure);
  const period = figures.periods.at(-1);
  const reported = new Map(figures.figures.at(-1));
  if (period === undefined || reported.size === 0) return [];
  const all = [
    ...groupSums(editions, aggregates, measure, period),
    ...parkSums(editions, decisions, protectedRows, measure, year),
  ];
  const published = all.filter(({ reason }) => reason === undefined);
  const withheld = all.filter(({ reason }) => reason !== undefined);
  if (all.length === 0) return [];
  const learnt = attackSums(published, withheld, reported);
  const cells = withheld.flatMap((sum, index): AuditCell[] => {
    const known = learnt[index];
    return known === undefined ? [] : [cellOf(sum, known, reported, rule)];
  });
  const open = published.flatMap((sum) => againstRule(sum, reported, rule));
  return [{ measure, period, published: published.length, cells: [...open, ...cells] }];
}

/** The firms that came or went unseen, each with what was done for its sake. */
function changesOf(comparable: readonly ComparableRow[]): AuditChange[] {
  const firms = [...new Set(comparable.flatMap((row) => row.firms))].sort();
  return firms.map((firm) => {
    const rows = comparable.filter((row) => row.firms.includes(firm));
    const periods = rows.map(({ row }) => row.period).sort(comparePeriods);
    const adjusted = rows.filter(({ value }) => typeof value === 'number').length;
    return {
      firm,
      since: periods[0] ?? { year: 0, month: 0 },
      comparable: adjusted,
      withheld: rows.length - adjusted,
    };
  });
}

/** Attacks what is published and compares what can be learnt with the rule. */
export function makeAudit(published: Published): Audit {
  const { comparable, editions, rule } = published;
  const years = reportedYears(editions).toReversed();
  return {
    minContributors: rule.minContributors,
    maxShare: rule.maxShare,
    tables: years.flatMap((year) =>
      WATCHED_MEASURES.filter((measure) => measure !== 'enterprises').flatMap((measure) =>
        auditMeasure(published, measure, year),
      ),
    ),
    changes: changesOf(comparable),
  };
}
