/** Titles about what was signed. */
import type { Period } from '../data/period.ts';
import type { SignedSummary } from '../model/signed-projects.ts';
import { formatMoney, formatSum } from './money.ts';
import { formatShare } from './percent.ts';
import { formatPeriod } from './period.ts';

/**
 * What was signed: 2026年上半年签约11个项目，计划总投资34.85亿元，其中亿元以上9个. A sum with parts
 * missing says so.
 */
export function signedFinding(summary: SignedSummary, period: Period): string {
  const { amount, large, projects } = summary;
  const when = formatPeriod(period, 'cumulative');
  if (projects.length === 0) return `${when}没有新签约项目`;
  const size =
    projects.length === 1
      ? []
      : large === projects.length
        ? ['均在亿元以上']
        : large > 0
          ? [`其中亿元以上${large}个`]
          : summary.unsized > 0
            ? []
            : ['没有亿元以上项目'];
  return [`${when}签约${projects.length}个项目`, `计划总投资${formatSum(amount)}`, ...size].join(
    '，',
  );
}

/**
 * The largest project against the size every park is asked for: 最大项目11.00亿元，达到至少一个10.00亿元
 * 项目的要求. Undefined without a sized project.
 *
 * @param required 万元; undefined when nothing is required
 */
export function largestFinding(
  { largest }: SignedSummary,
  required: number | undefined,
): string | undefined {
  if (largest === undefined || typeof largest.amount !== 'number') return undefined;
  const size = `最大单个项目${formatMoney(largest.amount)}`;
  if (required === undefined) return size;
  return largest.amount >= required
    ? `${size}，达到至少引进一个${formatMoney(required)}项目的要求`
    : `${size}，距至少引进一个${formatMoney(required)}项目的要求还差${formatMoney(required - largest.amount)}`;
}

/** 产业契合度81.82%（11个新签约项目中9个属主导产业）; undefined without a project. */
export function fitFinding({ fit }: SignedSummary): string | undefined {
  if (typeof fit.share !== 'number') return undefined;
  return `产业契合度${formatShare(fit.share)}（${fit.all}个新签约项目中${fit.inLeading}个属主导产业）`;
}
