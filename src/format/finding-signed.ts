/** Titles about what was signed. */
import type { Period } from '../data/period.ts';
import { subtract } from '../model/decimal.ts';
import { combine, sizeOf } from '../model/reading.ts';
import type { SignedSummary } from '../model/signed-projects.ts';
import type { StatedSum } from '../model/stated-total.ts';
import { formatReading } from './missing.ts';
import { formatMoney, formatMoneyReading, formatSum } from './money.ts';
import { formatShare } from './percent.ts';
import { formatPeriod, type PeriodStyle } from './period.ts';
import { formatCounted } from './stated-count.ts';
import { formatQuantity } from './unit.ts';
import { formatNone } from './verdict.ts';
import { isEvery } from '../model/evidence.ts';

/**
 * What was signed: 2026年上半年签约11个项目，计划总投资34.85亿元，其中亿元以上9个. A sum with parts
 * missing says so, and of a stated total the table lists only some.
 *
 * @returns undefined when nothing of it is known
 */
export function signedFinding(
  summary: SignedSummary,
  period: Period,
  style: PeriodStyle = {},
): string | undefined {
  const { amount, projects, statedAmount, statedLarge, tally } = summary;
  const when = formatPeriod(period, 'cumulative', style);
  const money = statedAmount === undefined ? undefined : `计划总投资${formatStated(statedAmount)}`;
  // Of rows that are only some of them, nobody wants the number beside what is stated of all.
  const isWhole = tally?.stated === true || tally?.total.coverage !== 'some';
  if (tally === undefined || (!isWhole && (money ?? statedLarge) !== undefined)) {
    if (statedLarge !== undefined) {
      const all = money === undefined ? [] : [`签约项目${money}`];
      return [`${when}签约亿元以上项目${formatStated(statedLarge)}`, ...all].join('，');
    }
    return money === undefined ? undefined : `${when}签约项目${money}`;
  }
  const { count, coverage } = tally.total;
  if (count === 0) return formatNone(tally.total, `${when}没有新签约项目`);
  const number = formatCounted(tally.total, '个');
  const head = `${when}${coverage === 'some' ? `列出签约项目${number}` : `签约${number}项目`}`;
  const large = statedLarge === undefined ? [] : [`其中亿元以上${formatStated(statedLarge)}`];
  if (money !== undefined) return [head, money, ...large].join('，');
  if (projects.length === 0) return [head, ...large].join('，');
  const listed = projects.length < count ? `列出的${projects.length}个` : '';
  const each = large.length > 0 && listed === '' ? large : sizes(summary);
  const before = listed === '' ? [] : large;
  return [head, ...before, `${listed}计划总投资${formatSum(amount)}`, ...each].join('，');
}

/** A stated number with its unit. */
export const formatStated = ({ decimals, unit, value }: StatedSum): string =>
  formatReading(value, (number) => formatQuantity(number, unit, { decimals }));

function sizes({ large, projects }: SignedSummary): string[] {
  if (projects.length === 1) return [];
  if (isEvery(large)) return ['均在亿元以上'];
  if (large.count > 0) return [`其中亿元以上${large.count}个`];
  return large.known === large.of ? ['没有亿元以上项目'] : [];
}

/**
 * The largest project against the size every park is asked for: 最大项目11.00亿元，达到至少一个10.00亿元
 * 项目的要求. Undefined without a sized project.
 *
 * @param required 万元; undefined when nothing is required
 */
export function largestFinding(
  { amount: all, isWhole, largest: [top] }: SignedSummary,
  required: number | undefined,
): string | undefined {
  const amount = sizeOf(top?.amount);
  if (top === undefined || amount === undefined) return undefined;
  const among = isWhole ? (all.missing > 0 ? '已知的' : '') : '列出的';
  const size = `${among}最大单个项目${formatMoneyReading(top.amount)}`;
  if (required === undefined) return size;
  if (amount >= required) return `${size}，达到至少引进一个${formatMoney(required)}项目的要求`;
  // A project of unknown size, or one that is not listed, may be the one that is asked for.
  if (all.missing > 0 || !isWhole) return size;
  const rest = combine([top.amount], (has) => subtract(required, has));
  return `${size}，距至少引进一个${formatMoney(required)}项目的要求还差${formatMoneyReading(rest)}`;
}

/** 产业契合度81.82%（11个新签约项目中9个属主导产业）; undefined without a share, and of a single project. */
export function fitFinding({ fit }: SignedSummary): string | undefined {
  if (typeof fit.share !== 'number' || fit.all < 2) return undefined;
  const parts =
    fit.inLeading === 0
      ? `${fit.all}个新签约项目都不属主导产业`
      : `${fit.all}个新签约项目中${fit.inLeading}个属主导产业`;
  return `产业契合度${formatShare(fit.share)}（${parts}）`;
}
