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
  archive: '各期汇报',
  /** Before what the zone and its parks have won in the year. */
  honours: '本年获得的荣誉和排名',
  year: (year: number) => `${year}年`,
  none: '还没有汇报',
  sections: {
    economy: '经济运行情况',
    investment: '招商引资情况',
    projects: '项目建设情况',
    land: '载体建设情况',
    enterprises: '主要企业情况',
    platforms: '研发平台与荣誉情况',
    support: '要素保障情况',
    problems: '存在问题',
    next: '下一步工作措施',
    requests: '需协调解决事项',
  },
  batchKinds,
  platformLevels,
  levels,
};
