/** Words of the written report. */
import { labelsOf } from '../data/labels.ts';
import { landBatches } from '../data/land-batches.ts';
import type { LandBatch } from '../data/land-batches.ts';
import type { Qualification } from '../data/qualifications.ts';
import { platformLevels } from './firm-terms.ts';

const batchKinds: Readonly<Record<LandBatch['kind'], string>> = {
  ...labelsOf(landBatches.columns.kind),
  acquisition: '土地征收',
};

const levels: Readonly<Record<Qualification['level'], string>> = {
  'innovative-sme': '创新型中小企业',
  specialised: '专精特新中小企业',
  'little-giant': '专精特新“小巨人”企业',
  'single-champion': '制造业单项冠军企业',
  'tech-sme': '科技型中小企业',
  'high-tech': '高新技术企业',
  unicorn: '独角兽企业',
  'chain-leader': '链主企业',
  'digital-workshop': '数字化车间企业',
  'smart-factory': '智能工厂企业',
  'green-factory': '绿色工厂企业',
  other: '其他荣誉企业',
};

/** Strings of the report and its pages. */
export const report = {
  /** The title in parts that a line may end after. */
  titleParts: (zone: string, period: string) => [zone, period, '运行情况汇报'],
  /** Head of the page. */
  contents: '目录',
  address: '固定链接',
  archived:
    '往期汇报：由截至当期的数据生成，以后修订过的数用修订后的；只有现状、没有日期的内容（如在建配套的进度）不列。',
  changes: (period: string) => `与上期（${period}）相比`,
  /** In the first period of a year. */
  changesOverYear: (year: number) => `与${year}年末相比`,
  archive: '各期汇报',
  /** Before what the zone and its parks have won in the year. */
  honours: '本年获得的荣誉和排名',
  year: (year: number) => `${year}年`,
  none: '还没有汇报',
  figure: (number: number) => `图${number}`,
  table: (number: number) => `表${number}`,
  see: (what: string) => `见${what}`,
  sections: {
    economy: '经济运行情况',
    investment: '招商引资情况',
    projects: '项目建设情况',
    land: '载体建设情况',
    clusters: '产业集群情况',
    enterprises: '主要企业情况',
    platforms: '研发平台与荣誉情况',
    support: '要素保障情况',
    outlook: '全年目标完成预计',
    problems: '存在问题',
    next: '下一步工作措施',
    requests: '需协调解决事项',
  },
  outlook: {
    need: (when: string) => `要完成全年目标，${when}需完成`,
    average: (period: string, amount: string) => `${period}月均${amount}`,
    gapIn: (parks: string) => `欠账主要在${parks}`,
    coming: (count: number) => `已竣工或试投产、尚未投产的项目${count}个`,
    expected: (output: string) => `达产后预计年产值${output}`,
  },
  firms: {
    several: (names: string, count: number) => `${names}${count}家企业`,
    inYear: (year: number, text: string) => `${year}年${text}`,
    finished: (steps: string) => `已完成${steps}`,
    valueIn: (year: number, amount: string) => `${year}年的${amount}`,
    valuation: (first: string, last: string) => `市场估值由${first}增长到${last}`,
    willReach: (amount: string) => `将达${amount}`,
    planned: (text: string, month: string) => `${text}（计划${month}）`,
    stopped: '停产',
    closed: '已关闭',
    next: '下一步，',
  },
  clusters: {
    leading: (count: number, names: string) =>
      count === 1 ? `主导产业为${names}` : `${count}个主导产业为${names}`,
    industry: (name: string) => (name.endsWith('产业') ? name : `${name}产业`),
    products: (names: string, more: boolean) => `主要产品有${names}${more ? '等' : ''}`,
    firmProducts: (firms: number, names: string) => `列出的${firms}家企业主要生产${names}`,
  },
  facilities: {
    states: {
      planned: '正在谋划',
      preparing: '正在开展前期工作',
      building: '正在建设',
      completed: '已竣工',
      operating: '已投用',
    },
    done: (amount: string) => `已建成${amount}`,
    built: '已建成',
    investment: (amount: string) => `总投资${amount}`,
    percent: (share: string) => `完成${share}`,
    starts: (when: string) => `计划${when}开工`,
    finishes: (when: string) => `计划${when}竣工`,
    others: (count: number) => `另有在建和拟建配套设施${count}处`,
  },
  /** Before the name of a task of which no area is reported. */
  tasks: { open: '正在推进' },
  batchKinds,
  platformLevels,
  levels,
};
