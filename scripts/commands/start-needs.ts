/** What a new park may have besides its figures, and the tables it then fills in. */

/** Tables every new park fills in first, by their files. */
export const START_TABLES = ['parks', 'indicators', 'observations', 'targets'];

/** One thing a park has or has not. */
export interface Need {
  /** As it is written after --with. */
  readonly name: string;
  readonly question: string;
  /** By their files. */
  readonly tables: readonly string[];
}

/** Every table that is not among those all begin with, or kept by the commands, is here once. */
export const NEEDS: readonly Need[] = [
  {
    name: '项目',
    question: '有没有招商项目和重点项目？',
    tables: ['projects', 'stage-events', 'project-progress', 'permits', 'outreach'],
  },
  {
    name: '地块',
    question: '有没有地块？',
    tables: ['parcels', 'parcel-events', 'land-batches'],
  },
  {
    name: '企业',
    question: '有没有企业数据？',
    tables: ['enterprises', 'enterprise-periods', 'enterprise-events', 'qualifications'],
  },
  { name: '产业链', question: '有没有产业链？', tables: ['chains'] },
  { name: '平台', question: '有没有研发平台？', tables: ['platforms'] },
  {
    name: '亩均评价',
    question: '有没有亩均评价？',
    tables: ['scoring', 'grade-bands', 'grades'],
  },
  {
    name: '载体',
    question: '有没有厂房、管网等载体配套和专项债？',
    tables: ['facilities', 'bonds'],
  },
  { name: '规划', question: '有没有规划编制和行动方案？', tables: ['plans'] },
  { name: '荣誉', question: '有没有排名和荣誉？', tables: ['honours'] },
  { name: '标注', question: '图上要不要写标注（口径变动、停产检修等）？', tables: ['notes'] },
  { name: '图片', question: '有没有项目、企业、园区的照片？', tables: ['pictures'] },
  {
    name: '问题',
    question: '有没有问题清单和工作措施？',
    tables: ['blockers', 'measures'],
  },
];

/** All of them. */
export const ALL_NEEDS = '全部';

/** The need a name means, by its own name or that of one of its tables. */
export function findNeed(name: string): Need | undefined {
  return NEEDS.find((need) => need.name === name || need.tables.includes(name));
}
