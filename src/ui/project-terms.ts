import { blockers } from '../data/blockers.ts';
import { bonds } from '../data/bonds.ts';
import { chains } from '../data/chains.ts';
import { facilities } from '../data/facilities.ts';
import { labelsOf } from '../data/labels.ts';
import { projects } from '../data/projects.ts';
import { stageEvents } from '../data/stage-events.ts';

/** Words of the project tables that are stored as codes, and of the groups they are shown in. */
export const projectTerms = {
  stages: labelsOf(stageEvents.columns.stage),
  categories: labelsOf(projects.columns.categories),
  kinds: labelsOf(projects.columns.kind),
  sources: { ...labelsOf(projects.columns.leadSource), unknown: '来源未登记' },
  origins: labelsOf(projects.columns.origin),
  causes: labelsOf(blockers.columns.cause),
  blockerKinds: labelsOf(blockers.columns.kind),
  blockerStates: labelsOf(blockers.columns.state),
  bondKinds: labelsOf(bonds.columns.kind),
  facilityKinds: labelsOf(facilities.columns.kind),
  facilityStates: labelsOf(facilities.columns.state),
  positions: labelsOf(chains.columns.position),
  /** Neighbouring stages taken together in the flow chart. */
  stageGroups: {
    early: '线索洽谈',
    agreeing: '意向协议',
    signed: '已签约',
    building: '建设中',
    producing: '试投产及以后',
  },
  outcomes: { active: '推进中', shelved: '搁置', ended: '终止' },
  sizes: {
    'over-10': '10亿元及以上',
    'over-5': '5亿—10亿元',
    'over-1': '1亿—5亿元',
    'below-1': '1亿元以下',
    unsized: '投资额不详',
  },
  gaps: { open: '缺失', talking: '在谈补链', signed: '签约补链', producing: '已补上' },
} as const;
