/** Titles about firms: who pulls growth, how concentrated output is, what industries make. */
import type { Edition } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { Qualified, Reading } from '../data/reading.ts';
import type { Cluster } from '../model/clusters.ts';
import { countOver, extremeOf, type Counted, type Listed } from '../model/evidence.ts';
import type { Concentration } from '../model/concentration.ts';
import type { ContributionStep, GrowthContributions } from '../model/growth-contribution.ts';
import type { ScaleChanges } from '../model/scale-changes.ts';
import { formatNames } from './count.ts';
import { formatReading } from './missing.ts';
import { formatMoney } from './money.ts';
import { printedSign } from './number.ts';
import { formatPercent, formatPoints, formatShare, PERCENT_DECIMALS } from './percent.ts';
import { formatPeriod } from './period.ts';

/**
 * 2026年上半年规上企业上报产值增长19.08%，金乌铜业拉动最多（3.92个百分点），铁马精机下拉0.76个百分点,
 * 其中2家停产企业下拉0.43个百分点.
 *
 * @param where a park's name, or '' for all
 * @param stopped those of the steps whose firms stand still
 */
export function contributionFinding(
  { down, total, up }: GrowthContributions,
  stopped: readonly ContributionStep[],
  nameOf: (code: string) => string,
  period: Period,
  where = '',
): string {
  const sign = printedSign(total, PERCENT_DECIMALS);
  const size = formatPercent(Math.abs(total));
  const course = sign === 0 ? '持平' : `${sign > 0 ? '增长' : '下降'}${size}`;
  const head = `${formatPeriod(period, 'cumulative')}${where}规上企业上报产值${course}`;
  const clause = (step: ContributionStep | undefined, verb: string): string[] =>
    step?.code === undefined || printedSign(step.points, PERCENT_DECIMALS) === 0
      ? []
      : [`${nameOf(step.code)}${verb}${formatPoints(Math.abs(step.points))}`];
  const lost = stopped.reduce((sum, { points }) => sum + points, 0);
  const still =
    stopped.length === 0 || printedSign(lost, PERCENT_DECIMALS) >= 0
      ? []
      : [`${stopped.length}家停产企业下拉${formatPoints(Math.abs(lost))}`];
  return [head, ...clause(up[0], '拉动'), ...clause(down[0], '下拉'), ...still].join('，');
}

/**
 * 2026年上半年7个产业中6个产值增长，光电信息拉动最多（6.20个百分点），再生纸下拉0.21个百分点; the growth
 * itself is said by the figure of the firms.
 *
 * @param industries how many were compared, those without a change included
 */
export function industryContributionFinding(
  { down, up }: GrowthContributions,
  industries: number,
  period: Period,
): string {
  const [best] = up;
  const [worst] = down;
  const head = `${formatPeriod(period, 'cumulative')}${industries}个产业中${up.length}个产值增长`;
  return [
    head,
    ...(best?.code === undefined ? [] : [`${best.code}拉动最多（${formatPoints(best.points)}）`]),
    ...(worst?.code === undefined || printedSign(worst.points, PERCENT_DECIMALS) === 0
      ? []
      : [`${worst.code}下拉${formatPoints(Math.abs(worst.points))}`]),
  ].join('，');
}

/**
 * 前五家企业占全部产值的46.20%，集中度指数892; of a list that states no output of some firms,
 * 有产值的112家企业中，前五家占46.20%，集中度指数892.
 *
 * @param reporting how many firms of the list state an output
 * @returns undefined where the five largest are all there are
 */
export function concentrationFinding(
  { firms, hhi, topFive }: Concentration,
  { coverage, known, of }: Counted,
): string | undefined {
  if (firms <= TOP_FIRMS) return undefined;
  const index = `集中度指数${Math.round(hhi)}`;
  const share = formatShare(topFive);
  return known === of && coverage === 'all'
    ? `前五家企业占全部产值的${share}，${index}`
    : `有产值的${known}家企业中，前五家占${share}，${index}`;
}

/** How many of the largest firms a concentration is told by. */
const TOP_FIRMS = 5;

/** A firm's stated growth, in %, or why there is none. */
export interface FirmGrowth {
  readonly name: string;
  readonly growth: Reading;
}

/**
 * 38家规上企业中31家产值增长，最快的惊星光电增长532.24%，降幅最大的沉香医药下降42.10%; of those that state none
 * nothing is said: 5家规上企业中，有增速的2家产值均增长.
 *
 * @returns undefined without a rate
 */
export function growthsFinding(firms: Listed<FirmGrowth>): string | undefined {
  const rising = countOver(firms, ({ growth }) =>
    typeof growth === 'number' ? printedSign(growth, PERCENT_DECIMALS) > 0 : undefined,
  );
  const known = firms.rows.flatMap(({ growth, name }) =>
    typeof growth === 'number' ? [{ name, growth }] : [],
  );
  const [only] = known;
  if (only === undefined) return undefined;
  if (known.length === 1) return `${only.name}产值${growthWords(only.growth)}`;
  const ends = [
    { word: '最快的', order: 'most', sign: 1 },
    { word: '降幅最大的', order: 'least', sign: -1 },
  ] as const;
  const extremes = ends.flatMap(({ order, sign, word }) => {
    const found = extremeOf(firms, ({ growth }) => growth, growthWords, order);
    if (found === undefined || found.top.length > MOST_TIES) return [];
    if (printedSign(found.value, PERCENT_DECIMALS) !== sign) return [];
    return [`${word}${formatNames(found.top.map(({ name }) => name))}${growthWords(found.value)}`];
  });
  return [howManyRise(rising), ...extremes].join('，');
}

/** Of more that share the place none is named. */
const MOST_TIES = 3;

function growthWords(growth: number): string {
  const sign = printedSign(growth, PERCENT_DECIMALS);
  if (sign === 0) return '持平';
  return `${sign > 0 ? '增长' : '下降'}${formatPercent(Math.abs(growth))}`;
}

function howManyRise({ count, known, of }: Counted): string {
  const scope = known === of ? `${of}家企业` : `${of}家企业中，有增速的${known}家`;
  if (count === known) return `${scope}产值均增长`;
  return count === 0 ? `${scope}产值均未增长` : `${scope}中${count}家产值增长`;
}

/** 主导产业有光电信息、有色金属和再生纸: the heading where industries are known and firms are not. */
export function industriesFinding(clusters: readonly Cluster[]): string {
  const leading = clusters.filter((cluster) => cluster.leading);
  const scope = leading.length > 0 ? leading : clusters;
  return `${leading.length > 0 ? '主导' : ''}产业有${formatNames(scope.map(({ name }) => name))}`;
}

/** 五个主导产业中光电信息产值最大，20.03亿元，占上报企业产值的34.92%；另有2个产业未公布. */
export function clustersFinding(clusters: readonly Cluster[]): string {
  const leading = clusters.filter((cluster) => cluster.leading);
  const scope = leading.length > 0 ? leading : clusters;
  const what = leading.length > 0 ? '主导产业' : '产业';
  const known = scope.flatMap(({ name, output, share }) =>
    typeof output.value === 'number' && output.value > 0
      ? [{ name, output: output.value, share: share.value }]
      : [],
  );
  const [top] = known.sort((a, b) => b.output - a.output);
  const hidden = scope.filter(({ output }) => output.value === 'withheld').length;
  if (top === undefined) {
    return hidden > 0
      ? `${scope.length}个${what}的产值未公布`
      : `${scope.length}个${what}暂无产值数据`;
  }
  const share = typeof top.share === 'number' ? formatShare(top.share) : formatShare(1);
  // The total is that of the firms that report; all of it says nothing.
  const part = share === formatShare(1) ? '' : `，占上报企业产值的${share}`;
  const tail = hidden > 0 ? `；${hidden}个产业未公布` : '';
  const among = hidden > 0 ? '已公布的' : known.length < scope.length ? '有产值的' : '';
  const open = `${among}${known.length}个`;
  if (known.length === 1) return `${top.name}产值${formatMoney(top.output)}${part}${tail}`;
  return `${open}${what}中${top.name}产值最大，${formatMoney(top.output)}${part}${tail}`;
}

/**
 * 在册企业117家，其中规上38家；本年升规2家，停产3家. The public edition knows neither which firms stand
 * still or are gone nor all that came above the scale, so there it is 名录企业120家，其中规上38家.
 */
export function scaleFinding(
  { aboveScale, all, candidates, risen, stopped, unknownScale }: ScaleChanges,
  edition: Edition,
  stated?: number | Qualified,
): string | undefined {
  if (all === 0) return undefined;
  const differs = stated !== undefined && stated !== aboveScale;
  const listed =
    aboveScale === all
      ? `${all > 1 ? '均' : ''}为规上`
      : aboveScale > 0
        ? `其中${unknownScale > 0 ? '标明' : ''}规上${aboveScale}家`
        : '';
  const above = listed === '' ? [] : [listed];
  const firms = differs
    ? `规上企业${formatReading(stated, (count) => `${count}家`)}，名录列出企业${all}家`
    : `${edition === 'public' ? '名录' : '在册'}企业${all}家`;
  const counted = [firms, ...above].join('，');
  if (edition === 'public') return counted;
  const changes = [
    ...(risen.length > 0 ? [`本年升规${risen.length}家`] : []),
    ...(candidates.length > 0 ? [`拟升规${candidates.length}家`] : []),
    ...(stopped.length > 0 ? [`停产${stopped.length}家`] : []),
  ];
  return [counted, ...(changes.length > 0 ? [changes.join('，')] : [])].join('；');
}

/** A few names: 甲、乙和丙; more of them 甲、乙、丙等8家. */
export function someNames(names: readonly string[], most = 3): string {
  return names.length <= most
    ? formatNames(names)
    : `${names.slice(0, most).join('、')}等${names.length}家`;
}
