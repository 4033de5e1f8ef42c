/** What is said of regions. */
import type { RegionMember } from '../data/region-file.ts';

const listed = (names: readonly string[]): string => names.join('、');

const obstacles = {
  declared: () => 'region.yaml 写明不相加',
  'faulty-members': (names: readonly string[]) => `数据有错误的成员还没有改好：${listed(names)}`,
  absent: (names: readonly string[]) => `没有这个指标，或者不公开：${listed(names)}`,
  'other-unit': (names: readonly string[]) => `计量单位与 region.yaml 不同：${listed(names)}`,
  'other-price-basis': (names: readonly string[]) => `价格口径不一致：${listed(names)}`,
  'other-accumulation': (names: readonly string[]) => `累计方式不一致：${listed(names)}`,
  'not-additive': (names: readonly string[]) => `指标表里写着不可加总：${listed(names)}`,
  withheld: (names: readonly string[]) => `未公布，加总会把它推算出来：${listed(names)}`,
  inexact: (names: readonly string[]) => `只有约数：${listed(names)}`,
  'not-reported': (names: readonly string[]) => `没有公开的数，还没有报或不公开：${listed(names)}`,
} as const;

export const region = {
  obstacles,
  /** How a member's indicator is, where it differs from another's. */
  ways: {
    cumulative: '累计',
    point: '时点',
    current: '现价',
    comparable: '可比价',
    none: '不涉及',
  },
  badFile: (
    file: string,
    faults: readonly { readonly line?: number | undefined; readonly problem: string }[],
  ): string =>
    faults
      .map(({ line, problem }) => `${file}${line === undefined ? '' : ` 第${line}行`}：${problem}`)
      .join('\n'),
  noFile: (file: string): string => `找不到 ${file}。请用 --region 写明 region.yaml 的位置。`,
  checking: (name: string, index: number, count: number): string =>
    `正在检查 ${name}（${index}/${count}）……`,
  title: ({ city, code, level, name }: RegionMember): string =>
    [`${name}（${code}）`, city, level].filter((part) => part !== undefined).join(' '),
  sound: (title: string): string => `通过  ${title}`,
  faulty: (title: string, count: string): string => `有误  ${title}：${count}`,
  textErrors: (count: number): string => `文稿里有 ${count} 处错误`,
  noData: (folder: string): string => `文件夹里没有 data：${folder}`,
  summary: (sound: number, count: number): string =>
    sound === count
      ? `${count} 个成员全部通过。`
      : `${count} 个成员中 ${sound} 个通过，${count - sound} 个要改。改一个，查一个，不影响其他成员。`,
  sums: '汇总指标',
  addable: (name: string, period: string): string => `可以相加  ${name}：${period}`,
  notAddable: (name: string): string => `不能相加  ${name}`,
  later: (reason: string): string => `    以后的期间还不能：${reason}`,
  reason: (reason: string): string => `    ${reason}`,
} as const;
