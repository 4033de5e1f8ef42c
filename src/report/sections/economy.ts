/**
 * 经济运行. The rules, in the order of the text:
 *
 * 1. When at least two headline indicators have a growth rate that can be compared with last year's
 *    and all of them fell (or all rose), the paragraph opens with that.
 * 2. Every headline indicator with its value, its year-on-year comparison and its share of the target; those
 *    that are not in yet follow with their latest period of the year.
 * 3. 进度: which headline indicators keep their schedule; those that do not, the furthest behind first,
 *    with points and arrears.
 * 4. 增幅: by how many points each growth rate changed, the fastest growing indicator first.
 * 5. The indicators marked 写进汇报, by group.
 * 6. Over all indicators with a schedule: the largest lead and the largest lag.
 * 7. The park that contributes most to the first headline indicator that can be added up.
 *
 * Forecasts are no results and stay out of rules 1 to 6. What has no data is not mentioned; withheld values say so.
 */
import type { Period } from '../../data/period.ts';
import { growthChangePhrase, paceWords } from '../../format/change.ts';
import { formatCount } from '../../format/count.ts';
import { listNumeral } from '../../format/enumerate.ts';
import { contributionsFinding } from '../../format/finding-parks.ts';
import { completionPhrase, paceFinding } from '../../format/finding.ts';
import { formatNumber, printedSign } from '../../format/number.ts';
import { PERCENT_DECIMALS } from '../../format/percent.ts';
import { formatPeriod } from '../../format/period.ts';
import { clausesOf } from '../../format/standing-clauses.ts';
import { contributionsOf } from '../../model/contribution.ts';
import { groupBy } from '../../model/group-by.ts';
import { rankByGrowth, scheduleOverview } from '../../model/ranking.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import type { Standing } from '../../model/standing.ts';
import { isRate } from '../../model/unit-kind.ts';
import type { ReportContext } from '../context.ts';
import { groupParagraphs, isSaid } from './indicator-groups.ts';

/** The paragraphs of the section; none without a headline indicator. */
export function writeEconomy(context: ReportContext): string[] {
  const real = context.standings.filter(({ status }) => status !== 'forecast');
  const headline = real.filter(({ indicator }) => indicator.headline);
  return [
    ...indicatorParagraphs(context.standingsPeriod, headline, context.behind),
    ...groupParagraphs(context),
    [allIndicators(real, headline), parkContribution(context, headline)].join(''),
  ].filter((paragraph) => paragraph !== '');
}

/** Rules 1 to 4 over the headline indicators: the paragraph 经济指标. */
export function indicatorParagraphs(
  period: Period,
  headline: readonly Standing[],
  behind: readonly Standing[] = [],
): string[] {
  const shown = headline.filter(isSaid);
  if (shown.length === 0) return [];
  const when = formatPeriod(period, 'cumulative', { year: false });
  return [
    `${when}，${commonCourse(shown)}${clausesOf(shown).join('；')}。${lagging(behind)}`,
    features(when, shown, headline),
  ].filter((paragraph) => paragraph !== '');
}

/** Something to be seen in the figures: a name for it, and what it is. */
interface Feature {
  readonly head: string | undefined;
  readonly text: string;
}

/** One feature is a sentence; several are numbered under their names. */
function features(when: string, shown: readonly Standing[], headline: readonly Standing[]): string {
  const found = [schedulePoint(shown), growthPoint(headline)].filter(
    (feature) => feature !== undefined,
  );
  const [first, ...others] = found;
  if (first === undefined) return '';
  if (others.length === 0) return `统计数据显示，${first.text}。`;
  const points = found.map(({ head, text }, index) => {
    const title = head === undefined ? '' : `${head}。`;
    return `${listNumeral(index + 1)}是${title}${text}`;
  });
  return `统计数据显示，${when}经济运行呈现以下特点。${points.join('。')}。`;
}

/** Those whose figures are of an earlier period, each with that period: 1—5月，出货值完成2.10亿元。 */
function lagging(behind: readonly Standing[]): string {
  const latestFirst = behind.filter(isSaid).sort((a, b) => b.period.month - a.period.month);
  const byPeriod = groupBy(latestFirst, ({ period }) =>
    formatPeriod(period, 'cumulative', { year: false }),
  );
  return [...byPeriod].map(([when, rows]) => `${when}，${clausesOf(rows).join('；')}。`).join('');
}

const listed = (standings: readonly Standing[]): string =>
  standings.map(({ indicator }) => indicator.name).join('、');

/** The fastest growing first, those without a rate last. */
function byGrowth(standings: readonly Standing[]): Standing[] {
  const ranked = rankByGrowth(standings);
  return [...ranked, ...standings.filter((standing) => !ranked.includes(standing))];
}

const withChange = (standings: readonly Standing[]): Standing[] =>
  byGrowth(
    standings.filter(
      ({ growthChange, indicator }) =>
        typeof growthChange === 'number' &&
        !isRate(indicator.unit) &&
        indicator.accumulation === 'cumulative',
    ),
  );

const changeSign = ({ growthChange }: Standing): number =>
  typeof growthChange === 'number' ? printedSign(growthChange, PERCENT_DECIMALS) : 0;

/** −1 or 1 when at least two rates changed and all the same way, else 0. */
function course(changed: readonly Standing[]): number {
  const [first, ...others] = changed.map(changeSign);
  return first !== undefined && others.length > 0 && others.every((sign) => sign === first)
    ? first
    : 0;
}

function commonCourse(standings: readonly Standing[]): string {
  const changed = withChange(standings);
  const direction = course(changed);
  if (direction === 0) return '';
  const word = direction < 0 ? '回落' : '加快';
  // A stock, such as the number of staff, may go another way.
  const others = standings.some(
    (standing) => !changed.includes(standing) && changeSign(standing) * direction < 0,
  );
  const which = others ? formatCount(changed.length, '项主要经济指标') : '主要经济指标';
  return `${which}增速较去年同期均有不同程度${word}。`;
}

/** By how much a single indicator is ahead: ，快于序时进度3.76个百分点. */
function aloneBy([only, ...others]: readonly Standing[]): string {
  const pace = only === undefined || others.length > 0 ? undefined : paceFinding(only);
  return pace === undefined || only?.pace === 'level' ? '' : `，${pace}`;
}

function schedulePoint(standings: readonly Standing[]): Feature | undefined {
  const { reached, short } = scheduleOverview(standings);
  const all = byGrowth([...reached, ...short]);
  if (all.length === 0) return undefined;
  const [firstStanding] = all;
  const yearly = (firstStanding?.due ?? 0) >= 1;
  const goal = yearly ? '年目标' : '序时进度要求';
  const level = reached.every(({ pace }) => pace === 'level');
  const head =
    short.length === 0
      ? yearly
        ? '目标完成'
        : level
          ? '进度持平'
          : '进度快'
      : short.length > reached.length
        ? yearly
          ? reached.length === 0
            ? '目标未完成'
            : '多数未完成目标'
          : '进度慢'
        : yearly
          ? '完成不均'
          : '进度不均';
  const reach = `${yearly ? '完成' : '达到'}${goal}`;
  const scope =
    all.length === 1
      ? (firstStanding?.indicator.name ?? '')
      : `${listed(all)}${formatCount(all.length, '项指标')}`;
  const who =
    short.length === 0
      ? `${scope}${all.length > 1 ? '均' : ''}${reach}${aloneBy(all)}`
      : reached.length === 0
        ? `${scope}${all.length > 1 ? '均' : ''}未${reach}`
        : `${scope}中，${reached.length === 1 ? '仅' : ''}${listed(byGrowth(reached))}${reach}，${listed(byGrowth(short))}${short.length > 1 ? '均' : ''}未${reach}`;
  const gaps = short.map((standing) => {
    const words = paceWords(standing);
    return [
      standing.indicator.name + (completionPhrase(standing) ?? ''),
      ...(words === undefined ? [] : [words.points]),
      ...(words?.amount === undefined ? [] : [words.amount]),
    ].join('，');
  });
  return { head, text: [who, ...(gaps.length > 0 ? [gaps.join('；')] : [])].join('。') };
}

function growthPoint(standings: readonly Standing[]): Feature | undefined {
  const changed = withChange(standings);
  if (changed.length === 0) return undefined;
  const direction = course(changed);
  if (direction === 0) {
    const each = changed.map((standing) => standing.indicator.name + phraseOf(standing));
    const differ = new Set(changed.map(changeSign)).size > 1;
    return { head: differ ? '增速有快有慢' : undefined, text: each.join('；') };
  }
  const sizes = changed.map(({ growthChange }) =>
    formatNumber(Math.abs(typeof growthChange === 'number' ? growthChange : 0), PERCENT_DECIMALS),
  );
  const last = sizes.at(-1) ?? '';
  const list = `${sizes
    .slice(0, -1)
    .map((size) => `${size}个`)
    .join('、')}和${last}个百分点`;
  const word = direction < 0 ? '回落' : '加快';
  return { head: `增幅${word}`, text: `${listed(changed)}增速较去年同期分别${word}${list}` };
}

const phraseOf = ({ growth, growthChange }: Standing): string =>
  growthChangePhrase(sizeOf(growth) ?? 0, typeof growthChange === 'number' ? growthChange : 0);

function allIndicators(standings: readonly Standing[], headline: readonly Standing[]): string {
  const { reached, short, unknown } = scheduleOverview(standings);
  const count = reached.length + short.length;
  const inHeadline = headline.filter(({ lead }) => typeof lead === 'number').length;
  if (count <= inHeadline || count < 2) return '';
  const [best] = reached;
  const [worst] = short;
  const clauses = [
    best === undefined || paceFinding(best) === undefined || best.pace === 'level'
      ? undefined
      : `${best.indicator.name}${paceFinding(best) ?? ''}，领先最多`,
    worst === undefined
      ? undefined
      : `${worst.indicator.name}${paceFinding(worst) ?? ''}，差距最大`,
  ].filter((clause) => clause !== undefined);
  const yearly = ((best ?? worst)?.due ?? 0) >= 1;
  const reach = yearly ? '完成年目标' : '达到序时进度';
  const tally =
    short.length === 0
      ? `均${reach}`
      : reached.length === 0
        ? `均未${reach}`
        : `${reached.length}项${reach}，${short.length}项未${yearly ? '完成' : '达到'}`;
  const scope = `${unknown.length === 0 ? '全部' : '已出数据的'}${count}项${yearly ? '有年目标' : '有进度要求'}的指标`;
  const among = short.length === 0 || reached.length === 0 ? '' : '中，';
  return `${scope}${among}${[tally, ...clauses].join('；')}。`;
}

function parkContribution(
  { park, standingsPeriod }: ReportContext,
  headline: readonly Standing[],
): string {
  const first = headline.find(({ indicator, value }) => indicator.additive && !isMissing(value));
  if (first === undefined) return '';
  const contributions = contributionsOf(
    park,
    first.indicator.code,
    park.zone.code,
    standingsPeriod,
  );
  if (!contributions?.parts.some(({ value }) => !isMissing(value))) return '';
  return `${first.indicator.name}分园区看，${contributionsFinding(contributions)}。`;
}
