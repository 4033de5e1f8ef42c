/**
 * When a group's figure may be published: the primary rule of disclosure control. A figure that
 * identifies a single respondent, or lets one be inferred, is not published (Statistics Law).
 *
 * Contributions are taken by their absolute value: a loss identifies a firm as well as a profit.
 * Firms that report 0 give no cover: they do not count as contributors.
 */

/** One firm's contribution to a figure. */
export interface Respondent {
  /** Code of the firm. */
  readonly by: string;
  readonly value: number;
}

/** The limits; `DEFAULT_RULE` has the usual ones, site.yaml may set others. */
export interface DisclosureRule {
  /** A figure needs at least so many contributors. */
  readonly minContributors: number;
  /** The largest contributor may have at most this share, a fraction. */
  readonly maxShare: number;
  /**
   * p% rule, off when absent: a figure is unsafe when its second contributor could work out the
   * largest to within this fraction, i.e. when all the others together have less than it.
   */
  readonly insiderShare?: number;
}

/** At least three contributors, none with more than 85 %. */
export const DEFAULT_RULE: DisclosureRule = { minContributors: 3, maxShare: 0.85 };

/** Why the rule itself forbids a figure. */
export type PrimaryReason = 'few' | 'dominant';

/** What the rule needs to know of a figure. */
export interface Makeup {
  /** The figure: the sum of the contributions. */
  readonly sum: number;
  /** Sum of the absolute contributions. */
  readonly size: number;
  /** Firms that reported, those with 0 included. */
  readonly respondents: number;
  /** Firms with a contribution other than 0. */
  readonly contributors: number;
  /** The three largest contributions by absolute value, without zeros. */
  readonly top: readonly Respondent[];
}

const TOP = 3;

/** Figures by firm, laid out for being added up over many groups of them. */
export interface FigureColumn {
  /** Codes of the firms. */
  readonly firms: readonly string[];
  /** What each reported; `NaN` when nothing. */
  readonly values: ArrayLike<number>;
}

/** Whether a contribution comes before another: the larger, and of two alike the first by code. */
function isBefore(a: Respondent, b: Respondent): boolean {
  const difference = Math.abs(a.value) - Math.abs(b.value);
  return difference > 0 || (difference === 0 && a.by < b.by);
}

/** Adds the contributions of different firms up, one after another. */
export class MakeupSum implements Makeup {
  sum = 0;
  size = 0;
  respondents = 0;
  contributors = 0;
  readonly top: Respondent[] = [];

  add(by: string, value: number): void {
    const magnitude = Math.abs(value);
    this.respondents++;
    this.sum += value;
    this.size += magnitude;
    if (magnitude === 0) return;
    this.contributors++;
    const last = this.top[TOP - 1];
    if (last === undefined || magnitude >= Math.abs(last.value)) this.#insert({ by, value });
  }

  #insert(respondent: Respondent): void {
    const { top } = this;
    let place = top.length;
    for (; place > 0; place--) {
      const before = top[place - 1];
      if (before === undefined || !isBefore(respondent, before)) break;
    }
    if (place === TOP) return;
    top.splice(place, 0, respondent);
    if (top.length > TOP) top.pop();
  }
}

/**
 * The makeup of a group.
 * @param group places of its firms in the column. The tables of a zone of a thousand firms ask a hundred
 *   thousand times, so nothing is sorted or looked up by name
 */
export function makeupOfGroup(group: readonly number[], { firms, values }: FigureColumn): Makeup {
  const sum = new MakeupSum();
  for (const at of group) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) sum.add(firms[at] ?? '', value);
  }
  return sum;
}

/** Sums contributions up, one firm's being taken together. */
export function makeupOf(respondents: readonly Respondent[]): Makeup {
  const byFirm = new Map<string, number>();
  for (const { by, value } of respondents) byFirm.set(by, (byFirm.get(by) ?? 0) + value);
  const sum = new MakeupSum();
  for (const [by, value] of byFirm) sum.add(by, value);
  return sum;
}

/** Why a figure must not be published; undefined when it may, or when no firm reported at all. */
export function primaryReason(makeup: Makeup, rule: DisclosureRule): PrimaryReason | undefined {
  if (makeup.respondents === 0) return undefined;
  if (makeup.contributors < rule.minContributors) return 'few';
  const largest = Math.abs(makeup.top[0]?.value ?? 0);
  const second = Math.abs(makeup.top[1]?.value ?? 0);
  if (largest > rule.maxShare * makeup.size) return 'dominant';
  const { insiderShare } = rule;
  if (insiderShare !== undefined && makeup.size - largest - second < insiderShare * largest) {
    return 'dominant';
  }
  return undefined;
}

/** The share of the largest contribution a reader must stay in doubt about: 85 % leaves 15 ÷ 85. */
export function marginOf(rule: DisclosureRule): number {
  return Math.max((1 - rule.maxShare) / rule.maxShare, rule.insiderShare ?? 0);
}

/**
 * By how much a withheld figure must be able to be larger, as far as a reader can tell, so that the
 * largest contributor would not dominate it. 0 when every contribution is 0.
 */
export function protectionOf(makeup: Makeup, rule: DisclosureRule): number {
  const largest = Math.abs(makeup.top[0]?.value ?? 0);
  return Math.max(largest / rule.maxShare - makeup.size, marginOf(rule) * largest);
}
