/** Titles about plans. */
import { isApproved, plansByState, type Plan, type PlanState } from '../model/plan-states.ts';
import { formatNames } from './count.ts';
import { formatClauses } from './enumerate.ts';
import { formatKnown } from './missing.ts';
import { formatNumber } from './number.ts';

/** 列入规划和方案9项，4项已批复或实施: the page's heading. */
export function plansHeading(plans: readonly Plan[]): string {
  const approved = plans.filter(isApproved).length;
  const done =
    approved === 0
      ? ''
      : approved === plans.length
        ? '，均已批复或实施'
        : `，${approved}项已批复或实施`;
  return `列入规划和方案${plans.length}项${done}`;
}

/**
 * 列入规划和方案9项，其中已批复或实施4项，正在编制、论证或报批4项，谋划1项. Only what stands in the table is
 * counted, and said to be what is listed.
 */
export function plansFinding(plans: readonly Plan[]): string {
  const approved = plans.filter(isApproved).length;
  const ideas = plans.filter(({ state }) => state === 'idea').length;
  const under = plans.length - approved - ideas;
  const parts = [
    ...(approved > 0 ? [`已批复或实施${approved}项`] : []),
    ...(under > 0 ? [`正在编制、论证或报批${under}项`] : []),
    ...(ideas > 0 ? [`谋划${ideas}项`] : []),
  ];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `列入的规划和方案：${only}`;
  return formatClauses([`列入规划和方案${plans.length}项`, `其中${parts.join('，')}`]).replace(
    /。$/,
    '',
  );
}

/** Names that are titles of papers: they stand in 《》. */
const TITLE = /(规划|方案|计划|办法|意见)$/;

const titleOf = ({ areaMu, name }: Plan): string => {
  const title = TITLE.test(name) ? `《${name}》` : name;
  const size = formatKnown(areaMu, (mu) => `${formatNumber(mu, Number.isInteger(mu) ? 0 : 2)}亩`);
  return size === undefined || name.includes(size) ? title : `${title}（${size}）`;
};

const BEFORE: Partial<Record<PlanState, string>> = {
  idea: '正在谋划',
  drafting: '正在编制',
  review: '正在论证',
};
const AFTER: Partial<Record<PlanState, string>> = {
  submitted: '已上报待批',
  approved: '已批复',
  implementing: '正在实施',
};

/** Plans named at a step of the way. */
const MOST_PLANS = 4;

/** 正在编制《甲控规》和《乙规划》；《三年行动计划》正在实施: the plans that are under way, by their step. */
export function plansUnderWay(plans: readonly Plan[]): string {
  const clauses = plansByState(plans).map(({ plans: here, state }) => {
    const names = here.slice(0, MOST_PLANS).map(titleOf);
    const list =
      here.length > names.length ? `${names.join('、')}等${here.length}项` : formatNames(names);
    return `${BEFORE[state] ?? ''}${list}${AFTER[state] ?? ''}`;
  });
  return clauses.length === 0 ? '' : `规划方面，${clauses.join('；')}。`;
}
