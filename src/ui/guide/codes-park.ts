import type { CodeHelpPart } from './code-help.ts';

/** Codes about the parks, the chains and other structure that several tables share. */
export const parkHelp = {
  'no-zone': {
    meaning: '园区表里没有类型为“总体”的一行。全区的数都填在这一行的名下，网站首页讲的也是它。',
    fix: ['在 `parks.csv` 里为开发区总体加一行，“类型”填“总体”，“上级园区”留空。'],
  },
  'several-zones': {
    meaning: '园区表里有不止一行“总体”。',
    fix: ['只留开发区总体一行为“总体”，其余改为“园区”。'],
  },
  'zone-with-parent': {
    meaning: '“总体”是最上一级，不应再有上级园区。',
    fix: ['清空这一行的“上级园区”。'],
  },
  'zone-not-public': {
    meaning: '公开版里必须有“总体”，它的公开级别却是内部（空白也算内部）。',
    fix: ['把“总体”一行的“公开级别”填为“公开”。这只公开园区名称和简介，不影响数据各行的公开级别。'],
  },
  'nothing-public': {
    meaning:
      '网站每页都写数据截至何时，公开版里却没有一行指标数据、项目进度或汇报条目：公开级别都是内部（空白也算内部），或所在的指标、园区不公开。',
    fix: [
      '把可以公开的指标、园区和数据行的“公开级别”填为“公开”。',
      '都不能公开的，用 npx parkbrief build --edition internal 只生成内部版。',
    ],
  },
  'parent-cycle': {
    meaning: '上级一层层往上找，又回到了自己，例如甲的上级是乙、乙的上级是甲。',
    fix: ['把提示的几行放在一起看，改正填反的那一个；最上一级的“上级”留空。'],
  },
  'chain-level': {
    meaning: '产业链表有两层：产业（上级留空）和环节（上级填产业）。这里把产业和环节填混了。',
    fix: [
      '“主导产业”只能是产业，“补链环节”只能是环节，照提示改填。',
      '“缺失”只填在环节上，“主导产业：是”只填在产业上。',
    ],
  },
  'role-twice': {
    meaning: '两个指标填了同一种用途，用到它的页面不知道该用哪一个。',
    fix: ['只留口径对的那一个，另一个的“用途”改填“其他”。'],
  },
  'role-unsaid': {
    meaning:
      '指标的名称像是网站认得的一种，“用途”却是空的。网站不按名称猜：不写用途，用到它的页面、核对和报告里就没有这个指标。',
    fix: [
      '运行 `npx parkbrief tidy`，由它按名称填写，再核对一遍。',
      '猜得不对的，“用途”填“其他”，就不再提醒。',
    ],
  },
  'firm-figures-unsaid': {
    meaning:
      '公开的指标，名称像是企业的数加起来的（或两项相除的），“企业数据”却是空的。没有写以前，公开版先按名称保护，只会多隐去，不会少隐去。',
    fix: [
      '运行 `npx parkbrief tidy`，由它按名称填写，再核对一遍。',
      '不是企业的数加起来的，“企业数据”填“无”，就不再提醒。',
    ],
  },
} satisfies CodeHelpPart;
