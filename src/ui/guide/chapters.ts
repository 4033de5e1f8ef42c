/** A chapter of the staff handbook: `content/guide/<id>.mdx` and its page. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** One line for the list of chapters and under the title. */
  readonly lead: string;
}

/** The chapters in reading order. */
export const CHAPTERS: readonly Chapter[] = [
  {
    id: 'monthly',
    title: '每月更新一步一步',
    lead: '从收到各部门的数，到网站上看到新数：九步，每一步都可以退回。',
  },
  {
    id: 'tables',
    title: '每张表怎么填',
    lead: '每个 CSV 文件一页：有哪些列，每一列填什么，哪些会公开。',
  },
  {
    id: 'pictures',
    title: '图片',
    lead: '项目、企业、园区的照片放在哪里，怎么填，哪些会公开，网站上去掉了什么。',
  },
  {
    id: 'codes',
    title: '错误代码',
    lead: '检查时的每一种提示一页：是什么意思，实际的例子，怎么改。',
  },
  {
    id: 'compare',
    title: '发布前核对',
    lead: '这次改了哪些格，网站上哪些数、哪些图、哪些页面跟着变；打印出来送审签字。',
  },
  {
    id: 'report',
    title: '写汇报',
    lead: '数由数据来，只写判断；手抄的数、写错的期间和用语会被查出来；存成 Word 和 PDF。',
  },
  { id: 'undo', title: '撤销', lead: '改错了怎么退回：退回一次整理，退回一个文件，退回整个网站。' },
  { id: 'publishing', title: '发布', lead: '把生成的网站放到服务器上，以及发布前要填的几项。' },
  {
    id: 'archive',
    title: '存档、订阅和发布日程',
    lead: '以前发布的页面和数据各有固定地址；后来不公布的怎样撤下；订阅和下次发布的日子。',
  },
  {
    id: 'editions',
    title: '公开版与内部版',
    lead: '同一份数据生成两个网站：哪些会公开，哪些自动隐去，各种符号是什么意思。',
  },
  {
    id: 'meeting',
    title: '会议室演示',
    lead: '大屏放映、打包到 U 盘、存成 PDF 备用，都不用联网。',
  },
  {
    id: 'media',
    title: '一图读懂、公众号和 PPT',
    lead: '从公开版网站做长图、公众号文章，把演示文稿存成可以改的 PPT。',
  },
  {
    id: 'offline',
    title: '发布页',
    lead: '一个文件，双击打开，不装程序也能检查、改表、写稿、预览、生成、打包。',
  },
  {
    id: 'kit',
    title: '便携包',
    lead: '给不能联网、不能安装软件的电脑：拷过去就能检查、整理、生成网站。',
  },
  {
    id: 'region',
    title: '省级汇总',
    lead: '一个地区有多个开发区的：一次检查全部成员，生成一个汇总网站，一台电脑做，或多台分头做。',
  },
  {
    id: 'upgrading',
    title: '园区文件夹和升级程序',
    lead: '园区自己的文件放在程序外面，指定一次；换新版程序时怎样不碰到它们。',
  },
  { id: 'faq', title: '常见问题', lead: 'Excel 和 WPS 里最容易出的错，以及怎样避免。' },
];

/** Words around the pages of the handbook. */
export const guide = {
  title: '工作人员手册',
  lead: '写给填数据、发布网站的同志。手册只在内部版里，公开版没有。',
  contents: '手册目录',
  onThisPage: '本页内容',
  previous: '上一页',
  next: '下一页',
  picture: '图',
  tables: {
    file: '文件',
    table: '表名',
    what: '一行是什么',
    required: '必须有',
    optional: '没有这项内容的，可以没有这个文件',
    columns: '各列怎么填',
    hints: '填写要点',
    column: '列名',
    fill: '填什么',
    must: '必填',
    level: '公开',
    example: '示例',
    template: '空白模板',
    others: '表头也可以写：',
    choices: '可填：',
    optionalCell: '可空',
  },
  codes: {
    code: '代码',
    meaning: '是什么意思',
    example: '例子',
    exampleLead: '检查时会这样提示：',
    noExample: '这种情况很少见，没有例子。',
    fix: '怎么改',
    pairs: '对照',
    wrong: '写成这样',
    right: '应当写成',
    severity: '轻重',
    severities: {
      error: '错误，不改正不能生成网站',
      warning: '提醒，请核对；属实的可以不改',
      note: '说明，不用处理',
    },
    short: { error: '错误', warning: '提醒', note: '说明' },
  },
} as const;
