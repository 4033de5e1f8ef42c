/** Titles about outreach, origins, chains and what is signed but has not landed. */
import type { Blocker } from '../data/blockers.ts';
import type { Period } from '../data/period.ts';
import type { Chain } from '../model/chain-gaps.ts';
import type { OutreachSummary } from '../model/outreach-cities.ts';
import type { Unlanded } from '../model/unlanded-projects.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { formatNames } from './count.ts';
import { formatPeriod } from './period.ts';

/** 2026年上半年外出招商23次67天，各类活动共收集线索41条，苏州最多（7条）. */
export function outreachFinding({ cities, total }: OutreachSummary, period: Period): string {
  const when = formatPeriod(period, 'cumulative');
  const went =
    total.trips > 0
      ? `外出招商${total.trips}次${total.days > 0 ? `${total.days}天` : ''}`
      : '没有外出招商';
  // Visitors and events bring leads as well.
  const all = total.leads === total.tripLeads ? '' : '各类活动共';
  const found = total.leads > 0 ? [`${all}收集线索${total.leads}条`] : [];
  const [top] = cities;
  const ties = cities.filter(({ leads }) => leads === top?.leads);
  const best =
    top === undefined || top.leads === 0 || ties.length > 2 || cities.length === 1
      ? []
      : [
          `${formatNames(ties.map(({ city }) => city))}${ties.length > 1 ? '各' : '最多（'}${top.leads}条${ties.length > 1 ? '' : '）'}`,
        ];
  return [when + went, ...found, ...best].join('，');
}

/** 项目来自15个城市，深圳最多（8个）. */
export function originsFinding(
  cities: readonly { readonly name: string; readonly count: number }[],
  unknown: number,
): string {
  const [top] = cities;
  if (top === undefined) return '项目的来源城市都没有登记';
  const tail = unknown > 0 ? `，另有${unknown}个未登记来源城市` : '';
  if (cities.length === 1) return `项目均来自${top.name}（${top.count}个）${tail}`;
  const ties = cities.filter(({ count }) => count === top.count);
  const most =
    ties.length > 2
      ? ''
      : `，${formatNames(ties.map(({ name }) => name))}最多（${ties.length > 1 ? '各' : ''}${top.count}个）`;
  return `项目来自${cities.length}个城市${most}${tail}`;
}

/** 6个缺失环节中4个已有项目补链，LED芯片和驱动芯片仍缺. */
export function chainsFinding(chains: readonly Chain[]): string {
  const gaps = chains.flatMap(({ links }) => links).filter(({ gap }) => gap !== undefined);
  const open = gaps.filter(({ gap }) => gap === 'open').map(({ link }) => link.name);
  const links = chains.reduce((sum, chain) => sum + chain.links.length, 0);
  if (gaps.length === 0) return `${chains.length}条产业链的${links}个环节没有缺失`;
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
 * @param none what is said when no project has a cause: 未登记梗阻, 没有可公布的梗阻
 */
export function unlandedFinding(
  unlanded: readonly Unlanded[],
  causes: readonly { readonly cause: Blocker['cause'] | 'none'; readonly count: number }[],
  none: string,
): string {
  if (unlanded.length === 0) return '签约项目均已落地';
  const known = causes.flatMap(({ cause, count }) => (cause === 'none' ? [] : [{ cause, count }]));
  const [top] = known;
  const late = unlanded.filter(({ late: days }) => days > 0).length;
  const overdue = late > 0 ? `，${late}个的梗阻已超过办结时限` : '';
  if (top === undefined) return `${unlanded.length}个签约项目尚未落地，${none}`;
  const ties = known.filter(({ count }) => count === top.count);
  const names = formatNames(ties.map(({ cause }) => projectTerms.causes[cause]));
  const most =
    ties.length > 2 || known.length === 1
      ? known.length === 1
        ? `，梗阻在${names}（${top.count}个）`
        : ''
      : `，梗阻最多的是${names}（${ties.length > 1 ? '各' : ''}${top.count}个）`;
  return `${unlanded.length}个签约项目尚未落地${most}${overdue}`;
}
