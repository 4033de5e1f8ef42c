/** What an inspection of a government site would find, before it does. */

/** The rules, in the order of the paper. */
export const RULES = [
  'stale',
  'pub-date',
  'dead-link',
  'empty-column',
  'page-tags',
  'footer',
  'foreign',
  'titles',
  'accessibility',
  'elder',
  'demo',
  'map',
  'confidential',
] as const;

/** One of the rules. */
export type Rule = (typeof RULES)[number];

/** `veto`: the site fails by this alone; `fault`: points are lost; `advice`: worth a look. */
export type Weight = 'veto' | 'fault' | 'advice';

/** One thing found. */
export interface InspectionFinding {
  readonly rule: Rule;
  readonly weight: Weight;
  /** Address of the page below the site, or the site as a whole when it is none's. */
  readonly page?: string;
  /** In Chinese, one clause. */
  readonly problem: string;
  /** Where it is mended, in Chinese. */
  readonly mend: string;
}
