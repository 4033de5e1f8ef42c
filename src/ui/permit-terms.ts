import { labelsOf } from '../data/labels.ts';
import { permits } from '../data/permits.ts';

/** Words of a project's approvals. */
export const permitTerms = {
  kinds: labelsOf(permits.columns.kind),
  submitted: '申报日期',
  granted: '办结日期',
  pending: '办理中',
} as const;
