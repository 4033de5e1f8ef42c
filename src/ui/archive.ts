/** Words of the archive: the list of releases, archived pages, and what staff read of it. */

/** How many addresses are named in one line. */
const MOST = 8;

const listed = (addresses: readonly string[]): string =>
  addresses.length > MOST
    ? `${addresses.slice(0, MOST).join('、')} 等 ${addresses.length} 个`
    : addresses.join('、');

export const archive = {
  // the list of releases
  finding: '以前发布的数据和图表都在这里',
  lead: '每次发布的首页、指标、图表、汇报和数据表留有固定地址，可以引用。存档的页面不再更新，今天的数据以各栏目为准。',
  feed: '订阅发布和更正（Atom）',
  caption: '历次发布',
  head: ['发布版', '发布日期', '有什么变化', '当时的页面和数据'],
  versions: '以前各版的数据表，和各版之间的变更清单',
  links: { home: '首页', indicators: '指标', figures: '图表', report: '汇报', data: '数据表' },
  changesCsv: '数据变更（CSV）',
  changesJson: '数据变更（JSON）',
  linkOf: (text: string, release: string): string => `${release} 的${text}`,
  current: '现在的',
  first: '第一次发布',
  rolledBack: (to: string): string => `退回到 ${to} 的内容`,
  tookBack: (count: number): string => `撤下存档${count}处`,
  unchanged: '数据表没有变化',
  tableChange: (
    title: string,
    counts: { added: number; changed: number; removed: number },
  ): string => {
    const parts = [
      counts.added > 0 ? `新增${counts.added}行` : '',
      counts.changed > 0 ? `改动${counts.changed}处` : '',
      counts.removed > 0 ? `减少${counts.removed}行` : '',
    ].filter((part) => part !== '');
    return `${title}${parts.join('、')}`;
  },
  entry: (release: string): string => `发布 ${release}`,
  changeHead: ['数据表', '变化', '行', '列', '原值', '新值'],
  kinds: { added: '新增', changed: '改动', removed: '减少' },
  // archived pages
  banner: (day: string, release: string): string =>
    `存档：${day}发布的页面（${release}），不再更新，现在的数据可能不同。`,
  today: '看今天的这一页',
  home: '看今天的网站',
  same: (release: string): string => `${release} 里的这一页在这里：`,
  dropped: (release: string, day: string): string =>
    `${release}（${day}发布）的这一页不再保留全文。`,
  withdrawn: (release: string, day: string): string => `${release}（${day}发布）的这一页已经撤下。`,
  list: '历次发布',
  // what staff read
  none: '还没有发布版，也就没有存档。',
  release: (name: string, day: string, kept: boolean): string =>
    `${name}　${day}　${kept ? '保留全文' : '只留标题'}`,
  notShownNow: (title: string, row: string, column: string): string =>
    `${title}（${row}）的${column}`,
  wholeRow: '整行',
  corrected: (subject: string, before: string): string => `${subject} 更正前的 ${before}`,
  stillShown: (what: string, addresses: readonly string[]): string =>
    `现在不公布的、存档里还看得到：${what}：${listed(addresses)}`,
  allShown: (what: string, addresses: readonly string[]): string =>
    `现在不公布的、存档里还看得到：${what}\n${addresses.map((address) => `  ${address}`).join('\n')}`,
  moreShown: (count: number): string => `还有 ${count} 处，见 npx parkbrief archive`,
  takeBack:
    '撤下：npx parkbrief archive --remove-withheld，或 npx parkbrief archive --remove <地址>',
  nothingShown: '存档里没有现在不公布的内容。',
  nothingToRemove: '没有要撤下的。',
  needsReason: '请写明原因和批准人：--reason <原因> --approved-by <姓名>。',
  notArchived: (address: string): string =>
    `存档里没有 ${address}。应写成 r/2026-06-r1/figures/图名.html，地址见 npx parkbrief archive。`,
  isToday: (address: string): string => `${address} 和今天的页面一样，撤不下来：先改数据，再发布。`,
  removed: (count: number, name: string, place: string): string =>
    `已撤下 ${count} 个地址，记为发布版 ${name}，存入 ${place}。服务器上的要再运行 npx parkbrief publish。`,
  removedLine: (addresses: readonly string[], reason: string): string =>
    `撤下存档：${addresses.join('、')}；原因：${reason}`,
} as const;
