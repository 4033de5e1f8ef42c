/** Titles about outreach, origins, chains and what is signed but has not landed. */
import type { Blocker } from '../data/blockers.ts';
import type { Period } from '../data/period.ts';
import type { Chain } from '../model/chain-gaps.ts';
import { extremeOf, type Listed } from '../model/evidence.ts';
import type { OutreachSummary } from '../model/outreach-cities.ts';
import type { Unlanded } from '../model/unlanded-projects.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { formatAmountSum } from './amount-sum.ts';
import { formatNames } from './count.ts';
import { formatPeriod, type PeriodStyle } from './period.ts';
import { amongWord, formatMost, listedWord } from './verdict.ts';

/**
 * 2026年上半年外出招商23次67天，各类活动共收集线索41条，苏州最多（7条）. Counts that some rows lack say so.
 *
 * @returns undefined when no count is known
 */
export function outreachFinding(
  { cities, total }: OutreachSummary,
  period: Period,
  style: PeriodStyle = {},
): string | undefined {
  // Visitors and events bring leads as well.
  const all = total.leads.known === total.tripLeads ? '' : '各类活动共';
  const clauses = [
    ...tripClause(total),
    ...(total.leads.known > 0
      ? [`${all}收集线索${formatAmountSum(total.leads, (count) => `${count}条`, '项活动')}`]
      : []),
  ];
  if (clauses.length === 0) return undefined;
  const best = extremeOf({ rows: cities, coverage: 'all' }, ({ leads }) => leads.total);
  const most = formatMost(best, ({ city }) => city, {
    most: '最多',
    amount: `${best?.value ?? 0}条`,
  });
  const among = best === undefined ? '' : amongWord(best);
  return [
    formatPeriod(period, 'cumulative', style) + clauses.join('，'),
    ...(most === undefined ? [] : [(among === '' ? '' : `${among}城市中`) + most]),
  ].join('，');
}

/**
 * 拜访企业357家，接待客商241批: whom trips saw and who came. Undefined where neither is known.
 */
export function visitsFinding({ visitors, visits }: OutreachSummary['total']): string | undefined {
  const clauses = [
    ...(visits.known > 0
      ? [`拜访企业${formatAmountSum(visits, (count) => `${count}家`, '项活动')}`]
      : []),
    ...(visitors.known > 0
      ? [`接待客商${formatAmountSum(visitors, (count) => `${count}批`, '项活动')}`]
      : []),
  ];
  return clauses.length === 0 ? undefined : clauses.join('，');
}

/** 外出招商23次67天; of days that only some trips have: 外出招商108次（其中有天数的12次36天）. */
function tripClause({ datedTrips, days, trips }: OutreachSummary['total']): string[] {
  if (trips.known === 0) return [];
  const went = `外出招商${formatAmountSum(trips, (count) => `${count}次`, '项活动')}`;
  if (days.known === 0) return [went];
  return typeof days.total === 'number' && typeof trips.total === 'number'
    ? [`${went}${days.known}天`]
    : [`${went}（其中有天数的${datedTrips}次${days.known}天）`];
}

/** 项目来自15个城市，深圳最多（8个）. */
export function originsFinding(
  cities: readonly { readonly name: string; readonly count: number }[],
  unknown: number,
): string {
  const [top] = cities;
  if (top === undefined) return '项目的来源城市都没有登记';
  const tail = unknown > 0 ? `，另有${unknown}个未登记来源城市` : '';
  if (cities.length === 1) {
    return unknown === 0
      ? `项目均来自${top.name}（${top.count}个）`
      : `${top.count}个项目来自${top.name}${tail}`;
  }
  const best = extremeOf({ rows: cities, coverage: 'all' }, ({ count }) => count);
  const most = formatMost(best, ({ name }) => name, { most: '最多', amount: `${top.count}个` });
  return (
    [`项目来自${cities.length}个城市`, ...(most === undefined ? [] : [most])].join('，') + tail
  );
}

/** 6个缺失环节中4个已有项目补链，LED芯片和驱动芯片仍缺. */
export function chainsFinding(chains: readonly Chain[]): string {
  const gaps = chains.flatMap(({ links }) => links).filter(({ gap }) => gap !== undefined);
  const open = gaps.filter(({ gap }) => gap === 'open').map(({ link }) => link.name);
  const links = chains.reduce((sum, chain) => sum + chain.links.length, 0);
  // A blank cell is no statement that a link is there.
  if (gaps.length === 0) return `列出${chains.length}条产业链的${links}个环节`;
  const closed = gaps.filter(({ gap }) => gap === 'signed' || gap === 'producing').length;
  if (open.length === 0) {
    const signed =
      closed === 0 ? '都还在谈' : closed < gaps.length ? `其中${closed}个已签约` : '均已签约';
    return `${gaps.length}个缺失环节均有项目补链，${signed}`;
  }
  const named = open.length <= 3 ? `，${formatNames(open)}仍缺` : `，${open.length}个仍缺`;
  if (open.length === gaps.length) return `${gaps.length}个缺失环节还没有项目补链`;
  return `${gaps.length}个缺失环节中${gaps.length - open.length}个有项目补链${named}`;
}

/**
 * 5个签约项目尚未落地，梗阻最多的是用地手续（3个），2个的梗阻已超过办结时限.
 *
 * @param none what is said when the list of problems names none of these projects: 未登记梗阻,
 *   没有可公布的梗阻; undefined where no such list was kept
 * @returns undefined without a signed project
 */
export function unlandedFinding(
  { coverage, rows: unlanded }: Listed<Unlanded>,
  causes: readonly { readonly cause: Blocker['cause'] | 'none'; readonly count: number }[],
  none: string | undefined,
): string | undefined {
  if (unlanded.length === 0) return undefined;
  const known = causes.flatMap(({ cause, count }) => (cause === 'none' ? [] : [{ cause, count }]));
  const scope = `${listedWord(coverage)}${unlanded.length}个签约项目尚未落地`;
  const late = unlanded.filter(({ late: days }) => days > 0).length;
  const [only] = known;
  if (only === undefined) return [scope, ...(none === undefined ? [] : [none])].join('，');
  const names = ({ cause }: typeof only): string => projectTerms.causes[cause];
  const best = extremeOf({ rows: known, coverage }, ({ count }) => count);
  const most =
    known.length === 1
      ? `梗阻在${names(only)}（${only.count}个）`
      : formatMost(best, names, { most: '方面的梗阻最多', amount: `${best?.value ?? 0}个` });
  return [
    scope,
    ...(most === undefined ? [] : [most]),
    ...(late > 0 ? [`${late}个的梗阻已超过办结时限`] : []),
  ].join('，');
}
