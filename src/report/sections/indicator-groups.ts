/**
 * The indicators an office marks 写进汇报, a sentence a group: 科技创新方面，…. Each is of its latest
 * period of the year; one that is not that of the headline figures is said before it. What another
 * section tells as a total of its rows is left to it.
 */
import type { IndicatorRole } from '../../data/indicator-roles.ts';
import { comparisonPhrase } from '../../format/change.ts';
import { formatPeriod } from '../../format/period.ts';
import { clausesOf } from '../../format/standing-clauses.ts';
import { groupBy } from '../../model/group-by.ts';
import { comparePeriods } from '../../model/period.ts';
import { isMissing } from '../../model/reading.ts';
import type { Standing } from '../../model/standing.ts';
import type { ReportContext } from '../context.ts';

/** Totals that 招商引资, 项目建设 and 载体建设 state themselves. */
const TOLD_ELSEWHERE: readonly IndicatorRole[] = [
  'signed-projects',
  'signed-large-projects',
  'signed-investment',
  'projects-in-reserve',
  'projects-started',
  'projects-finished',
  'projects-in-trial',
  'projects-in-production',
  'land-banked',
  'land-supplied',
];

/** Of a figure that nobody reports, or that does not exist, a report says nothing. */
const NOTHING_TO_SAY: ReadonlySet<unknown> = new Set(['not-reported', 'not-applicable']);

/** A figure, or where only that is stated its growth or its share of the target. */
export const isSaid = (standing: Standing): boolean =>
  !NOTHING_TO_SAY.has(standing.value) ||
  !isMissing(standing.completion) ||
  comparisonPhrase(standing) !== undefined;

/** The paragraph of the marked indicators; none without one. */
export function groupParagraphs({
  marked,
  period,
  standingsPeriod,
}: Pick<ReportContext, 'marked' | 'period' | 'standingsPeriod'>): string[] {
  // The other sections look at the period of the report alone, and for a number.
  const isToldElsewhere = (standing: Standing): boolean =>
    !isMissing(standing.value) &&
    comparePeriods(standing.period, period) === 0 &&
    TOLD_ELSEWHERE.includes(standing.indicator.role ?? 'other');
  const shown = marked.filter((standing) => isSaid(standing) && !isToldElsewhere(standing));
  const sentences = [...groupBy(shown, ({ indicator }) => indicator.group)].map(
    ([group, standings]) => {
      const byPeriod = groupBy(standings, ({ indicator, period: latest }) =>
        comparePeriods(latest, standingsPeriod) === 0
          ? ''
          : formatPeriod(latest, indicator.accumulation, { year: false }),
      );
      const clauses = [...byPeriod].map(
        ([when, ofPeriod]) => when + clausesOf(ofPeriod).join('；'),
      );
      return `${group}方面，${clauses.join('；')}。`;
    },
  );
  return sentences.length === 0 ? [] : [sentences.join('')];
}
