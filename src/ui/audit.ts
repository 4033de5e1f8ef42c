import type { AuditCell } from '../data/audit.ts';

/** Texts of the audit of confidentiality: the page of the internal edition and the command. */
export const audit = {
  title: '保密核验',
  lead: '对公开版的每张汇总表作一次“攻击”：只用已经公布的数，看未公布的每一格最多能推算到什么程度。',
  head: [
    '分组',
    '原因',
    '企业数',
    '最大一家占比',
    '实际数',
    '可推算的范围',
    '至少要能高出',
    '结论',
  ],
  verdicts: { safe: '合格', unsafe: '不合格', companion: '配套隐去' } satisfies Readonly<
    Record<AuditCell['verdict'], string>
  >,
  whole: '全区',
  noLimit: '无上限',
  againstRule: (reason: string): string => `已公布，但${reason}`,
  none: '没有企业经营数据，没有要核验的表。',
  allOpen: '这张表全部公布，没有隐去的格。',
  rules: '规则',
  method: '怎样核验',
  methods: [
    '先把分不开的企业并成一组，每组是一个未知数，都不小于0（亏损按已知处理）；每个已公布的合计是一个方程，园区与行业、资质、等级各表和指标数据表的数一起用，规上企业的合计也用来限定全部企业的数。',
    '再逐格求未公布的数的最小值和最大值。公布的数按没有四舍五入处理，比真正的读者知道得更多。',
    '因企业少或一家独大而隐去的格，最大值必须比实际数高出“至少要能高出”的数，否则为不合格；只为防止倒推而隐去的格是“配套隐去”，本身不要求。这里按一般公众的所知核验；组内企业还知道自己的数，隐去程序对每家企业另行保证。',
    '核验用的程序与决定隐去哪些格的程序是分开写的，互相校验。每年取最近一期。',
  ],
  changes: '升规、退规的企业',
  changesLead:
    '同时进出“规上”的企业不足规定的家数，或一家占大部分时，前后两期一减就是这些企业的数。下面各企业进出以后，公开版按可比口径公布或不公布。',
  changesHead: ['企业', '从哪一期起', '按可比口径公布', '改为未公布'],
  noChanges: '没有因升规、退规需要处理的企业。',
} as const;

/** The rule in one sentence. */
export function ruleSentence(minContributors: number, maxShare: number): string {
  const percent = Math.round(maxShare * 100);
  return `有数的企业不足${minContributors}家，或最大一家占比超过${percent}%的，不公布；读者也不能由已公布的数推算到这个程度。`;
}

/** What the audit comes to. */
export function auditSummary(tables: number, cells: number, unsafe: number): string {
  const covered = `共核验${tables}张表、${cells}个数`;
  return unsafe === 0
    ? `${covered}，全部合格：没有能推算出单家企业的。`
    : `${covered}，其中${unsafe}个不合格：能由已公布的数推算出单家企业的数。请把有关的行改为“内部”，或在 content/site.yaml 里收紧 confidentiality，再核验一次。`;
}

/** How many published sums a table has beside what it withholds. */
export function tableNote(published: number, withheld: number): string {
  return `已公布的合计${published}个，未公布${withheld}个。`;
}
