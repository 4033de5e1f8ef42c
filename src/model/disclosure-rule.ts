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

/** Puts a firm where it belongs among the largest, largest first; of two alike, the first by code. */
function insert(top: number[], at: number, { firms, values }: FigureColumn): void {
  const sizeAt = (index: number | undefined): number =>
    index === undefined ? -1 : Math.abs(values[index] ?? 0);
  const isLarger = (a: number, b: number | undefined): boolean => {
    const difference = sizeAt(a) - sizeAt(b);
    return difference > 0 || (difference === 0 && (firms[a] ?? '') < (firms[b ?? a] ?? ''));
  };
  let place = Math.min(top.length, TOP);
  while (place > 0 && isLarger(at, top[place - 1])) place--;
  if (place === TOP) return;
  top.splice(place, 0, at);
  top.length = Math.min(top.length, TOP);
}

/**
 * The makeup of a group.
 * @param group places of its firms in the column. The tables of a zone of a thousand firms ask a hundred
 *   thousand times, so nothing is sorted or looked up by name
 */
export function makeupOfGroup(group: Iterable<number>, column: FigureColumn): Makeup {
  const top: number[] = [];
  let sum = 0;
  let size = 0;
  let respondents = 0;
  let contributors = 0;
  let least = 0;
  for (const at of group) {
    const value = column.values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    respondents++;
    sum += value;
    const magnitude = Math.abs(value);
    size += magnitude;
    if (magnitude === 0) continue;
    contributors++;
    if (top.length === TOP && magnitude < least) continue;
    insert(top, at, column);
    least = Math.abs(column.values[top.at(-1) ?? at] ?? 0);
  }
  const largest = top.map((at) => ({ by: column.firms[at] ?? '', value: column.values[at] ?? 0 }));
  return { sum, size, respondents, contributors, top: largest };
}

/** Sums contributions up, one firm's being taken together. */
export function makeupOf(respondents: readonly Respondent[]): Makeup {
  const byFirm = new Map<string, number>();
  for (const { by, value } of respondents) byFirm.set(by, (byFirm.get(by) ?? 0) + value);
  const firms = [...byFirm.keys()];
  return makeupOfGroup(firms.keys(), { firms, values: [...byFirm.values()] });
}

/** Why a figure must not be published; undefined when it may, or when no firm reported at all. */
export function primaryReason(makeup: Makeup, rule: DisclosureRule): PrimaryReason | undefined {
  if (makeup.respondents === 0) return undefined;
  if (makeup.contributors < rule.minContributors) return 'few';
  const [largest = 0, second = 0] = makeup.top.map(({ value }) => Math.abs(value));
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
