/**
 * Attacks a plan as a stranger would who has read every member's site and then the region's: whether any
 * figure that a member does not publish exactly can be told better with the region's pages than without.
 *
 * Whatever pages of the region say of a member is in its facts, and these must be what the member's own
 * input says by itself: whoever has its site has them. What is left are the region's totals, each an
 * equation over the members' figures. The solver is the one that audits parks, written apart from what
 * decides.
 *
 * Of a figure that region.yaml lets count and not be shown, a total tells something: it is at most what the
 * others leave. It must stay in doubt by as much as the rule wants, for strangers and for each member that
 * knows its own figure; `attack-total.ts` does that.
 */
import type { Park } from '../data/park.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { comparePeriods } from '../model/period.ts';
import type { SiteData } from '../site/site-data.ts';
import { counterpart } from './addable.ts';
import { attackTotal, type KnownMember, type NarrowedFigure } from './attack-total.ts';
import { factsOf, type MemberFacts, type MemberIndicator } from './member-facts.ts';
import type { RegionInput } from './region-input.ts';
import type { ShownMember } from './shown-member.ts';
import type { RegionTotal } from './totals.ts';

/** Something the region gives away, or says without being able to know it. */
export type RegionLeak =
  | NarrowedFigure
  /** Facts of a member that its own site does not have. */
  | { readonly kind: 'foreign-facts'; readonly member: ShownMember }
  /** What region.yaml does not permit to be shown of a member. */
  | { readonly kind: 'not-permitted'; readonly member: ShownMember }
  /** A total that is not the sum of the published figures it is over. */
  | { readonly kind: 'wrong-total'; readonly total: RegionTotal };

/** An audit that is given one member after another. */
export interface RegionAudit {
  /**
   * @param inputs what the member's own site is made from; undefined for a member without one
   * @param counted what of it counts for totals, where that is more than its site has
   */
  add(member: ShownMember, inputs: SiteData | undefined, counted?: MemberFacts): void;
  /** What was found. */
  end(): RegionLeak[];
}

/**
 * Begins the audit of what the region's pages are to be made from.
 * @param rule how far figures must stay in doubt that only count
 */
export function auditRegion(
  { members, region, totals }: RegionInput,
  rule: DisclosureRule,
): RegionAudit {
  const leaks: RegionLeak[] = [];
  const known: KnownMember[] = [];
  return {
    add(member, inputs, counted) {
      const park = inputs?.park;
      const shown = members.find((each) => each.member.code === member.code)?.facts;
      const found = inputs && factsOf(member, inputs.park, inputs.site.timeProgress);
      const isKept = keptBy(region, member);
      if (member.publish === 'total-only' && (inputs ?? shown) !== undefined)
        leaks.push({ kind: 'not-permitted', member });
      else if (shown?.indicators.some(isKept) === true)
        leaks.push({ kind: 'not-permitted', member });
      const permitted = found && {
        ...found,
        indicators: found.indicators.filter((indicator) => !isKept(indicator)),
      };
      if (JSON.stringify(shown) !== JSON.stringify(permitted))
        leaks.push({ kind: 'foreign-facts', member });
      const figures = figuresOf(totals, (total) => park && zoneFigure(total, park, found));
      const hidden = figuresOf(totals, (total) => countedFigure(total, counted));
      known.push({ member, figures, hidden });
    },
    end: () => [...leaks, ...totals.flatMap((total) => auditTotal(total, known, rule))],
  };
}

type Figures = KnownMember['figures'];

function figuresOf(
  totals: readonly RegionTotal[],
  figureOf: (total: RegionTotal) => number | undefined,
): Figures {
  return new Map(
    totals.flatMap((total): [RegionTotal, number][] => {
      const value = figureOf(total);
      return value === undefined ? [] : [[total, value]];
    }),
  );
}

/** Whether an indicator of a member is one whose figures only count. */
function keptBy(
  { indicators }: RegionInput['region'],
  { publish, totalOnly = [] }: ShownMember,
): (indicator: MemberIndicator) => boolean {
  const kept = indicators.filter(
    (each) => [publish, each.publish].includes('total-only') || totalOnly.includes(each.code),
  );
  return ({ code, name }) => kept.some((each) => each.code === code || each.name === name);
}

/** A figure that counts and that no site has. */
function countedFigure(
  { indicator, period }: RegionTotal,
  counted: MemberFacts | undefined,
): number | undefined {
  const figures = counted === undefined ? [] : (counterpart(indicator, counted)?.figures ?? []);
  const figure = figures.find(
    (each) => each.hidden === true && comparePeriods(each.period, period) === 0,
  );
  return typeof figure?.value === 'number' ? figure.value : undefined;
}

/** What a total gives away, or that it is no sum. */
function auditTotal(
  total: RegionTotal,
  known: readonly KnownMember[],
  rule: DisclosureRule,
): RegionLeak[] {
  const values = known.map(({ figures, hidden }) => figures.get(total) ?? hidden.get(total));
  const isWhole = values.every((value) => value !== undefined);
  const size = Math.max(
    1e-12,
    Math.abs(total.value),
    ...values.map((value = 0) => Math.abs(value)),
  );
  const added = values.reduce<number>((all, value = 0) => all + value, 0);
  if (isWhole && Math.abs(added - total.value) > 1e-6 * size)
    return [{ kind: 'wrong-total', total }];
  return attackTotal(total, known, rule);
}

/** The exact figure of a member's zone that its site has, read from its rows. */
function zoneFigure(
  { indicator, period }: RegionTotal,
  { observations, zone }: Park,
  facts: MemberFacts | undefined,
): number | undefined {
  const code = facts && counterpart(indicator, facts)?.code;
  const row = observations.find(
    (each) =>
      each.indicator === code &&
      each.park === zone.code &&
      each.status !== 'forecast' &&
      comparePeriods(each.period, period) === 0,
  );
  return typeof row?.value === 'number' ? row.value : undefined;
}
