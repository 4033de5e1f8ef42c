/** Titles about bonds, facilities, workshops and open problems. */
import type { BondSpending, BondTotals } from '../model/bond-spending.ts';
import { subtract } from '../model/decimal.ts';
import { countOver, extremeOf, type Counted, type Listed } from '../model/evidence.ts';
import type { FacilityProgress, Occupancy } from '../model/facility-progress.ts';
import type { BlockerGroup } from '../model/open-blockers.ts';
import { combine, isMissing, sizeOf } from '../model/reading.ts';
import { formatNames } from './count.ts';
import { formatMissing, formatReading } from './missing.ts';
import { formatSum } from './money.ts';
import { formatNumber } from './number.ts';
import { formatShare } from './percent.ts';
import { formatAll, formatMost, listedWord, type AllWords } from './verdict.ts';

/** 债券和基金获批3.20亿元，已支出64.00%，标准厂房一期专项债距承诺支出完毕49天. */
export function bondsFinding(spending: readonly BondSpending[], totals: BondTotals): string {
  const granted = `债券和基金获批${formatSum(totals.granted, '笔')}`;
  const { count, missing } = totals.disbursed;
  const whose = missing > 0 ? `有支出数的${count}笔` : '';
  const spent = isMissing(totals.share)
    ? []
    : [`${whose}已支出${formatReading(totals.share, formatShare)}`];
  const late = spending.filter((bondSpending) => bondSpending.late);
  const [first] = spending.filter((bondSpending) => bondSpending.daysLeft !== undefined);
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
  if (totals.granted.count === 0 || totals.granted.total === 0) return ungranted(spending, totals);
  const abroad = foreignGrants(spending);
  const foreign = abroad > 0 ? [`另有外币${abroad}笔`] : [];
  return [granted, ...spent, ...foreign, ...next].join('，');
}

/** How many are granted in dollars: they are not added to 人民币. */
function foreignGrants(spending: readonly BondSpending[]): number {
  return spending.filter(({ bond }) => bond.currency !== 'CNY' && (sizeOf(bond.granted) ?? 0) > 0)
    .length;
}

/** No grant is known as a number above nothing. */
function ungranted(spending: readonly BondSpending[], { granted }: BondTotals): string {
  if (granted.missing > 0) {
    const why = granted.withheld === granted.missing ? '，获批额未公布' : '';
    return `列有债券和基金${spending.length}笔${why}`;
  }
  const foreign = foreignGrants(spending);
  return foreign > 0
    ? `${foreign}笔外币债券和基金已获批`
    : `${spending.length}笔债券和基金还没有获批`;
}

/**
 * 12处在建和拟建配套设施中3处超过计划竣工时间，最久的快速通道已超30天; when none is late, of how many that is
 * known.
 *
 * @returns undefined without a facility
 */
export function facilitiesFinding({
  coverage,
  rows,
}: Listed<FacilityProgress>): string | undefined {
  const open = rows.filter(({ finished }) => !finished);
  if (open.length === 0) {
    return formatAll(
      countOver({ rows, coverage }, ({ finished }) => finished),
      { what: '处配套设施', measure: '处', known: '', passed: '已建成' },
    );
  }
  const scope = `${listedWord(coverage)}${open.length}处在建和拟建配套设施`;
  const late = open.filter((facilityProgress) => facilityProgress.late > 0);
  const [worst] = late;
  if (worst === undefined) {
    const inTime = countOver({ rows: open, coverage }, ({ facility, late: days }) =>
      facility.plannedFinish === undefined ? undefined : days === 0,
    );
    return (
      formatAll(inTime, FACILITIES) ?? `${listedWord(coverage)}在建和拟建配套设施${open.length}处`
    );
  }
  if (late.length === 1) {
    return `${scope}中1处超过计划竣工时间：${worst.facility.name}已超${worst.late}天`;
  }
  const longest = late.filter((facilityProgress) => facilityProgress.late === worst.late);
  const names = formatNames(longest.map(({ facility }) => facility.name));
  return `${scope}中${late.length}处超过计划竣工时间，最久的${names}已超${worst.late}天`;
}

const FACILITIES: AllWords = {
  what: '处在建和拟建配套设施',
  measure: '处',
  known: '有计划竣工时间的',
  passed: '在计划工期之内',
};

/** 标准厂房使用率82.00%，空置5.40万平方米. */
export function occupancyFinding({ factories, share, total, used }: Occupancy): string {
  if (isMissing(share)) {
    const areas = factories.map(({ facility }) => facility.usedArea);
    const reason = areas.includes('withheld') ? 'withheld' : 'not-reported';
    return `${factories.length}处标准厂房的使用面积${formatMissing(reason)}`;
  }
  const left = combine([total.total, used.total], subtract);
  const free = isMissing(left)
    ? '，部分厂房未报使用面积'
    : `，空置${formatReading(left, formatArea)}`;
  return !isMissing(left) && typeof share === 'number' && share >= 1
    ? '标准厂房已全部用完'
    : `标准厂房使用率${formatReading(share, formatShare)}${free}`;
}

function formatArea(area: number): string {
  return area >= 10_000
    ? `${formatNumber(area / 10_000, 2)}万平方米`
    : `${formatNumber(area, 0)}平方米`;
}

/**
 * 未解决的项目问题21个，用地手续最多（6个），5个超过办结时限.
 *
 * @param inTime the problems within their deadline, over those that have one
 * @returns undefined without an open problem
 */
export function blockersFinding(
  groups: readonly BlockerGroup[],
  inTime: Counted,
  nameOf: (key: string) => string,
): string | undefined {
  const open = inTime.of;
  if (open === 0) return undefined;
  const named = groups.filter(({ key }) => key !== '');
  const best = extremeOf({ rows: named, coverage: inTime.coverage }, ({ count }) => count);
  const [only] = named;
  const single =
    named.length === 1 && only !== undefined && only.count === open
      ? `${open > 1 ? '均' : ''}为${nameOf(only.key)}`
      : undefined;
  const most = formatMost(best, ({ key }) => nameOf(key), {
    most: '最多',
    amount: `${best?.value ?? 0}个`,
  });
  const where = single ?? most;
  const late = lateClause(inTime);
  return [
    `${listedWord(inTime.coverage)}未解决的项目问题${open}个`,
    ...(where === undefined ? [] : [where]),
    ...(late === undefined ? [] : [late]),
  ].join('，');
}

/** 5个超过办结时限, 均未超过办结时限, 有办结时限的3个均未超过; nothing without a deadline. */
function lateClause({ count, known, of }: Counted): string | undefined {
  if (known === 0) return undefined;
  if (count < known) return `${known - count}个超过办结时限`;
  if (known === of) return `${of > 1 ? '均' : ''}未超过办结时限`;
  return `有办结时限的${known}个${known > 1 ? '均' : ''}未超过时限`;
}
