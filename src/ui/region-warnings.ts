/** What staff are warned of in a region that can be made all the same. */
import { listed } from './listed.ts';

export const regionWarnings = {
  /**
   * Figures that are to count only, and are on the member's site.
   * @param isForAll whether region.yaml says it of the indicator, not of the member
   */
  openAllTheSame: (member: string, indicators: readonly string[], isForAll: boolean): string =>
    `提醒  ${member}自己的网站上有${listed(indicators)}，${
      isForAll ? 'publish: 只公布合计' : 'totalOnly'
    } 不起保密作用：合计减去别的成员的也能得到它。要保密，请在${member}的指标表里把它的“公开级别”填“内部”；不用保密，请从 region.yaml 删去。`,
  demo: (members: readonly string[]): string =>
    `提醒  ${listed(members)}的 content/site.yaml 写着 demo: true，汇总网站各页标明“演示数据”。换成自己的数据以后，把 demo 改为 false。`,
} as const;
