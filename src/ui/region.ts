/** What is said of regions. */
import { listed } from './listed.ts';
import type { RegionIndicator, RegionMember } from '../data/region-file.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is known of a number: 不知道, 从 0 到 12.5亿元, 12.5亿元. */
function formatRange({ high, low }: Range, unit: string): string {
  const text = (value: number): string => String(Number(value.toPrecision(6)));
  if (high === Infinity) return low <= 0 ? '不知道' : `至少 ${text(low)}${unit}`;
  return text(low) === text(high) ? `${text(high)}${unit}` : `${text(low)} 到 ${text(high)}${unit}`;
}

const obstacles = {
  declared: () => 'region.yaml 写明不相加',
  'faulty-members': (names: readonly string[]) =>
    `数据有错误，或发布版不能用的成员，还没有改好：${listed(names)}`,
  absent: (names: readonly string[]) => `没有这个指标，或者不公开：${listed(names)}`,
  'other-unit': (names: readonly string[]) => `计量单位与 region.yaml 不同：${listed(names)}`,
  'other-price-basis': (names: readonly string[]) => `价格口径不一致：${listed(names)}`,
  'other-accumulation': (names: readonly string[]) => `累计方式不一致：${listed(names)}`,
  'not-additive': (names: readonly string[]) => `指标表里写着不可加总：${listed(names)}`,
  withheld: (names: readonly string[]) => `未公布，加总会把它推算出来：${listed(names)}`,
  revealing: (names: readonly string[]) =>
    `只计入合计的成员不够多，或者一家占大部分，合计减去已公布的会把它推算出来：${listed(names)}`,
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
  /** A line for a member that was read. */
  memberLine: (
    title: string,
    state: 'current' | 'last-release' | 'missing',
    release: string | undefined,
    fault: string | undefined,
  ): string => {
    if (fault === undefined)
      return release === undefined ? `通过  ${title}` : `通过  ${title}：发布版 ${release}`;
    const instead = state === 'last-release' ? `；用发布版 ${release ?? ''} 代替` : '';
    return `有误  ${title}：${fault}${instead}`;
  },
  atLine: (line: number, found: string): string => `region.yaml 第${line}行：${found}`,
  noGoodRelease: (releases: string): string =>
    `releases 写的 ${releases} 里没有完好的发布版，这个成员暂缺`,
  noSources: (name: string): string => `${name} 里没有数据和文稿，不能用来汇总。`,
  noRelease: (name: string): string =>
    `${name} 里没有发布版：应有 release.json 的文件夹，如 2026-06-r1。请把整个发布版文件夹压缩成 .zip。`,
  noPackage: (path: string): string =>
    `找不到 ${path}。package 应填发布版文件夹，或它的压缩包（.zip）。`,
  badPackage: (name: string, reason: string): string => `发布版 ${name} 读不出来：${reason}`,
  textErrors: (count: number): string => `文稿里有 ${count} 处错误`,
  noData: (folder: string): string =>
    `文件夹里没有 data：${folder}。folder 应填里面有 data 和 content 的园区文件夹。`,
  noFolder: (folder: string, instead: string | undefined): string =>
    `找不到文件夹 ${folder}。${instead === undefined ? '' : `${instead}。`}请改 folder，从 region.yaml 所在的文件夹写起。`,
  releasesInside: (path: string, names: readonly string[]): string =>
    `${path} 不是发布版，里面有发布版 ${listed(names)}。package 请写到它，如 ${path}/${names.at(-1) ?? ''}。`,
  parkInside: (path: string): string =>
    `${path} 不是发布版，是园区文件夹（里面有 data）。请不写 package，改写 folder。`,
  sendAgain: '。请这个成员把整个发布版重新送一次，中途不要改里面的文件。',
  folderEach: (name: string): string =>
    `几个成员的发布版同名的，一个成员放一个文件夹，如 送来/东河/${name}。`,
  summary: (sound: number, count: number): string =>
    sound === count
      ? `${count} 个成员全部通过。`
      : `${count} 个成员中 ${sound} 个通过，${count - sound} 个要改。改一个，查一个，不影响其他成员。`,
  sums: '汇总指标',
  addable: (name: string, period: string): string => `可以相加  ${name}：${period}`,
  notAddable: (name: string): string => `不能相加  ${name}`,
  later: (reason: string): string => `    以后的期间还不能：${reason}`,
  reason: (reason: string): string => `    ${reason}`,
  needs: (what: string, option: string): string => `region ${what} 要写 ${option}。`,
  badJobs: (written: string): string => `--jobs 应是 1 到 99 的整数：${written}`,
  // plan
  noSite: (file: string): string =>
    `${file} 里没有 site：请写上 siteName、siteDomain、organiser 等，与各开发区的 content/site.yaml 一样写。`,
  planning: (name: string, index: number, count: number): string =>
    `正在准备 ${name}（${index}/${count}）……`,
  auditing: '正在核验保密……',
  planned: (parks: number, missing: number, counted: number, out: string): string =>
    `计划已写好：${[
      `${parks} 个成员`,
      ...(counted === 0 ? [] : [`${counted} 个只计入合计`]),
      ...(missing === 0 ? [] : [`另有 ${missing} 个暂缺`]),
    ].join('，')}。在 ${out}`,
  noMembers: '没有一个成员可以用，没有写计划。请先改好数据，用 npx parkbrief region check 核对。',
  leaks: (found: readonly string[]): string =>
    `没有写计划：加上汇总页以后，能推算出成员没有公开的数。\n${found.map((leak) => `  ${leak}`).join('\n')}`,
  foreignFacts: (name: string): string => `${name}：汇总页用到的内容不全在它自己的公开版里`,
  notPermitted: (name: string): string =>
    `${name}：region.yaml 写明只计入合计，计划里却有它不该公布的内容`,
  wrongTotal: (indicator: string, period: string): string =>
    `${indicator}（${period}）：汇总数不等于各成员公开的数之和`,
  narrowed: (
    member: string,
    { name, unit }: RegionIndicator,
    period: string,
    before: Range,
    after: Range,
  ): string =>
    `${member} ${name}（${period}）：只看它自己的网站是${formatRange(before, unit)}，加上汇总页是${formatRange(after, unit)}`,
  partForPlan: (folder: string): string =>
    `${folder} 是一份做好的网页（region shard 的 --out），不是计划。--plan 请写 region plan 的 --out 那个文件夹，这个文件夹写在 --parts 后面。`,
  noPlan: (folder: string): string =>
    `${folder} 里没有计划。请先运行 npx parkbrief region plan --region region.yaml --out ${folder}`,
  changedPlan: (folder: string, files: readonly string[]): string =>
    `${folder} 里的计划被改过或不完整：${listed(files)}。请重新运行 npx parkbrief region plan。`,
  otherProgram: (folder: string): string =>
    `${folder} 里的计划是用别的版本的程序做的，与这台机器的程序不同。请各台机器用同一个版本，再重新运行 npx parkbrief region plan。`,
  // shard
  halfShard: (set: string, value: string, unset: string): string =>
    `环境变量 ${set} 是 ${value}，却没有 ${unset}：不知道是几份里的第几份。两个都设，或者用 --shard 1/2 写明。`,
  badVariables: (
    index: string,
    indexValue: string,
    total: string,
    totalValue: string,
    first: number,
  ): string =>
    `环境变量 ${index}=${indexValue}、${total}=${totalValue} 不对：${index} 应是 ${first} 到 ${
      first === 0 ? '总份数减 1' : '总份数'
    } 的整数。`,
  badShard: (written: string): string =>
    `--shard 应写成 第几份/共几份，如 1/2，第几份不大于共几份：${written}`,
  shardAndPark: '--shard 和 --park 只写一个。',
  unknownPark: (code: string, codes: readonly string[]): string =>
    `计划里没有成员 ${code}。有的是：${listed(codes)}`,
  rendering: (code: string, index: number, count: number): string =>
    `正在生成 ${code}（${index}/${count}）……`,
  rendered: (code: string, files: number): string => `生成  ${code}：${files} 个文件`,
  kept: (code: string): string => `已有  ${code}：没有变化，不再生成`,
  failed: (code: string, reason: string): string => `没有生成  ${code}：${reason}`,
  shardDone: (shard: string, parks: number, out: string): string =>
    `第 ${shard} 份做好了：${parks} 个成员。在 ${out}`,
  shardPartly: (shard: string, failed: readonly string[]): string =>
    `第 ${shard} 份没有做完，还缺：${listed(failed)}`,
  // merge
  noPart: (folder: string): string => `找不到 ${folder}。`,
  merging: (code: string, index: number, count: number): string =>
    `正在合并 ${code}（${index}/${count}）……`,
  notMerged: (faults: readonly string[]): string =>
    `没有合并，原来的网站没有动：\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  absent: (park: string): string =>
    `缺 ${park}：哪一份里都没有。请再运行那一份，或加 --park ${park}`,
  outdated: (park: string, parts: readonly string[]): string =>
    `缺 ${park}：${listed(parts)} 里的是按旧的计划做的。请按现在的计划再运行那一份`,
  otherPartProgram: (park: string, parts: readonly string[]): string =>
    `缺 ${park}：${listed(parts)} 里的是别的版本的程序做的。请各台机器用同一个版本`,
  damaged: (park: string, part: string): string =>
    `${part} 里的 ${park} 不完整，或被改过。请再运行那一份`,
  changedFiles: (park: string, part: string, files: readonly string[]): string =>
    `${part} 里的 ${park} 被改过：${listed(files)}。请再运行那一份`,
  differs: (park: string, parts: readonly string[]): string =>
    `${park} 在 ${listed(parts)} 里不一样，不知道哪个对。请删去这几份，再运行一次`,
  deadLink: (park: string, file: string): string =>
    `${park} 的网页链接到 ${file}，汇总网站里没有这一页`,
  writtenTwice: (file: string): string => `${file} 有两处要写。请改成员的编码`,
  twice: (park: string, parts: readonly string[]): string =>
    `${park} 在 ${listed(parts)} 里都有，内容相同，只用一份。`,
  merged: (parks: number, files: number, out: string): string =>
    `已合并 ${parks} 个成员，共 ${files} 个文件：${out}`,
  building: (shard: string): string => `正在生成第 ${shard} 份……`,
} as const;
