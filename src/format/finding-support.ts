/** Titles about bonds, facilities, workshops and open problems. */
import type { BondSpending, BondTotals } from '../model/bond-spending.ts';
import type { FacilityProgress, Occupancy } from '../model/facility-progress.ts';
import type { BlockerGroup } from '../model/open-blockers.ts';
import { formatNames } from './count.ts';
import { formatSum } from './money.ts';
import { formatNumber } from './number.ts';
import { formatShare } from './percent.ts';

/** 债券和基金获批3.20亿元，已支出64.00%，标准厂房一期专项债距承诺支出完毕49天. */
export function bondsFinding(spending: readonly BondSpending[], totals: BondTotals): string {
  const granted = `债券和基金获批${formatSum(totals.granted, '笔')}`;
  const { count, missing } = totals.disbursed;
  const whose = missing > 0 ? `有支出数的${count}笔` : '';
  const spent =
    typeof totals.share === 'number' ? [`${whose}已支出${formatShare(totals.share)}`] : [];
  const late = spending.filter((one) => one.late);
  const [first] = spending.filter((one) => one.daysLeft !== undefined);
  const alike = spending.filter(({ daysLeft }) => daysLeft === first?.daysLeft).length;
  const next =
    late.length > 1
      ? [`${late.length}笔超过承诺日期`]
      : first?.daysLeft === undefined
        ? []
        : [
            first.late
              ? `${first.bond.name}已超承诺日期${-first.daysLeft}天`
              : `最近的${alike > 1 ? `${alike}笔` : first.bond.name}距承诺支出完毕${first.daysLeft}天`,
          ];
  if (totals.granted.count === 0 && totals.granted.missing === 0) {
    // Dollars are not added to 人民币.
    const foreign = spending.filter(({ bond }) => typeof bond.granted === 'number').length;
    return foreign > 0
      ? `${foreign}笔外币债券和基金已获批`
      : `${spending.length}笔债券和基金还没有获批`;
  }
  return [granted, ...spent, ...next].join('，');
}

/** 12处在建配套中3处超过计划竣工时间，最久的快速通道已超30天. */
export function facilitiesFinding(list: readonly FacilityProgress[]): string {
  const open = list.filter(({ finished }) => !finished);
  if (open.length === 0) return `${list.length}处配套设施均已建成`;
  const late = open.filter((one) => one.late > 0);
  const [worst] = late;
  const scope = `${open.length}处在建和拟建配套设施`;
  if (worst === undefined) return `${scope}均在计划工期之内`;
  const stay = `${worst.facility.name}已超${worst.late}天`;
  return late.length === 1
    ? `${scope}中1处超过计划竣工时间：${stay}`
    : `${scope}中${late.length}处超过计划竣工时间，最久的${stay}`;
}

/** 标准厂房使用率82.00%，空置5.40万平方米. */
export function occupancyFinding({ factories, share, total, used }: Occupancy): string {
  if (typeof share !== 'number') return `${factories.length}处标准厂房的使用面积未公布`;
  const complete = typeof total.total === 'number' && typeof used.total === 'number';
  const free = complete
    ? `，空置${formatArea(total.known - used.known)}`
    : '，部分厂房未报使用面积';
  return complete && share >= 1
    ? '标准厂房已全部用完'
    : `标准厂房使用率${formatShare(share)}${free}`;
}

function formatArea(area: number): string {
  return area >= 10_000
    ? `${formatNumber(area / 10_000, 2)}万平方米`
    : `${formatNumber(area, 0)}平方米`;
}

/** 未解决的项目问题21个，用地手续最多（6个），5个超过办结时限. */
export function blockersFinding(
  groups: readonly BlockerGroup[],
  nameOf: (key: string) => string,
): string {
  const sum = (read: (group: BlockerGroup) => number): number =>
    groups.reduce((all, group) => all + read(group), 0);
  const open = sum(({ count }) => count);
  if (open === 0) return '没有未解决的项目问题';
  const named = groups.filter(({ key }) => key !== '');
  const most = Math.max(0, ...named.map(({ count }) => count));
  const top = named.filter(({ count }) => count === most).map(({ key }) => nameOf(key));
  const where =
    top.length === 0 || top.length > 2
      ? []
      : named.length === 1
        ? [`${open > 1 ? '均' : ''}为${top.join('')}`]
        : [`${formatNames(top)}最多（${top.length > 1 ? '各' : ''}${most}个）`];
  const overdue = sum((group) => group.overdue);
  const none = open === 1 ? '未超过办结时限' : '均未超过办结时限';
  const late = overdue === 0 ? none : `${overdue}个超过办结时限`;
  return [`未解决的项目问题${open}个`, ...where, late].join('，');
}
