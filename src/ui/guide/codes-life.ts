import type { CodeHelpPart } from './code-help.ts';

/** Codes about projects, firms, what would reveal a firm, and acknowledgements. */
export const lifeHelp = {
  'stage-backwards': {
    meaning: '阶段有先后次序，前面的阶段日期却晚于后面的阶段，例如供地晚于开工。',
    fix: [
      '核对两个日期，多半是年份打错；也可能是阶段选错。',
      '先开工后补手续等情况属实的，写在已核实事项里。',
    ],
    pairs: [['2052-10-20', '2025-10-20']],
  },
  'stage-after-end': {
    meaning: '项目已经“终止”，之后又有新的阶段。',
    fix: ['核对日期。', '终止后又重启的，把“终止”改为“搁置”。'],
  },
  'signing-skipped': {
    meaning: '项目到了供地、开工等阶段，却没有“签约”。没有签约的项目公开版一律没有。',
    fix: ['在 `stage-events.csv` 里补一行“签约”和日期。'],
  },
  'project-without-stage': {
    meaning: '项目表里有这个项目，项目阶段表里没有，不知道它到了哪一步，各项统计都不会算它。',
    fix: ['在 `stage-events.csv` 里至少填一行，如“线索”或“在谈”和日期。'],
  },
  'date-differs-from-stage': {
    meaning: '项目表里的开工、竣工日期与项目阶段表不同。网站以项目阶段表为准。',
    fix: ['改成一致，或清空项目表里的日期，只在阶段表填一处。'],
  },
  'signed-without-land': {
    meaning: '签约超过 6 个月，既没有地块，也没有登记卡在哪里，像是被忘记了。',
    fix: [
      '已供地的，在 `parcels.csv` 里把地块的用地项目填上。',
      '卡住的，在 `blockers.csv` 里登记问题；租用厂房的，把“用地面积”填 0。',
    ],
  },
  'qualification-expired': {
    meaning: '资质到数据截至日已经过期，统计和页面上不再算。',
    fix: [
      '复审通过的，另起一行填新的认定日期和有效期，旧的一行保留。',
      '没有再申报的，写在已核实事项里。',
    ],
  },
  'consent-missing': {
    meaning: '这一行填了“公开”，但企业没有书面同意公开，所以公开版不会有。',
    fix: [
      '取得企业书面同意后，在 `enterprises.csv` 的“公开授权”填“是”。',
      '不打算公开的，把这一行改为“内部”。',
    ],
  },
  'unsigned-not-public': {
    meaning: '项目填了“公开”，但还没有签约。没有签约的项目属于在谈信息，公开版不会有。',
    fix: ['签约后在项目阶段表填“签约”，就会自动公开。现在不用改。'],
  },
  'reveals-firm': {
    meaning:
      '这个园区这项指标里只有一两家企业，或一家独大，公布园区数等于公布这家企业的数。公开版已自动改为“未公布”，为防倒推，有时会同时隐去另一个园区。',
    fix: [
      '一般不用改，内部版仍有全部数字。',
      '不想每次提醒的，把这几行的“公开级别”改为“内部”。规则的松紧在 `content/site.yaml` 的 `confidentiality` 里。',
    ],
  },
  'acknowledgement-unused': {
    meaning:
      '已核实事项里的这一条找不到对应的提示：数据可能已经改过，或文件、行、列、代码有一处写得不一样。',
    fix: [
      '提示已经消失的，删去这一条。',
      '否则照检查报告重填：文件名、哪一行（用斜线隔开）、列名、代码。',
    ],
  },
  'acknowledgement-refused': {
    meaning: '错误必须改正，不能用“已核实”放过；能核实的只有提醒。',
    fix: ['改正数据，再删去这一条核实。'],
  },
  'disclosure-left-blank': {
    meaning:
      '新加的一期没有写“公开级别”，而上一期是公开的。空白按内部处理，公开版会停在上一期，也不会说明。',
    fix: ['要公开的，整期填上“公开”。', '先不公开的，填“内部”，就不再提醒。'],
  },
  'revision-unmatched': {
    meaning:
      '更正记录里写的表、行、列在数据里找不到，或“更正后”与数据里现在的数不同。更正记录是公开的，写错了会和页面上的数矛盾。',
    fix: [
      '“数据表”写中文表名，如“指标数据”；“对象”照表里的写法，用斜线隔开；“项目”写列名。',
      '同一格更正过几次的，一次记一行，只核对最后一次。',
    ],
    pairs: [['指标', '指标数据']],
  },
} satisfies CodeHelpPart;
