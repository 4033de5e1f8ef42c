/** Words of the firms' tables that are stored as codes: the templates' labels, save where readers need more. */
import type { WithheldReason } from '../data/aggregates.ts';
import { enterpriseEvents } from '../data/enterprise-events.ts';
import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import { enterprises } from '../data/enterprises.ts';
import type { Grade } from '../data/grades.ts';
import { labelsOf } from '../data/labels.ts';
import { platforms } from '../data/platforms.ts';
import type { Platform } from '../data/platforms.ts';
import { qualifications } from '../data/qualifications.ts';
import type { Qualification } from '../data/qualifications.ts';
import type { ScoringKey } from '../data/scoring.ts';

/** How an evaluation item is called, its unit and the decimals it is written with. */
export interface ItemWords {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
}

/** Operating states. */
export const firmStates = labelsOf(enterprises.columns.state);

/** Statistical sizes. */
export const firmScales = labelsOf(enterprises.columns.scale);

/** Titles firms hold, short. */
export const levelNames: Readonly<Record<Qualification['level'], string>> = {
  ...labelsOf(qualifications.columns.level),
  specialised: '专精特新企业',
  'little-giant': '“小巨人”企业',
  unicorn: '独角兽企业',
  other: '其他资质',
};

/** Kinds of events. */
export const eventKinds: Readonly<Record<EnterpriseEvent['kind'], string>> = {
  ...labelsOf(enterpriseEvents.columns.kind),
  start: '开工投产',
};

/** Cultivation lists. */
export const cultivationNames = labelsOf(enterprises.columns.cultivation);

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
export const platformLevels = labelsOf(platforms.columns.level);

/** Kinds of platforms. */
export const platformKinds: Readonly<Record<Platform['kind'], string>> = {
  ...labelsOf(platforms.columns.kind),
  'engineering-centre': '工程（技术）中心',
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
