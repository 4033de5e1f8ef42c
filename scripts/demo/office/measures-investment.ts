import type { Line } from './measures.ts';

/** Promotion, projects and what money and land they need. */
export const INVESTMENT_MEASURES: readonly Line[] = [
  {
    section: '招商引资',
    problem: '招大引强不足，签约项目11个，计划总投资34.10亿元',
    measure: '锚定重点区域和主导产业，组建专班对接龙头企业',
    next: '推动评审阶段的11亿元项目三季度签约',
    secret: true,
    unit: 'investment',
    deadline: '2026-09-30',
  },
  {
    section: '招商引资',
    problem: '信息来源主要靠推荐和自荐，处于“等凤来”的被动状态',
    measure: '主动上门拜访，线上线下收集线索，赴上海、苏州、宁波、西安、衡水等地招商',
    next: '主动招商线索占比提高到三成以上',
    unit: 'investment',
  },
  {
    section: '招商引资',
    problem: '缺少载体、资金、能耗指标等硬核支撑',
    measure: '设立产业股权投资基金，开展资本招商',
    next: '跟进动力总成、汽车内外饰、环保治理三个项目签约',
    secret: true,
    unit: 'investment',
    askedOf: '市投资促进局',
  },
  {
    section: '招商引资',
    measure: '储备21个有较强投资意向的项目，清单式管理',
    next: '储备项目年内转化签约6个以上',
    unit: 'investment',
  },
  {
    section: '项目建设',
    problem: '有的项目资金不足、用地手续不完善、土地交付慢',
    measure: '领导包保、定人定责定时限，挂图作战',
    next: '8个已签约未落地项目年内开工过半',
    unit: 'economy',
  },
  {
    section: '项目建设',
    measure: '按月调度省市重点项目，已完成年度计划的53.76%，比时间进度快3.76个百分点',
    next: '省市重点项目全年完成投资18.60亿元',
    unit: 'economy',
  },
  {
    section: '项目建设',
    measure: '建立项目落地全周期服务保障机制',
    next: '按月通报签约项目落地进展',
    unit: 'investment',
    state: '已完成',
    deadline: '2026-03-31',
  },
  {
    section: '要素保障',
    problem: '基础设施资金缺口较大',
    measure: '加快支出本年专项债，已支出1.86亿元',
    next: '本年专项债8月18日前全部支出完毕',
    unit: 'finance',
    deadline: '2026-08-18',
  },
  {
    section: '要素保障',
    measure: '申报基金债、小微债，首次发行自贸区境外债',
    next: '完成东片区基础设施专项债申报',
    unit: 'finance',
    askedOf: '市政府',
  },
  {
    section: '要素保障',
    measure: '推进“标准地”改革，加快“一书三证”办理',
    next: '新供工业用地实现拿地即开工',
    unit: 'approvals',
  },
];
