/** Titles about plans. */
import { isApproved, type Plan } from '../model/plan-states.ts';
import { formatClauses } from './enumerate.ts';

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
