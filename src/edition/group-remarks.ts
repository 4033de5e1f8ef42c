/**
 * What staff are told of figures of groups that came to give a firm away in the middle of a year: all
 * periods of the year are withheld from then on, but those before may be out. So may those of the groups
 * that are withheld for their sake.
 */
import { AGGREGATE_MEASURES } from '../data/aggregates.ts';
import type { AggregateMeasure, WithheldReason } from '../data/aggregates.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { columnOfMeasure } from '../data/columns/firm-figures.ts';
import type { Period } from '../data/period.ts';
import { yearlyFigures } from '../model/yearly-figures.ts';
import { decidePlaceGroups } from './decide-groups.ts';
import { asOf, indicatorsMadeOf } from './earlier-releases.ts';
import { historyOf, reportedYears } from './firm-years.ts';
import { firstBroken, placeGroups, placeName } from './group-breaks.ts';
import type { ParkDecision } from './park-decision.ts';
import type { Policy } from './policy.ts';
import type { DatedEditions } from './populations.ts';
import { decideParks } from './protect-observations.ts';

const MOST_NAMED = 5;

/** The groups of a measure and year that are withheld, by name. */
function withheldGroups(
  editions: DatedEditions,
  decisions: readonly ParkDecision[],
  measure: AggregateMeasure,
  year: number,
  { rule }: Policy,
): Map<string, WithheldReason> {
  const yearly = yearlyFigures(editions.internal.enterprisePeriods, year, measure);
  const { groupOf, reasons, table } = decidePlaceGroups(editions, decisions, yearly, rule);
  const hidden = new Set(table.cells.flatMap((cell) => (cell.hidden === true ? [cell.id] : [])));
  return new Map(
    [...reasons].flatMap(([id, reason]) => {
      const { industry, park } = groupOf(id);
      return hidden.has(id) ? [] : [[placeName(editions, park, industry), reason] as const];
    }),
  );
}

/** The same as a release decided it, from what there was then. */
function withheldThen(
  editions: DatedEditions,
  release: Period,
  measure: AggregateMeasure,
  policy: Policy,
): Map<string, WithheldReason> {
  const then = asOf(editions, release, indicatorsMadeOf(editions, measure));
  const decisions = policy.parkValues === 'withhold' ? decideParks(then, policy.rule) : [];
  return withheldGroups(then, decisions, measure, release.year, policy);
}

/** Groups of a measure and year that may be out. */
interface OutGroups {
  /** Those that break the rule, with the month from which on they do. */
  readonly broken: ReadonlyMap<string, number>;
  /** Those that are withheld for the sake of others. */
  readonly protecting: readonly string[];
}

function outGroups(
  editions: DatedEditions,
  decisions: readonly ParkDecision[],
  measure: AggregateMeasure,
  year: number,
  policy: Policy,
): OutGroups | undefined {
  const history = historyOf(editions, measure);
  const yearly = yearlyFigures(editions.internal.enterprisePeriods, year, measure);
  const broken = placeGroups(editions).flatMap((group) => {
    const at = firstBroken(group, yearly, history, policy.rule);
    return at === undefined ? [] : [{ name: group.name, at }];
  });
  const later = broken.filter(({ at }) => at > 0);
  if (later.length === 0) return undefined;
  // Before the first of them broke the rule, nothing had to be withheld for the sake of any.
  const before = yearly.periods[Math.min(...later.map(({ at }) => at)) - 1];
  if (before === undefined) return undefined;
  const breaking = new Set(broken.map(({ name }) => name));
  const now = withheldGroups(editions, decisions, measure, year, policy);
  const candidates = [...now].flatMap(([name, reason]) =>
    reason === 'protects-another' && !breaking.has(name) ? [name] : [],
  );
  const then = candidates.length > 0 ? withheldThen(editions, before, measure, policy) : now;
  return {
    broken: new Map(
      later.flatMap(({ at, name }) => {
        const month = yearly.periods[at]?.month;
        return name === undefined || month === undefined ? [] : [[name, month] as const];
      }),
    ),
    protecting: candidates.filter((name) => !then.has(name)),
  };
}

/** Groups with the measures that may be out, and the first month in which one breaks the rule. */
type FoundGroups = Map<string, { readonly measures: readonly string[]; readonly month: number }>;

function addTo(found: FoundGroups, name: string, measure: string, month = Infinity): void {
  const known = found.get(name) ?? { measures: [], month };
  found.set(name, {
    measures: [...known.measures, measure],
    month: Math.min(month, known.month),
  });
}

/**
 * Whether figures of groups are out that are withheld now: one warning for each year that has some.
 *
 * @param decisions those that are carried out: without reasons where parks' values are published as they are
 */
export function groupRemarks(
  editions: DatedEditions,
  decisions: readonly ParkDecision[],
  policy: Policy,
): Diagnostic[] {
  return reportedYears(editions).flatMap((year): Diagnostic[] => {
    const broken: FoundGroups = new Map();
    const protecting: FoundGroups = new Map();
    for (const measure of AGGREGATE_MEASURES) {
      const header = columnOfMeasure(measure)?.header.replace(/[（(].*$/, '');
      const out = header && outGroups(editions, decisions, measure, year, policy);
      if (!out) continue;
      for (const [name, month] of out.broken) addTo(broken, name, header, month);
      for (const name of out.protecting) addTo(protecting, name, header);
    }
    return broken.size + protecting.size === 0 ? [] : [remarkOn(year, broken, protecting)];
  });
}

function listed(found: FoundGroups): string {
  const named = [...found].slice(0, MOST_NAMED).map(([name, { measures, month }]) => {
    const since = Number.isFinite(month) ? `，${month}月起` : '';
    return `${name}（${measures.join('、')}${since}）`;
  });
  return `${named.join('、')}${found.size > MOST_NAMED ? `等${found.size}组` : ''}`;
}

function remarkOn(year: number, broken: FoundGroups, protecting: FoundGroups): Diagnostic {
  const isOut = '以前各期的报告里可能已经公布，收不回来';
  const parts = [
    ...(broken.size === 0
      ? []
      : [`有些分组这一年的合计数从年中起会暴露单家企业，${isOut}：${listed(broken)}`]),
    ...(protecting.size === 0
      ? []
      : [`有些分组为防倒推从年中起不公布，${isOut}：${listed(protecting)}`]),
  ];
  return {
    code: 'reveals-firm',
    severity: 'warning',
    file: 'data/enterprise-periods.csv',
    found: `${year}年`,
    problem: parts.join('；'),
    fix: '公开版这一年各期都已自动改为“未公布”，不用改数据；企业年中开始或停止报数、某个月只有一两家有数，都会这样',
  };
}
