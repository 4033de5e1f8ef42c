/** Words of the last step of the publishing page: packages. */
import { INTERNAL_MARK, INTERNAL_PREFIX } from '../editions.ts';

const MOST = 20;

export const packageWords = {
  title: '打包',
  lead: {
    public: '公开版：生成网站，和上一个发布版比较，经批准后做成发布版。',
    internal: `内部版：${INTERNAL_MARK}。内部版不发布，只做成标明内部的压缩包。`,
  },
  make: { public: '生成公开版并比较', internal: '生成内部版' },
  plain: '不做发布版，只生成网站',
  begun: '开始生成。',
  built: {
    public: '公开版网站已生成，没有做发布版。要发布，请点“生成公开版并比较”。',
    internal: `内部版网站已生成（${INTERNAL_MARK}），可以下载。`,
  },
  compared: (name: string) => `发布版 ${name} 已比较好，请核对后批准。`,
  cancel: '取消',
  cancelled: '已取消，没有做出任何文件。',
  progress: (done: number, all: number) => `正在生成：${done}/${all}`,
  comparing: '正在比较……',
  failed: (problem: string) => `没有做成：${problem}`,
  stale: '数据或文稿已经改动，请重新生成再打包。',
  // what the release is
  sheetTitle: (name: string) => `发布版 ${name}`,
  previous: (name: string | undefined) =>
    name === undefined
      ? '第一个发布版。打开的文件夹里没有以前的发布版（releases）；如果发布过，请连同 releases 一起打开，否则接不上。'
      : `接在 ${name} 后面。`,
  published: (time: string) => `发布时刻：${time}（content/site.yaml 的 published）`,
  contents: (files: number, changed: number, deleted: number) =>
    `网站共 ${files} 个文件，新增或改动 ${changed} 个，删除 ${deleted} 个。`,
  filesTitle: (count: number) => `改动的文件（${count} 个）`,
  deletedTitle: (count: number) => `删除的文件（${count} 个）`,
  moreFiles: (count: number) => `另有 ${count} 个，见 manifest。`,
  factsTitle: '批准前请核对',
  valuesTitle: '原值和新值',
  approver: '由谁批准发布（姓名）：',
  approve: '批准，做成发布版',
  approving: '正在做发布版……',
  approved: (name: string) => `发布版 ${name} 已做好，放在园区文件夹的 releases/${name} 里。`,
  step: (name: string) => `发布版 ${name}`,
  insideTitle: '里面有什么',
  inside: [
    'site.zip 整个网站，changes.zip 只有改动的文件，交上传的部门；deletions.txt 要删的文件',
    'sign-off.html 确认单，打印签字；release.json 文件清单和校验码，接在上一个发布版后面',
    'internal-inspection.html 自查报告、internal-sources.zip 数据和文稿：只供内部，不要上传',
  ],
  saveIntoFolder: '存回文件夹',
  saveHint:
    '还没有存到磁盘：点“存回文件夹”，或下载整个发布版，解压到园区文件夹的 releases 里，下次连同它一起打开。',
  saveWhole: '下载整个发布版（zip）',
  saveSite: '下载 site.zip',
  saveChanges: '下载 changes.zip',
  saveSignOff: '下载确认单',
  wholeName: (name: string) => `${INTERNAL_PREFIX}${name}.zip`,
  signOffName: (name: string) => `确认单-${name}.html`,
  // what else can be made
  othersTitle: '其他文件',
  site: '下载网站（zip）',
  siteName: { public: 'site.zip', internal: `${INTERNAL_PREFIX}site.zip` },
  stick: '下载优盘演示包（zip）',
  stickName: { public: '演示.zip', internal: `${INTERNAL_PREFIX}演示.zip` },
  word: '下载汇报（Word）',
  wordName: {
    public: (period: string) => `汇报-${period}.docx`,
    internal: (period: string) => `${INTERNAL_PREFIX}汇报-${period}.docx`,
  },
  noReport: '网站里没有汇报：主要指标有了数据才有。',
  backup: '备份数据和文稿（zip）',
  backupHint: '备份含未公开的数据，只供内部保存。随时可以做，不用先生成网站。',
  backupName: (day: string) => `${INTERNAL_PREFIX}备份${day === '' ? '' : `-${day}`}.zip`,
  making: '正在做……',
  made: (name: string) => `已做好：${name}，在浏览器的下载文件夹里。`,
  needsSite: '网站、演示包和汇报要先生成网站。',
  most: MOST,
} as const;
