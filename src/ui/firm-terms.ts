/** Words of the firms' tables that are stored as codes; each is the label its template shows. */
import type { WithheldReason } from '../data/aggregates.ts';
import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import type { Enterprise } from '../data/enterprises.ts';
import type { Grade } from '../data/grades.ts';
import type { Platform } from '../data/platforms.ts';
import type { Qualification } from '../data/qualifications.ts';
import type { ScoringKey } from '../data/scoring.ts';

/** How an evaluation item is called, its unit and the decimals it is written with. */
export interface ItemWords {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
}

/** Operating states. */
export const firmStates: Readonly<Record<NonNullable<Enterprise['state']>, string>> = {
  normal: '正常',
  trial: '试投产',
  stopped: '停产',
  closed: '关闭',
};

/** Statistical sizes. */
export const firmScales: Readonly<Record<NonNullable<Enterprise['scale']>, string>> = {
  large: '大型',
  medium: '中型',
  small: '小型',
  micro: '微型',
};

/** Titles firms hold, short. */
export const levelNames: Readonly<Record<Qualification['level'], string>> = {
  'innovative-sme': '创新型中小企业',
  specialised: '专精特新企业',
  'little-giant': '“小巨人”企业',
  'single-champion': '单项冠军',
  'high-tech': '高新技术企业',
  'tech-sme': '科技型中小企业',
  unicorn: '独角兽企业',
  'smart-factory': '智能工厂',
  'digital-workshop': '数字化车间',
  'green-factory': '绿色工厂',
  'chain-leader': '链主企业',
  other: '其他资质',
};

/** Kinds of events. */
export const eventKinds: Readonly<Record<EnterpriseEvent['kind'], string>> = {
  'move-in': '入驻',
  'move-out': '搬迁',
  'capital-increase': '增资扩股',
  'equity-incentive': '股权激励',
  valuation: '估值',
  tutoring: '辅导备案',
  filing: '报会',
  listing: '上市',
  'above-scale': '升规',
  'below-scale': '退规',
  start: '开工投产',
  'listing-start': '启动上市',
  stop: '停产',
  resume: '复产',
  clearance: '出清处置',
  'new-product': '新产品',
  honour: '荣誉',
};

/** Cultivation lists. */
export const cultivationNames: Readonly<Record<string, string>> = {
  'above-scale': '拟升规',
  listing: '拟上市',
  doubling: '产值倍增',
  potential: '潜质企业',
  leading: '链主企业',
};

/** Grades as they are read out. */
export const gradeNames: Readonly<Record<Grade['grade'], string>> = {
  A: 'A类',
  B: 'B类',
  C: 'C类',
  D: 'D类',
  T: '不参评',
};

/** Items of evaluation. */
export const itemWords: Readonly<Record<ScoringKey, ItemWords>> = {
  'tax-per-mu': { name: '亩均税收', unit: '万元/亩', decimals: 2 },
  'value-added-per-mu': { name: '亩均增加值', unit: '万元/亩', decimals: 2 },
  'output-per-mu': { name: '亩均产值', unit: '万元/亩', decimals: 2 },
  'revenue-per-mu': { name: '亩均收入', unit: '万元/亩', decimals: 2 },
  'value-added-per-energy': { name: '单位能耗增加值', unit: '万元/吨标准煤', decimals: 3 },
  'value-added-per-emission': { name: '单位排放增加值', unit: '万元/吨', decimals: 0 },
  'labour-productivity': { name: '全员劳动生产率', unit: '万元/人', decimals: 2 },
  'rnd-share': { name: '研发投入占比', unit: '%', decimals: 2 },
  'investment-per-mu': { name: '投资强度', unit: '万元/亩', decimals: 0 },
  'floor-area-ratio': { name: '容积率', unit: '', decimals: 2 },
};

/** Levels of platforms. */
export const platformLevels: Readonly<Record<Platform['level'], string>> = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  enterprise: '企业级',
};

/** Kinds of platforms. */
export const platformKinds: Readonly<Record<Platform['kind'], string>> = {
  laboratory: '重点实验室',
  institute: '研究院',
  'engineering-centre': '工程（技术）中心',
  incubator: '孵化器',
  'maker-space': '众创空间',
  'industrial-internet': '工业互联网平台',
  base: '产业基地',
  workstation: '工作站',
  other: '其他平台',
};

/** Why a group's figure is not published, in words for readers. */
export const withheldReasons: Readonly<Record<WithheldReason, string>> = {
  few: '报数企业不足3家',
  dominant: '一家企业占比过高',
  'protects-another': '防止倒推其他企业',
};

/** Said of a figure only the internal edition has. */
export const notPublic = (reason: string): string => `公开版不公布：${reason}`;
