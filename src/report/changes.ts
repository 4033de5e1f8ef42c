/**
 * 与上期相比: what is different from the period before. The rules:
 *
 * - The period before is one of the same year; for the first of a year the end of the last one. Half a
 *   year is no 上期 of the half year twelve months later.
 * - Headline indicators that have figures of both periods: how the growth rate and the lead over the
 *   schedule moved, in 百分点. Over a turn of the year neither is compared: both begin anew. Where the
 *   whole target is due, only how far it was missed or passed.
 * - Projects first signed, started, finished and come into production since.
 * - Problems registered and solved since.
 */
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { leadSize } from '../format/change.ts';
import { paceFinding } from '../format/finding.ts';
import { printedSign } from '../format/number.ts';
import { formatPoints, PERCENT_DECIMALS } from '../format/percent.ts';
import { formatPeriod } from '../format/period.ts';
import { lastDayOf } from '../model/day.ts';
import { reachedOn } from '../model/project-life.ts';
import { comparePeriods, MONTHS } from '../model/period.ts';
import type { RankedStage } from '../model/project-stages.ts';
import { countedAt } from '../model/stage-counts.ts';
import type { Standing } from '../model/standing.ts';
import { isRate } from '../model/unit-kind.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { report } from '../ui/report.ts';
import { reportContext, type ReportContext } from './context.ts';

/** What changed since the period before, one sentence each. */
export interface ReportChanges {
  /** With what it is compared: 与上期（2026年1—5月）相比. */
  readonly title: string;
  readonly sentences: readonly string[];
}

/**
 * Compares a report with that of the period before.
 *
 * @param whole the whole park of the edition
 * @returns undefined when the period before is no 上期, or nothing changed
 */
export function changesSince(
  whole: Park,
  now: ReportContext,
  since: Period,
): ReportChanges | undefined {
  const isOfYear = since.year === now.period.year;
  if (!isOfYear && !isYearEnd(since, now.period)) return undefined;
  const sentences = [
    ...(isOfYear ? indicatorChanges(reportContext(whole, since, now.mode), now) : []),
    ...projectChanges(now, lastDayOf(since)),
    ...problemChanges(now, lastDayOf(since)),
  ];
  if (sentences.length === 0) return undefined;
  const title = isOfYear
    ? report.changes(formatPeriod(since, 'cumulative'))
    : report.changesOverYear(since.year);
  return { title, sentences };
}

const isYearEnd = (since: Period, { year }: Period): boolean =>
  since.year === year - 1 && since.month === MONTHS;

function indicatorChanges(before: ReportContext, now: ReportContext): string[] {
  return now.standings
    .filter(({ indicator, status }) => indicator.headline && status !== 'forecast')
    .flatMap((standing) => {
      const old = before.standings.find(
        ({ indicator }) => indicator.code === standing.indicator.code,
      );
      const areOfBoth =
        old !== undefined &&
        comparePeriods(old.period, before.period) === 0 &&
        comparePeriods(standing.period, now.period) === 0;
      return areOfBoth ? (indicatorChange(standing, old) ?? []) : [];
    });
}

/** 主营业务收入同比增速比上期加快0.31个百分点，差欠序时进度由12.03个百分点收窄到11.38个百分点。 */
function indicatorChange(now: Standing, old: Standing): string | undefined {
  const clauses = [rateClause(now, old), leadClause(now, old)].filter(
    (clause) => clause !== undefined,
  );
  return clauses.length === 0 ? undefined : `${now.indicator.name}${clauses.join('，')}。`;
}

function rateClause(now: Standing, old: Standing): string | undefined {
  if (isRate(now.indicator.unit) || now.indicator.accumulation === 'point') return undefined;
  if (typeof now.growth !== 'number' || typeof old.growth !== 'number') return undefined;
  const change = now.growth - old.growth;
  const direction = sign(change);
  if (direction === 0) return '同比增速与上期持平';
  return `同比增速比上期${direction > 0 ? '加快' : '回落'}${formatPoints(Math.abs(change))}`;
}

function leadClause(now: Standing, old: Standing): string | undefined {
  if (typeof now.lead !== 'number' || typeof old.lead !== 'number') return undefined;
  // At the end of the year nothing is ahead of a schedule or behind it: the whole target is due.
  if (now.due >= 1) return paceFinding(now);
  const [before, after] = [sign(old.lead), sign(now.lead)];
  if (after === 0) return '与序时进度持平';
  const side = after > 0 ? '快于序时进度' : '差欠序时进度';
  const size = leadSize(now.lead);
  if (before !== after) return `由${SIDES[before]}变为${side}${size}`;
  const moved = sign(Math.abs(now.lead) - Math.abs(old.lead));
  if (moved === 0) return `${side}${size}，与上期持平`;
  return `${side}由${leadSize(old.lead)}${moved > 0 ? '扩大' : '收窄'}到${size}`;
}

const sign = (points: number): -1 | 0 | 1 => printedSign(points, PERCENT_DECIMALS);

const SIDES = { '-1': '差欠序时进度', '0': '与序时进度持平', '1': '快于序时进度' } as const;

const STAGES: readonly RankedStage[] = ['signed', 'started', 'completed', 'production'];

function projectChanges({ day, park }: ReportContext, since: string): string[] {
  const phrases = STAGES.flatMap((stage) => {
    const count = countedAt(park, day, stage).filter(
      (life) => (reachedOn(life, stage) ?? '') > since,
    ).length;
    return count === 0 ? [] : [`${projectTerms.stages[stage]}${count}个`];
  });
  return phrases.length === 0 ? [] : [`本期新增项目：${phrases.join('、')}。`];
}

function problemChanges({ day, park }: ReportContext, since: string): string[] {
  // A request for support is no problem: it is told as what it is.
  const problems = park.blockers.filter(({ kind }) => kind !== 'support');
  const raised = problems.filter((row) => row.raised > since && row.raised <= day).length;
  const solved = problems.filter(
    ({ resolved }) => resolved !== undefined && resolved > since && resolved <= day,
  ).length;
  if (raised + solved === 0) return [];
  const phrases = [
    ...(raised > 0 ? [`新登记问题${raised}个`] : []),
    ...(solved > 0 ? [`解决${solved}个`] : []),
  ];
  return [`${phrases.join('，')}。`];
}
