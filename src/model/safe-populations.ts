/**
 * Which firms a published sum may be over, period by period. Where one or two firms come into a sum or
 * leave it, the figure of that period less the one before is theirs. So a change is published only when
 * enough firms make it, judged as any difference of two published sets; until then the figure keeps the
 * firms it had (可比口径). It is compared with every set published before, not with the last alone: of
 * three firms that came together two may leave again.
 */
import type { DisclosureRule } from './disclosure-rule.ts';
import { makeupOf, primaryReason } from './disclosure-rule.ts';

/** Firms whose membership changes, as seen in consecutive published periods. */
export interface ChangingFirms {
  /** How many published periods there are. */
  readonly periods: number;
  /** Codes of the firms that are members in some periods and not in others. */
  readonly firms: readonly string[];
  isMember(firm: string, at: number): boolean;
  /** The published groups a firm belongs to: its park, those around it, the whole zone. */
  placesOf(firm: string): readonly string[];
  /** What a firm reports for a period, 0 where that is nothing; undefined where it is not known. */
  valueOf(firm: string, at: number): number | undefined;
}

/** Whether a difference by these firms would show what one or two of them report. */
function reveals(
  firms: readonly string[],
  at: number,
  { valueOf }: ChangingFirms,
  rule: DisclosureRule,
): boolean {
  const known = firms.flatMap((by) => {
    const value = valueOf(by, at);
    return value === undefined ? [] : [{ by, value }];
  });
  // Nothing is shown by a difference of nothing.
  if (known.length === firms.length && known.every(({ value }) => value === 0)) return false;
  const makeup = makeupOf(known);
  return makeup.contributors < rule.minContributors || primaryReason(makeup, rule) !== undefined;
}

/**
 * The changing firms that a published figure is over, in each period.
 *
 * @returns for each period the codes of those firms that count; in the first, the members
 */
export function safePopulations(changing: ChangingFirms, rule: DisclosureRule): Set<string>[] {
  const { firms, isMember, periods, placesOf } = changing;
  const published: Set<string>[] = [];
  for (let at = 0; at < periods; at++) {
    const members = new Set(firms.filter((firm) => isMember(firm, at)));
    const before = published.at(-1);
    if (before === undefined) {
      published.push(members);
      continue;
    }
    const admitted = new Set(firms.filter((firm) => members.has(firm) !== before.has(firm)));
    const counted = (firm: string): boolean =>
      admitted.has(firm) ? members.has(firm) : before.has(firm);
    for (let settled = false; !settled;) {
      settled = true;
      for (const earlier of new Set(published)) {
        const differing = firms.filter((firm) => counted(firm) !== earlier.has(firm));
        for (const group of groupsOf(differing, placesOf)) {
          const late = group.filter((firm) => admitted.has(firm));
          if (late.length === 0 || !reveals(group, at, changing, rule)) continue;
          for (const firm of late) admitted.delete(firm);
          settled = false;
        }
      }
    }
    published.push(admitted.size === 0 ? before : new Set(firms.filter(counted)));
  }
  return published;
}

/** Firms by the published groups they belong to. */
function groupsOf(
  firms: readonly string[],
  placesOf: (firm: string) => readonly string[],
): string[][] {
  const groups = new Map<string, string[]>();
  for (const firm of firms) {
    for (const place of placesOf(firm)) {
      const group = groups.get(place);
      if (group === undefined) groups.set(place, [firm]);
      else group.push(firm);
    }
  }
  return [...groups.values()];
}
