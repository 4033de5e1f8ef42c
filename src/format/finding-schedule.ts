/** Titles about several indicators against their schedules, and the headline of the home page. */
import type { Period } from '../data/period.ts';
import {
  ofOnePeriod,
  rankByGrowth,
  scheduleOverview,
  type OnePeriod,
  type ScheduleOverview,
} from '../model/ranking.ts';
import { isMissing } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { comparisonPhrase, growthPhrase, leadSize, trendWords } from './change.ts';
import { formatNames } from './count.ts';
import { paceFinding, standingFinding } from './finding.ts';
import { formatMissing, formatMissingCounts } from './missing.ts';
import { formatPeriod } from './period.ts';

/**
 * The finding of an overview:
 * 3项有目标的指标中，仅上交税金达到序时进度，主营业务收入差距最大.
 *
 * @param counted what is counted when the overview is of a choice, e.g. 主要指标
 */
export function scheduleFinding(overview: ScheduleOverview, what = '有目标的指标'): string {
  const { behind, reached, short } = overview;
  const [single] = [...reached, ...short];
  // Of those that are not in yet nothing is known: then it is not 全部 of them.
  const counted =
    behind.length === 0 || single === undefined
      ? what
      : `已出${formatPeriod(single.period, 'cumulative', { year: false })}数的${what}`;
  const count = reached.length + short.length;
  if (single === undefined) return nothingKnown(overview.unknown);
  const tail = unknownTail(overview.unknown);
  const words = goalWords(single);
  if (count === 1) return single.indicator.name + (paceFinding(single) ?? '') + tail;
  if (short.length === 0) return allReached(reached, counted) + tail;
  if (reached.length === 0) {
    return `${count}项${counted}均未${words.reach}，${largestGap(short)}${tail}`;
  }
  return `${count}项${counted}中，${mixed(reached, short)}${tail}`;
}

/**
 * The headline of the home page, with its period and, being a heading, without a full stop:
 * 2026年上半年，上交税金快于序时进度16.35个百分点，主营业务收入差欠序时进度11.38个百分点.
 *
 * @param byGrowth standings with a stated growth, the fastest first: what is said when no
 *   indicator has a target
 * @param standings all that are told together: the first with a value is what is said when nothing else is
 *   known, else which way they went
 */
export function headlineSentence(
  period: Period,
  overview: ScheduleOverview,
  byGrowth: readonly Standing[] = [],
  standings: readonly Standing[] = [],
): string {
  return headlineFinding(period, overview, byGrowth, standings) ?? formatRun(period);
}

/**
 * The headline of the main indicators: of their period; where nothing is known of it, of the latest before it in the year
 * that something is known of.
 */
export function headlineOf(parts: OnePeriod): string {
  const { year } = parts.period;
  for (let next: OnePeriod | undefined = parts; next; next = ofOnePeriod(next.behind)) {
    const { behind, period, standings } = next;
    if (period.year !== year) break;
    const overview = scheduleOverview(standings, behind);
    const finding = headlineFinding(period, overview, rankByGrowth(standings), standings);
    if (finding !== undefined) return finding;
  }
  return formatRun(parts.period);
}

const formatRun = (period: Period): string => `${formatPeriod(period, 'cumulative')}运行情况`;

function headlineFinding(
  period: Period,
  overview: ScheduleOverview,
  byGrowth: readonly Standing[],
  standings: readonly Standing[],
): string | undefined {
  const { reached, short } = overview;
  const [best] = reached;
  const [worst] = short;
  const clauses =
    best !== undefined && worst !== undefined
      ? [...paceClause(best), ...paceClause(worst)]
      : best !== undefined || worst !== undefined
        ? [scheduleFinding({ ...overview, unknown: [] }), ...sizeClause(overview)]
        : growthClauses(byGrowth);
  const when = formatPeriod(period, 'cumulative');
  if (clauses.length > 0) return [when, ...clauses].join('，');
  const first = standings.find(({ value }) => !isMissing(value));
  if (first !== undefined) return `${when}，${standingFinding(first)}`;
  const trends = trendClauses(standings);
  return trends.length === 0 ? undefined : [when, ...trends].join('，');
}

/** Which way those went of which nothing else is known: 3项主要指标同比均增长，上交税金同比下降. */
function trendClauses(standings: readonly Standing[]): readonly string[] {
  return (['up', 'down'] as const).flatMap((way) => {
    const moved = standings.filter(({ trend }) => trend === way);
    if (moved.length === 0) return [];
    const who = moved.length > MOST_NAMES ? `${moved.length}项主要指标` : names(moved);
    return [`${who}同比${moved.length > 1 ? '均' : ''}${trendWords[way]}`];
  });
}

function mixed(reached: readonly Standing[], short: readonly Standing[]): string {
  const [best] = reached;
  const [worst] = short;
  if (best === undefined || worst === undefined) return '';
  const others =
    short.length > 1 ? largestGap(short) : worst.indicator.name + (paceFinding(worst) ?? '');
  const { reach } = goalWords(best);
  if (reached.length > 1) return `${reached.length}项${reach}，${others}`;
  return `${short.length > 1 ? '仅' : ''}${best.indicator.name}${reach}，${others}`;
}

function allReached(reached: readonly Standing[], counted: string): string {
  const count = `${reached.length}项${counted}`;
  const words = goalWords(reached[0]);
  if (reached.every((standing) => standing.pace === 'level'))
    return `${count}均与${words.goal}持平`;
  const best = extremes(reached);
  // When all are equally far ahead, none leads.
  const all = `${count}${reached.length > 1 ? '全部' : ''}${words.reach}`;
  if (best.length === reached.length || best.length > MOST_TIES) return all;
  return `${all}，${names(best)}领先最多`;
}

/** At the end of the year it is the target that is reached, within it the schedule. */
function goalWords(standing: Standing | undefined): {
  readonly goal: string;
  readonly reach: string;
} {
  const goal = (standing?.due ?? 0) >= 1 ? '年目标' : '序时进度';
  return { goal, reach: `${goal === '年目标' ? '完成' : '达到'}${goal}` };
}

/** Of more that share a place none is named. */
const MOST_TIES = 3;

/** Of more that went one way none is named. */
const MOST_NAMES = 2;

/** Who is furthest behind, all that share the place; of many that do, only how many. */
function largestGap(short: readonly Standing[]): string {
  const worst = extremes(short);
  if (worst.length === short.length && short.length > 1) return '差距相同';
  return worst.length > MOST_TIES ? `${worst.length}项差距最大` : `${names(worst)}差距最大`;
}

/** How far the extreme one is, for headlines that so far only name it. */
function sizeClause({ reached, short }: ScheduleOverview): readonly string[] {
  const extreme = reached[0] ?? short[0];
  if (extreme === undefined || reached.length + short.length < 2) return [];
  const isNamed = short.length > 0 || extremes(reached).length < reached.length;
  if (!isNamed || extreme.pace === 'level' || typeof extreme.lead !== 'number') return [];
  return [`为${leadSize(extreme.lead)}`];
}

/** The first standing of a sorted list and those that print the same size of lead. */
function extremes(sorted: readonly Standing[]): readonly Standing[] {
  const printed = ({ lead }: Standing): string => (typeof lead === 'number' ? leadSize(lead) : '');
  const [first] = sorted;
  return first === undefined ? [] : sorted.filter((other) => printed(other) === printed(first));
}

function names(standings: readonly Standing[]): string {
  return formatNames(standings.map((standing) => standing.indicator.name));
}

function paceClause(standing: Standing): readonly string[] {
  const pace = paceFinding(standing);
  return pace === undefined ? [] : [standing.indicator.name + pace];
}

function growthClauses(byGrowth: readonly Standing[]): readonly string[] {
  const first = byGrowth[0];
  const last = byGrowth[byGrowth.length - 1];
  if (first === undefined || last === undefined) return [];
  const extremes = [first, ...(last === first ? [] : [last])];
  return extremes.flatMap((standing) =>
    isMissing(standing.growth)
      ? []
      : [standing.indicator.name + (comparisonPhrase(standing) ?? growthPhrase(standing.growth))],
  );
}

function nothingKnown(unknown: readonly Standing[]): string {
  if (unknown.length === 0) return '本期没有可与序时进度比较的指标';
  const [reason, ...others] = new Set(unknown.map(({ onSchedule }) => onSchedule));
  return typeof reason === 'string' && others.length === 0
    ? `${unknown.length}项有目标的指标${formatMissing(reason)}`
    : `有目标的指标中，${unknownCounts(unknown)}`;
}

function unknownTail(unknown: readonly Standing[]): string {
  return unknown.length === 0 ? '' : `，另有${unknownCounts(unknown)}`;
}

/** How many cannot be compared, each by its reason: 2项未公布、1项未报送. */
function unknownCounts(unknown: readonly Standing[]): string {
  const readings = unknown.flatMap(({ onSchedule }) =>
    typeof onSchedule === 'string' ? [onSchedule] : [],
  );
  return formatMissingCounts(readings, (count) => `${count}项`);
}
