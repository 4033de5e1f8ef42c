/** What `release`, `releases` and `rollback` say. */

const MOST = 6;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST).join('、');
  return names.length > MOST ? `${shown} 等 ${names.length} 个` : shown;
}

export const releases = {
  // the chain
  noFirst: '没有第一个发布版：它的文件夹不在了，后面的无从核对。',
  fork: (names: readonly string[]): string =>
    `${names.join('、')} 都接在同一个发布版后面，应当只有一个。`,
  unlinked: (name: string, previous: string | undefined): string =>
    `${name} 接在 ${previous ?? '第一个'} 后面，那一个不在了，或不在链上。`,
  brokenChain: (name: string, before: string): string =>
    `${before} 的 release.json 被改过：与 ${name} 记下的校验码不符。`,
  wrongChanges: (name: string): string =>
    `${name} 的文件清单对不上：由前一个发布版推不出它的网站。`,
  // one release
  noManifest: (name: string): string => `${name} 没有 release.json，或读不出来。`,
  noMarker: (name: string): string => `${name} 的标记 parkbrief.json 缺少、损坏或被改过。`,
  wrongName: (name: string, written: string): string =>
    `文件夹 ${name} 里的 release.json 写的是 ${written}：文件夹被改名，或放错了。请把文件夹改回 ${written}。`,
  changedFiles: (name: string, files: readonly string[]): string =>
    `${name} 里有文件被改过：${listed(files)}`,
  missingFiles: (name: string, files: readonly string[]): string =>
    `${name} 里缺少文件：${listed(files)}`,
  fileGone: (name: string, file: string): string =>
    `发布记录不完整：${name} 里缺少文件 ${file}。请从备份恢复；核对用 npx parkbrief releases --verify。`,
  addedFiles: (name: string, files: readonly string[]): string =>
    `${name} 里多了文件：${listed(files)}`,
  sound: (count: number, newest: string, digest: string): string =>
    `${count} 个发布版逐个核对，没有改动；链条完整。最新的 ${newest}，校验码 ${digest}`,
  // refusals
  unsound: (folder: string, faults: readonly string[]): string =>
    `${folder} 里的发布记录有问题，没有发布：\n${faults.map((fault) => `  ${fault}`).join('\n')}\n请从备份恢复，或请技术人员查看；核对用 npx parkbrief releases --verify。`,
  unpermitted: (tables: readonly string[]): string =>
    `没有发布：${tables.join('、')} 没有写明由谁批准公开。` +
    '请向有权的单位问清楚，在 content/site.yaml 的 publication 里写上 covers（表名或指标分组）、allowedBy（谁批准）、rule（依据）、since（从哪天起）；不能公开的，把那张表的公开级别改为“内部”。',
  unknownCovers: (names: readonly string[], groups: readonly string[]): string =>
    `content/site.yaml 的 publication 里，covers 写的 ${names.join('、')} 不是表名，也不是指标分组。指标分组有：${groups.join('、')}；表名如 指标数据 或 observations。请改成其中的，不要的删去。`,
  sameTime: (published: string, name: string): string =>
    `没有发布：content/site.yaml 的 published 是 ${published}，不晚于上一个发布版 ${name} 的。请改成这次实际发布的时刻。`,
  future: (published: string): string =>
    `没有发布：content/site.yaml 的 published 是 ${published}，还没有到。发布时间造假是一票否决的事项，请写实际发布的时刻。`,
  otherPeriod: (asked: string, found: string): string =>
    `没有发布：数据最新一期是 ${found}，不是 ${asked}。请核对指标数据，或去掉 --period。`,
  badPeriod: (asked: string): string => `--period 应写成年和月，如 2026-06：${asked}`,
  needsApproval: '请写明由谁批准：加 --approved-by <姓名>。',
  noApproval: '没有写批准人，没有发布。',
  unknown: (name: string, names: readonly string[]): string =>
    names.length === 0
      ? `没有发布版 ${name}：还没有发布过。`
      : `没有发布版 ${name}。有的是：${names.join('、')}`,
  alreadyCurrent: (name: string): string => `${name} 的网站就是现在的，不用退回。`,
  inSite: (folder: string): string =>
    `发布记录不能放在网站文件夹里：${folder}。里面有内部数据，会被一起上传。请用 --releases 换一个位置。`,
  // what is asked and told
  ask: '由谁批准发布？请输入姓名（直接回车取消）：',
  nothingNew: (name: string): string => `和上一个发布版 ${name} 一样，没有新的发布版。`,
  first: (files: number): string => `第一个发布版，网站共 ${files} 个文件。`,
  changes: (changed: number, deleted: number): string =>
    `网站文件：新增或改动 ${changed} 个，删除 ${deleted} 个`,
  withheld: (names: readonly string[]): string => `不再公布的：${names.join('、')}`,
  opened: (names: readonly string[]): string => `新公布的：${names.join('、')}`,
  columns: (ages: readonly string[]): string => `栏目更新：${ages.join('，')}`,
  columnAge: (name: string, days: number, changed: string): string =>
    days === 0 ? `${name}这次更新` : `${name} ${days} 天没有更新（${changed}）`,
  home: '首页',
  permission: (covers: string, allowedBy: string, rule: string, since: string): string =>
    `准予公开：${covers}，${allowedBy}，${rule}，自${since}起`,
  inspected: (counts: string): string =>
    `自查（不含浏览器量的）：${counts}，详见发布版里的 internal-inspection.html`,
  approved: (name: string): string => `批准：${name}`,
  manifest: (name: string, digest: string): string => `发布版：${name}；校验码：${digest}`,
  done: (name: string, folder: string): string =>
    [
      `发布版 ${name} 已存入 ${folder}`,
      '  sign-off.html 确认单，打印签字；internal-inspection.html 自查报告，只供内部，不上传；changes.zip 只有改动的文件，site.zip 整个网站，交上传的部门；deletions.txt 要删的文件',
      '  internal-sources.zip 是生成它的数据和文稿，内部存档，不要上传',
    ].join('\n'),
  rolledBack: (name: string, to: string, folder: string): string =>
    `已退回到 ${to} 的网站，记为发布版 ${name}，存入 ${folder}。data 和 content 没有动：要改的改好以后再发布。`,
  // the list
  none: (folder: string): string => `${folder} 里还没有发布版。用 npx parkbrief release 发布。`,
  current: '现在的',
  entry: (name: string, published: string, approvedBy: string, counts: string): string =>
    `${name}　${published}　批准：${approvedBy}　${counts}`,
  entryCounts: (changed: number, deleted: number): string => `改动 ${changed}，删除 ${deleted}`,
  entryRollback: (to: string, reason: string): string => `　退回到 ${to}：${reason}`,
  noneBefore: '（没有）',
  formTitle: '发布确认单',
} as const;
