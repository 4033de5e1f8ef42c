/** What the first page of a region says of all: the finding, and the tile of each indicator. */
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import type { MemberPermission } from '../data/region-permissions.ts';
import { formatPeriod } from '../format/period.ts';
import { readingParts } from '../format/reading-parts.ts';
import { formatQuantity } from '../format/unit.ts';
import { comparePeriods } from '../model/period.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { stateSentences } from './late-members.ts';
import { measureText, rankingPeriod } from './measure-words.ts';
import { obstacleClauses } from './obstacle-words.ts';
import { leadClause } from './rank-finding.ts';
import type { Ranking } from './ranking.ts';
import type { RegionInput } from './region-input.ts';
import { regionalFigures, type RegionalFigures } from './regional-figures.ts';
import { periodsOf } from './regional-indicator.ts';

/** 2026年上半年，6个园区主营业务收入合计312.40亿元; undefined without a sum. */
export function sumClause({ of, total }: RegionalFigures, count: number): string | undefined {
  if (total === undefined) return undefined;
  const { name, unit } = of.indicator;
  const amount = formatQuantity(total.value, unit, { decimals: total.decimals });
  const when = formatPeriod(total.period, total.accumulation);
  return `${when}，${words.finding.sum(count, name, amount)}`;
}

/**
 * Who leads and who lags, where the indicator is named beside it.
 * @param named the period that stands beside it; any other is said
 */
function briefLead(ranking: Ranking, named: Period | undefined): string {
  const { kind, unit } = ranking.measure;
  const clause = leadClause(ranking, words.briefMeasures[kind](unit));
  const isNamed = named !== undefined && comparePeriods(ranking.period, named) === 0;
  return isNamed ? clause : `${rankingPeriod(ranking)}，${clause}`;
}

/** The finding of the first page, from the first indicator that says something. */
export function regionFinding(input: RegionInput): string {
  const count = input.members.length;
  const all = regionalFigures(input);
  const first = all.find(({ rankings, total }) => total !== undefined || rankings.length > 0);
  if (first === undefined) return `${input.region.name}${words.finding.alone(count)}`;
  const [ranking] = first.rankings;
  const [last] = periodsOf(first.of);
  const { accumulation, name } = first.of.indicator;
  const head =
    sumClause(first, count) ??
    (last && words.finding.noSum(formatPeriod(last, accumulation), first.known, count, name));
  // The indicator was named.
  const lead = ranking && briefLead(ranking, first.total?.period ?? last);
  return [head, lead].filter((clause) => clause !== undefined).join('，');
}

/** What stands in the tile of an indicator. */
export interface RegionTile {
  readonly code: string;
  readonly name: string;
  /** Large: the sum, or how many members are known. */
  readonly number: string;
  readonly unit: string;
  /** Under it: the period, and what the number is. */
  readonly line: string;
  /** Who leads and who lags, by each way to compare, what says most first. */
  readonly leads: readonly string[];
  /** Why there is no sum, or none for a later period. */
  readonly note: string | undefined;
}

/** 12.00亿元～31.00亿元 of the exact and inexact numbers there are. */
function rangeText(
  readings: readonly Reading[],
  { indicator }: RegionalFigures['of'],
): string | undefined {
  const known = readings
    .filter((reading) => !isMissing(reading))
    .sort((a, b) => (sizeOf(a) ?? 0) - (sizeOf(b) ?? 0));
  const [low, high] = [known[0], known.at(-1)];
  if (low === undefined || high === undefined || known.length < 2) return undefined;
  const { decimals, unit } = indicator;
  const text = (reading: Reading): string =>
    measureText(reading, { kind: 'value', unit, decimals, direction: 'neutral' });
  return words.tile.range(text(low), text(high));
}

/** A tile has room for so many names. */
const MOST_NAMES = 4;

/** The tile of an indicator: its sum where it may be added up, else over how many members what range is known. */
export function tileOf(figures: RegionalFigures, count: number): RegionTile {
  const { known, latest, of, rankings, total, verdict } = figures;
  const { accumulation, code, name, unit } = of.indicator;
  const [last] = periodsOf(of);
  const leads = rankings.map((ranking) => briefLead(ranking, total?.period ?? last));
  const base = { code, name, leads };
  const hindrances = verdict.obstacles.filter(({ kind }) => kind !== 'declared');
  const reasons = obstacleClauses(hindrances, MOST_NAMES);
  if (total !== undefined) {
    return {
      ...base,
      ...readingParts(total.value, unit, { decimals: total.decimals }),
      line: `${formatPeriod(total.period, total.accumulation)}，${words.tile.sum(count)}`,
      note: reasons.length > 0 ? words.sums.later(reasons) : undefined,
    };
  }
  const note = reasons.length > 0 ? words.sums.none(reasons) : undefined;
  if (of.declared.publish === 'total-only')
    return { ...base, number: words.tile.noNumber, unit: '', line: words.tile.onlyTotal, note };
  const when = last && formatPeriod(last, accumulation);
  return {
    ...base,
    number: words.tile.known(known, count),
    unit: words.tile.knownUnit,
    line: [when, rangeText(latest, of)].filter((part) => part !== undefined).join('，'),
    note,
  };
}

/** Which members are not in their newest state, or not shown or ranked, as sentences. */
export function stateNotes(input: RegionInput): string[] {
  return [...stateSentences(input), ...permissionSentences(input)];
}

function permissionSentences({ members, totals }: RegionInput): string[] {
  const namesOf = (publish: MemberPermission): string[] =>
    members.flatMap(({ member, state }) =>
      member.publish === publish && state !== 'missing' ? [member.name] : [],
    );
  const [counting, unranked] = [namesOf('total-only'), namesOf('unranked')];
  return [
    ...(counting.length > 0 ? [words.onlyCountsNote(counting, totals.length > 0)] : []),
    ...(unranked.length > 0 ? [words.unrankedNote(unranked)] : []),
  ];
}

/** The sum of an indicator and its period, and what keeps it from being added up. */
export function sumSentences({ of, total, verdict }: RegionalFigures): string[] {
  const reasons = obstacleClauses(verdict.obstacles);
  if (total === undefined) return reasons.length > 0 ? [words.sums.none(reasons)] : [];
  const amount = formatQuantity(total.value, of.indicator.unit, { decimals: total.decimals });
  return [
    words.sums.sum(amount, formatPeriod(total.period, total.accumulation)),
    ...(reasons.length > 0 ? [words.sums.later(reasons)] : []),
  ];
}
