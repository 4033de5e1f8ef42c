/**
 * What staff are told of figures of groups that became one firm's in the middle of a year: all periods of
 * the year are withheld from then on, but those before may be out.
 */
import { AGGREGATE_MEASURES } from '../data/aggregates.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { columnOfMeasure } from '../data/columns/firm-figures.ts';
import { grades } from '../data/grades.ts';
import { labelsOf } from '../data/labels.ts';
import type { Editions } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { qualifications } from '../data/qualifications.ts';
import { layOut } from '../model/cross-table.ts';
import { primaryReason } from '../model/disclosure-rule.ts';
import type { DisclosureRule, Makeup } from '../model/disclosure-rule.ts';
import { membersOf } from '../model/grouped-cells.ts';
import { revealedByReporting } from '../model/reporting-changes.ts';
import type { ReportingHistory } from '../model/reporting-changes.ts';
import { comparePeriods } from '../model/period.ts';
import { isStock, seriesOf, stepsOf, yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import {
  ALL_INDUSTRIES,
  gradesOfFirms,
  industryDimension,
  levelsOfFirms,
  parkDimension,
  placesOfFirms,
} from './firm-groups.ts';
import { historyOf, reportedYears } from './firm-years.ts';

const MOST_NAMED = 5;

interface Group {
  readonly name: string;
  readonly firms: ReadonlySet<string>;
}

/** The groups of parks and industries. */
function placeGroups(editions: Editions): Group[] {
  const { parks, zone } = editions.public;
  const places = placesOfFirms(editions);
  const dimensions = [parkDimension(editions), industryDimension(editions)];
  const layout = layOut(dimensions, [...places.values()]);
  const members = membersOf(layout, places);
  const nameOf = (code: string): string =>
    parks.find((park) => park.code === code)?.shortName ?? code;
  return layout.cells.flatMap(({ groups: [park = '', industry = ''], hidden, id }): Group[] => {
    const parts = [
      ...(park === zone.code && industry !== ALL_INDUSTRIES ? [] : [nameOf(park)]),
      ...(industry === ALL_INDUSTRIES ? [] : [industry]),
    ];
    return hidden ? [] : [{ name: parts.join('·'), firms: members.get(id) ?? new Set() }];
  });
}

/** The groups of titles or grades, of which a firm may have several or none. */
function namedGroups(
  groupsOf: ReadonlyMap<string, readonly string[]>,
  labels: Readonly<Record<string, string>>,
): Group[] {
  const firms = new Map<string, Set<string>>();
  for (const [firm, groups] of groupsOf) {
    for (const group of groups) firms.set(group, (firms.get(group) ?? new Set()).add(firm));
  }
  return [...firms].map(([code, members]) => ({ name: labels[code] ?? code, firms: members }));
}

/** The figures of a year as they were up to a period. */
function upTo({ figures, periods, unreported, ...rest }: YearlyFigures, at: number): YearlyFigures {
  const cut = <T>(list: readonly T[]): T[] => list.slice(0, at + 1);
  return { ...rest, figures: cut(figures), periods: cut(periods), unreported: cut(unreported) };
}

/** The periods that are compared, as they were up to a period. */
function historyUpTo(history: ReportingHistory, until: Period): ReportingHistory {
  const periods = history.periods.filter(({ period }) => comparePeriods(period, until) <= 0);
  return { ...history, periods };
}

/** The first period of the year in which each group breaks the rule, where that is not the year's first. */
function brokenLater(
  groups: readonly Group[],
  yearly: YearlyFigures,
  history: ReportingHistory | undefined,
  rule: DisclosureRule,
): Map<Group, Period> {
  const breaks = (makeup: Makeup): boolean => primaryReason(makeup, rule) !== undefined;
  const later = new Map<Group, Period>();
  let open = groups;
  for (const [at, period] of yearly.periods.entries()) {
    const then = upTo(yearly, at);
    const compared = history && historyUpTo(history, period);
    const broken = open.filter(({ firms }) =>
      [
        ...seriesOf(then, firms),
        ...stepsOf(then, firms),
        ...(compared === undefined ? [] : revealedByReporting(compared, firms, period.year, rule)),
      ].some(breaks),
    );
    open = open.filter((group) => !broken.includes(group));
    if (at > 0) for (const group of broken) later.set(group, period);
  }
  return later;
}

/** Whether figures of groups are out that are withheld now: one warning for each year that has some. */
export function groupRemarks(editions: Editions, rule: DisclosureRule): Diagnostic[] {
  const places = placeGroups(editions);
  return reportedYears(editions).flatMap((year): Diagnostic[] => {
    const found = new Map<Group, { month: number; measures: string[] }>();
    const last = { year, month: 12 };
    const groups = [
      ...places,
      ...namedGroups(levelsOfFirms(editions, last), labelsOf(qualifications.columns.level)),
      ...namedGroups(gradesOfFirms(editions, year), labelsOf(grades.columns.grade)),
    ];
    for (const measure of AGGREGATE_MEASURES) {
      const column = columnOfMeasure(measure);
      if (column === undefined) continue;
      const yearly = yearlyFigures(editions.internal.enterprisePeriods, year, measure);
      const history = isStock(measure) ? historyOf(editions, measure) : undefined;
      for (const [group, { month }] of brokenLater(groups, yearly, history, rule)) {
        const known = found.get(group) ?? { month, measures: [] };
        const measures = [...known.measures, column.header.replace(/[（(].*$/, '')];
        found.set(group, { month: Math.min(month, known.month), measures });
      }
    }
    return found.size === 0 ? [] : [remarkOn(year, [...found])];
  });
}

function remarkOn(
  year: number,
  found: readonly (readonly [Group, { readonly month: number; readonly measures: string[] }])[],
): Diagnostic {
  const named = found
    .slice(0, MOST_NAMED)
    .map(([{ name }, { measures, month }]) => `${name}（${measures.join('、')}，${month}月起）`);
  const more = found.length > MOST_NAMED ? `等${found.length}组` : '';
  return {
    code: 'reveals-firm',
    severity: 'warning',
    file: 'data/enterprise-periods.csv',
    found: `${year}年`,
    problem: `有些分组这一年的合计数从年中起会暴露单家企业，以前各期的报告里可能已经公布，收不回来：${named.join('、')}${more}`,
    fix: '公开版这一年各期都已自动改为“未公布”，不用改数据；企业年中开始或停止报数、某个月只有一两家有数，都会这样',
  };
}
