/**
 * 全年目标完成预计. The rules, in the order of the text:
 *
 * 1. What the office expects of the whole year (latest period only: the tables keep no earlier
 *    forecast).
 * 2. Headline indicators behind their schedule: what each remaining month has to bring for the target,
 *    beside the months so far.
 * 3. Where the arrears of the first of them lie: parks with a target of their own, the largest first.
 * 4. Projects that run on trial now or will be finished this year, with the output expected of them.
 * 5. Targets of later years, with the growth a year that leads there (latest period only).
 *
 * In a report of a whole year nothing is left of it to expect: only rule 5 speaks then.
 */
import { formatAmountSum } from '../../format/amount-sum.ts';
import type { Reading } from '../../data/reading.ts';
import { formatReading } from '../../format/missing.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import { formatCount } from '../../format/count.ts';
import { formatClauses } from '../../format/enumerate.ts';
import { formatMoney } from '../../format/money.ts';
import { pathFinding } from '../../format/finding-path.ts';
import { formatPeriod } from '../../format/period.ts';
import { standingClauses } from '../../format/sentence.ts';
import { formatQuantity } from '../../format/unit.ts';
import { addAmounts } from '../../model/amounts.ts';
import { monthsLeft } from '../../model/period.ts';
import { hasPassed } from '../../model/project-life.ts';
import { scheduleOverview } from '../../model/ranking.ts';
import { standingOf, type Standing } from '../../model/standing.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none without forecasts and without an indicator behind schedule. */
export function writeOutlook(context: ReportContext): string[] {
  if (monthsLeft(context.standingsPeriod) === 0) return laterYears(context);
  const behind = behindSchedule(context);
  return [
    expectations(context.forecasts),
    monthlyNeed(context, behind) + gapByPark(context, behind),
    behind.length === 0 ? '' : comingOutput(context),
    ...laterYears(context),
  ].filter((paragraph) => paragraph !== '');
}

/** Targets of later years told; the others stand on the pages of their indicators. */
const MOST_PATHS = 4;

/** 规上产值2028年目标1000.00亿元，比2024年翻一番，年均需增长18.92%；…. */
function laterYears({ paths, period }: ReportContext): string[] {
  const clauses = paths
    .slice(0, MOST_PATHS)
    .map(({ indicator, path }) => pathFinding({ indicator, period, value: 'not-reported' }, path));
  return clauses.length === 0 ? [] : [`${clauses.join('；')}。`];
}

/** 从全年看，规上工业总产值预计完成124.50亿元，同比增长20.50%，占年目标任务数的90.22%；…. */
function expectations(forecasts: readonly Standing[]): string {
  const clauses = forecasts.flatMap((standing) => {
    const words = standingClauses(standing, { period: 'none', pace: false });
    if (!isMissing(standing.value)) return [words.join('，')];
    return isMissing(standing.growth) ? [] : words.slice(0, 1);
  });
  return clauses.length === 0 ? '' : `从全年看，${clauses.join('；')}。`;
}

/** Headline indicators that grow over the year and are behind, the furthest behind first. */
function behindSchedule({ standings }: ReportContext): Standing[] {
  const real = standings.filter(
    ({ indicator, status }) => indicator.headline && status !== 'forecast',
  );
  return scheduleOverview(real).short.filter(
    ({ indicator, requiredMonthly }) =>
      indicator.direction !== 'down' && !isMissing(requiredMonthly),
  );
}

const amountOf = ({ indicator }: Standing, amount: Reading, more = 0): string =>
  formatReading(amount, (value) =>
    formatQuantity(value, indicator.unit, { decimals: indicator.decimals + more }),
  );

/** 要完成全年目标，后六个月月均需完成主营业务收入13.81亿元（上半年月均8.69亿元）；…. */
function monthlyNeed(
  { standingsPeriod: period }: ReportContext,
  behind: readonly Standing[],
): string {
  const gone = formatPeriod(period, 'cumulative', { year: false });
  const clauses = behind.flatMap((standing) => {
    const { averageMonthly, indicator, requiredMonthly } = standing;
    if (isMissing(requiredMonthly) || isMissing(averageMonthly)) return [];
    // What is needed is more than there was: 2个 beside 2个 says the contrary.
    const isSame = amountOf(standing, requiredMonthly) === amountOf(standing, averageMonthly);
    const write = (amount: Reading): string => amountOf(standing, amount, isSame ? 1 : 0);
    const soFar = report.outlook.average(gone, write(averageMonthly));
    return [`${indicator.name}${write(requiredMonthly)}（${soFar}）`];
  });
  if (clauses.length === 0) return '';
  return `${report.outlook.need(remainingMonths(monthsLeft(period)))}${clauses.join('；')}。`;
}

/** 后六个月月均, 后两个月月均; after November one month is left, of which there is no average: 12月. */
const remainingMonths = (months: number): string =>
  months === 1 ? '12月' : `后${formatCount(months, '个月')}月均`;

/** Parks named; the rest of the arrears is not worth a word. */
const MOST_PARKS = 3;

function gapByPark(
  { mode, park, standingsPeriod: period }: ReportContext,
  [first]: readonly Standing[],
): string {
  if (first === undefined || (sizeOf(first.arrears) ?? 0) <= 0) return '';
  const parts = park.parks
    .filter(({ kind }) => kind !== 'zone')
    .flatMap(({ code }) => standingOf(park, first.indicator.code, code, period, { mode }) ?? [])
    .filter(({ arrears }) => (sizeOf(arrears) ?? 0) > 0)
    .sort((a, b) => (sizeOf(b.arrears) ?? 0) - (sizeOf(a.arrears) ?? 0))
    .slice(0, MOST_PARKS);
  if (parts.length === 0) return '';
  const each = parts.map(
    (standing) => `${standing.park.shortName}${amountOf(standing, standing.arrears)}`,
  );
  return `${first.indicator.name}${report.outlook.gapIn(each.join('、'))}。`;
}

/** Projects finished or on trial that do not produce in full yet: what they are expected to bring. */
function comingOutput({ units }: ReportContext): string {
  const coming = units.filter(
    (unit) =>
      (hasPassed(unit, 'completed') || hasPassed(unit, 'trial')) &&
      !hasPassed(unit, 'production') &&
      unit.state !== 'ended' &&
      unit.state !== 'shelved',
  );
  if (coming.length === 0) return '';
  const output = addAmounts(coming.map(({ project }) => project.expectedOutput));
  return formatClauses([
    report.outlook.coming(coming.length),
    output.count > 0
      ? report.outlook.expected(formatAmountSum(output, formatMoney, '个'))
      : undefined,
  ]);
}
