/** Titles about where projects stand and how they get on. */
import type { Conversion } from '../model/conversion.ts';
import { extremeOf, type Comparison, type Counted, type Coverage } from '../model/evidence.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { ProjectGroup, SourceYield } from '../model/project-groups.ts';
import type { Flow } from '../model/project-flows.ts';
import type { Ageing, StageTime } from '../model/stage-times.ts';
import type { AmountSum } from '../model/amounts.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { formatNames } from './count.ts';
import { formatMonth } from './day.ts';
import { formatSum } from './money.ts';
import { formatShare } from './percent.ts';
import { formatCounted } from './stated-count.ts';
import { formatCompared, formatMost } from './verdict.ts';

const { sources, stages } = projectTerms;

/**
 * 在册项目85个（不含搁置和终止的），处于洽谈阶段的最多（12个），总数比去年同期多8个.
 *
 * @param compared against the same time last year, where every stage was kept then
 * @returns undefined without a project
 */
export function pipelineFinding(
  now: Pipeline,
  coverage: Coverage,
  compared: Comparison | undefined,
): string | undefined {
  if (now.active === 0) return undefined;
  const stands = now.stages.filter(({ count }) => count > 0);
  const best = extremeOf({ rows: stands, coverage }, ({ count }) => count);
  const most = formatMost(best, ({ stage }) => stages[stage], {
    most: '阶段的最多',
    amount: `${best?.value ?? 0}个`,
  });
  const before = formatCompared(compared);
  const left = now.shelved + now.ended > 0 ? '（不含搁置和终止的）' : '';
  return [
    `${coverage === 'some' ? '列出的项目' : '在册项目'}${now.active}个${left}`,
    ...(most === undefined ? [] : [`处于${most}`]),
    ...(before === undefined ? [] : [`总数${before}`]),
  ].join('，');
}

/** What a conversion always says: 2023年7月至2026年6月洽谈的31个项目中，12个已签约（38.71%）. */
export function conversionSentence({
  cohort,
  denominator,
  from,
  numerator,
  rate,
  to,
}: Conversion): string {
  const share = typeof rate === 'number' && denominator > 1 ? `（${formatShare(rate)}）` : '';
  const when = `${formatMonth(cohort.from)}至${formatMonth(cohort.to)}`;
  const how = numerator === 0 ? `还没有到${stages[to]}` : `${numerator}个已到${stages[to]}${share}`;
  return `${when}到达${stages[from]}的${denominator}个项目中，${how}`;
}

/**
 * The narrowest step of the way, and its numbers. Steps of fewer than three projects do not count, nor
 * those where nobody has dropped out: who has not arrived there is still on the way.
 *
 * @returns undefined without a step to speak of
 */
export function conversionFinding(conversions: readonly Conversion[]): string | undefined {
  const counted = conversions.filter(({ denominator }) => denominator >= LEAST_PROJECTS);
  const decided = counted.filter(({ lost }) => lost > 0);
  const best = extremeOf(
    { rows: decided, coverage: 'all' },
    ({ rate }) => rate,
    (rate) => formatShare(rate),
    'least',
  );
  const [narrowest, ...ties] = best?.top ?? [];
  if (narrowest !== undefined && ties.length === 0) {
    return `${stages[narrowest.from]}到${stages[narrowest.to]}的转化率最低：${conversionSentence(narrowest)}`;
  }
  const [first] = [...(counted.length > 0 ? counted : conversions)].sort(
    (a, b) => rateOf(a) - rateOf(b),
  );
  return first && conversionSentence(first);
}

const rateOf = ({ rate }: Conversion): number => (typeof rate === 'number' ? rate : 2);

/** With fewer projects or stays nothing is said to be usual. */
const LEAST_PROJECTS = 3;

/**
 * 项目在评审阶段停留最久，中位数86天（23个项目）.
 *
 * @returns undefined with too few stays to compare
 */
export function stageTimesFinding(times: readonly StageTime[]): string | undefined {
  const counted = times.filter(({ stays }) => stays >= LEAST_PROJECTS);
  const best = extremeOf({ rows: counted, coverage: 'all' }, ({ median }) => median);
  const [longest] = best?.top ?? [];
  if (best === undefined || longest === undefined || best.value === 0) return undefined;
  if (best.top.length > 1) {
    const names = formatNames(best.top.map(({ stage }) => stages[stage]));
    return `项目在${names}阶段停留最久，中位数均为${best.value}天`;
  }
  return `项目在${stages[longest.stage]}阶段停留最久，中位数${longest.median}天（${longest.stays}个项目）`;
}

/** 7个项目停留时间超过以往四分之三的项目，最久的明川背光源在洽谈阶段已420天. */
export function ageingFinding(ageing: readonly Ageing[]): string {
  const [first] = [...ageing].sort((a, b) => b.days - a.days);
  if (first === undefined) return '没有项目停留时间超过以往四分之三的项目';
  const { project } = first.unit;
  const name = project.shortName ?? project.name;
  const stay = `${name}在${stages[first.stage]}阶段已${first.days}天`;
  if (ageing.length === 1) return `1个项目停留时间超过以往四分之三的项目：${stay}`;
  return `${ageing.length}个项目停留时间超过以往四分之三的项目，最久的${stay}`;
}

/**
 * 主动招商带来的项目最多，31个中22个已签约.
 *
 * @returns undefined when no source leads
 */
export function sourcesFinding(yields: readonly SourceYield[]): string | undefined {
  const known = yields.filter(({ key }) => key !== 'unknown');
  const all = known.reduce((sum, { count }) => sum + count, 0);
  const [only] = known;
  if (only === undefined) return undefined;
  if (known.length === 1)
    return `已登记来源的${all}个项目${all > 1 ? '均' : ''}为${sources[only.key]}`;
  const best = extremeOf({ rows: known, coverage: 'all' }, ({ count }) => count);
  if (best === undefined) return undefined;
  const [top, ...ties] = best.top;
  if (top === undefined || ties.length > 0) {
    return `${formatNames(best.top.map(({ key }) => sources[key]))}带来的项目最多，各${best.value}个`;
  }
  const share = `，占已登记来源的${formatShare(top.count / all, 0)}`;
  // In the public edition every project is signed, which then says nothing of a source.
  const signed = yields.every((sourceYield) => sourceYield.signed === sourceYield.count)
    ? ''
    : `，其中${top.signed}个已签约`;
  return `${sources[top.key]}带来的项目最多（${top.count}个${share}）${signed}`;
}

/**
 * How far the projects have come, and how many were shelved or ended; nobody writes down that none was.
 *
 * @returns undefined of projects that all are signed because only such are public or listed
 */
export function flowsFinding(flows: readonly Flow[], coverage: Coverage): string | undefined {
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const far = (flow: Flow): boolean => !['early', 'agreeing'].includes(flow.group);
  const sum = (list: readonly Flow[]): number => list.reduce((all, { count }) => all + count, 0);
  const signed = sum(flows.filter(far));
  const lost = sum(flows.filter(({ outcome }) => outcome !== 'active'));
  if (total === 0) return undefined;
  const end = lost === 0 ? [] : [`搁置或终止${lost}个`];
  if (signed === total) {
    if (lost === 0) {
      return coverage === 'all' ? `${total}个项目${total > 1 ? '均' : ''}已签约` : undefined;
    }
    return `${total}个已签约的项目中${end.join('')}`;
  }
  return [`${total}个项目中${signed}个走到签约及以后`, ...end].join('，');
}

/**
 * 储备项目21个，计划总投资38.10亿元，光电信息最多（8个）.
 *
 * @param stated how many there are when the table lists only some
 */
export function groupsFinding(
  what: string,
  groups: readonly ProjectGroup[],
  amount: AmountSum,
  nameOf: (key: string) => string,
  stated?: Counted,
): string | undefined {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return undefined;
  const best = extremeOf({ rows: groups, coverage: 'all' }, (group) => group.count);
  const most = formatMost(best, ({ key }) => nameOf(key), {
    most: '最多',
    amount: `${best?.value ?? 0}个`,
  });
  const [only] = groups;
  const single =
    groups.length === 1 && count > 1 && only !== undefined && only.key !== ''
      ? `均为${nameOf(only.key)}`
      : undefined;
  const where = single ?? most;
  const listed = stated !== undefined && stated.count > count ? `列出的${count}个` : '';
  const partial = stated?.coverage === 'some' && stated.count <= count ? '列出的' : '';
  return [
    `${partial}${what}${stated === undefined ? `${count}个` : formatCounted(stated, '个')}`,
    `${listed}计划总投资${formatSum(amount)}`,
    ...(where === undefined ? [] : [where]),
  ].join('，');
}
