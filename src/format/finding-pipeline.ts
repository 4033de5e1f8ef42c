/** Titles about where projects stand and how they get on. */
import type { Conversion } from '../model/conversion.ts';
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

const { sources, stages } = projectTerms;

/** 在册项目85个（不含搁置和终止的），处于洽谈阶段的最多（12个），总数比去年同期多8个. */
export function pipelineFinding(now: Pipeline, lastYear: Pipeline | undefined): string {
  if (now.active === 0) return '目前没有在册项目';
  const most = Math.max(...now.stages.map(({ count }) => count));
  const top = now.stages.filter(({ count }) => count === most).map(({ stage }) => stages[stage]);
  const where =
    top.length > 2
      ? []
      : [`处于${formatNames(top)}阶段的最多（${top.length > 1 ? '各' : ''}${most}个）`];
  return [`在册项目${now.active}个（不含搁置和终止的）`, ...where, ...compared(now, lastYear)].join(
    '，',
  );
}

function compared(now: Pipeline, before: Pipeline | undefined): string[] {
  if (before === undefined || before.active === 0) return [];
  const change = now.active - before.active;
  if (change === 0) return ['总数与去年同期持平'];
  return [`总数比去年同期${change > 0 ? '多' : '少'}${Math.abs(change)}个`];
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

/** The narrowest step of the way, and its numbers; steps of fewer than three projects do not count. */
export function conversionFinding(conversions: readonly Conversion[]): string {
  const counted = conversions.filter(({ denominator }) => denominator >= 3);
  const [narrowest] = [...(counted.length > 0 ? counted : conversions)].sort(
    (a, b) => rateOf(a) - rateOf(b),
  );
  if (narrowest === undefined) return '还没有可以计算转化率的项目';
  const head =
    counted.length > 1 ? `${stages[narrowest.from]}到${stages[narrowest.to]}的转化率最低：` : '';
  return head + conversionSentence(narrowest);
}

const rateOf = ({ rate }: Conversion): number => (typeof rate === 'number' ? rate : 2);

/** 项目在评审阶段停留最久，中位数86天（23个项目）. */
export function stageTimesFinding(times: readonly StageTime[]): string {
  const counted = times.filter(({ stays }) => stays >= 3);
  const [longest] = [...(counted.length > 0 ? counted : times)].sort((a, b) => b.median - a.median);
  if (longest === undefined) return '还没有项目走完一个阶段';
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

/** 主动招商带来的项目最多，31个中22个已签约. */
export function sourcesFinding(yields: readonly SourceYield[]): string {
  const known = yields.filter(({ key }) => key !== 'unknown');
  const [top] = known;
  if (top === undefined) return '项目的信息来源都没有登记';
  const ties = known.filter(({ count }) => count === top.count);
  if (ties.length > 1) {
    return `${formatNames(ties.map(({ key }) => sources[key]))}带来的项目最多，各${top.count}个`;
  }
  const all = known.reduce((sum, { count }) => sum + count, 0);
  const share = known.length > 1 ? `，占已登记来源的${formatShare(top.count / all, 0)}` : '';
  // In the public edition every project is signed, which then says nothing of a source.
  const signed = yields.every((one) => one.signed === one.count)
    ? ''
    : `，其中${top.signed}个已签约`;
  return `${sources[top.key]}带来的项目最多（${top.count}个${share}）${signed}`;
}

/** What became of the projects of the largest source. */
export function flowsFinding(flows: readonly Flow[]): string {
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const far = (flow: Flow): boolean => !['early', 'agreeing'].includes(flow.group);
  const sum = (list: readonly Flow[]): number => list.reduce((all, { count }) => all + count, 0);
  const signed = sum(flows.filter(far));
  const lost = sum(flows.filter(({ outcome }) => outcome !== 'active'));
  if (total === 0) return '还没有登记项目';
  const end = lost === 0 ? '没有搁置和终止' : `搁置或终止${lost}个`;
  if (signed === total) return `${total}个已签约的项目中${end}${lost === 0 ? '的' : ''}`;
  return `${total}个项目中${signed}个走到签约及以后，${end}`;
}

/** 储备项目21个，计划总投资38.10亿元，光电信息最多（8个）. */
export function groupsFinding(
  what: string,
  groups: readonly ProjectGroup[],
  amount: AmountSum,
  nameOf: (key: string) => string,
): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return `目前没有${what}`;
  const most = Math.max(...groups.map((group) => group.count));
  const top = groups.filter((group) => group.count === most).map(({ key }) => nameOf(key));
  const clause =
    groups.length === 1
      ? [`均为${nameOf(groups[0]?.key ?? '')}`]
      : top.length > 2
        ? []
        : [`${formatNames(top)}最多（${top.length > 1 ? '各' : ''}${most}个）`];
  return [`${what}${count}个`, `计划总投资${formatSum(amount)}`, ...clause].join('，');
}
