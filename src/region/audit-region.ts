/**
 * Attacks a plan as a stranger would who has read every member's site and then the region's: whether any
 * figure that a member does not publish exactly can be told better with the region's pages than without.
 *
 * Whatever pages of the region say of a member is in its facts, and these must be what the member's own
 * input says by itself: whoever has its site has them. What is left are the region's totals, each an
 * equation over the members' figures. The solver is the one that audits parks, written apart from what
 * decides.
 */
import type { Park } from '../data/park.ts';
import { type Interval, readerOf } from '../edition/audit/intervals.ts';
import { comparePeriods } from '../model/period.ts';
import type { SiteData } from '../site/site-data.ts';
import { counterpart } from './addable.ts';
import { factsOf, type MemberFacts } from './member-facts.ts';
import type { RegionInput } from './region-input.ts';
import type { ShownMember } from './shown-member.ts';
import type { RegionTotal } from './totals.ts';

/** Something the region gives away, or says without being able to know it. */
export type RegionLeak =
  /** A figure of a member that can be told better: what is known without and with the region's pages. */
  | {
      readonly kind: 'narrowed';
      readonly member: ShownMember;
      readonly total: RegionTotal;
      readonly before: Interval;
      readonly after: Interval;
    }
  /** Facts of a member that its own site does not have. */
  | { readonly kind: 'foreign-facts'; readonly member: ShownMember }
  /** A total that is not the sum of the published figures it is over. */
  | { readonly kind: 'wrong-total'; readonly total: RegionTotal };

/** What a stranger knows of a member: exact figures of its zone, by what they are of. */
interface KnownMember {
  readonly member: ShownMember;
  readonly figures: ReadonlyMap<RegionTotal, number>;
}

/** A rounding of the calculation is no danger. */
const TOLERANCE = 1e-6;

/** An audit that is given one member after another. */
export interface RegionAudit {
  /** @param inputs what the member's own site is made from; undefined for a member without one */
  add(member: ShownMember, inputs: SiteData | undefined): void;
  /** What was found. */
  end(): RegionLeak[];
}

/** Begins the audit of what the region's pages are to be made from. */
export function auditRegion({ members, totals }: RegionInput): RegionAudit {
  const leaks: RegionLeak[] = [];
  const known: KnownMember[] = [];
  return {
    add(member, inputs) {
      const park = inputs?.park;
      const shown = members.find((each) => each.member.code === member.code)?.facts;
      const found = inputs && factsOf(member, inputs.park, inputs.site.timeProgress);
      if (JSON.stringify(shown) !== JSON.stringify(found))
        leaks.push({ kind: 'foreign-facts', member });
      const figures = new Map(
        totals.flatMap((total): [RegionTotal, number][] => {
          const value = park && zoneFigure(total, park, found);
          return value === undefined ? [] : [[total, value]];
        }),
      );
      known.push({ member, figures });
    },
    end: () => [...leaks, ...totals.flatMap((total) => attackTotal(total, known))],
  };
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

/**
 * What a total gives away. Figures are taken about their size: a loss moves all of them by the same.
 */
function attackTotal(total: RegionTotal, members: readonly KnownMember[]): RegionLeak[] {
  const { value } = total;
  const figures = members.map((each) => each.figures.get(total));
  const sizes = [...figures.filter((figure) => figure !== undefined), value].map(Math.abs);
  const scale = Math.max(1e-12, ...sizes);
  // A known loss is no unknown that is at least 0: it is moved to the other side.
  const losses = figures.reduce<number>((sum, figure = 0) => sum + Math.min(0, figure), 0);
  const rows = figures.flatMap((figure, at) =>
    figure === undefined
      ? []
      : [{ row: unit(members.length, at), rhs: Math.max(0, figure) / scale }],
  );
  const sum = { row: members.map(() => 1), rhs: (value - losses) / scale };
  const read = (lines: typeof rows) =>
    readerOf({
      unknowns: members.length,
      rows: lines.map(({ row }) => row),
      rhs: lines.map(({ rhs }) => rhs),
    });
  const [without, within] = [read(rows), read([...rows, sum])];
  const narrowed = members.flatMap(({ member }, at): RegionLeak[] => {
    const [before, after] = [without([at]), within([at])];
    const isTold = after.low > before.low + TOLERANCE || after.high < before.high - TOLERANCE;
    return isTold
      ? [
          {
            kind: 'narrowed',
            member,
            total,
            before: scaled(before, scale),
            after: scaled(after, scale),
          },
        ]
      : [];
  });
  const isWhole = figures.every((figure) => figure !== undefined);
  const added = figures.reduce<number>((all, figure = 0) => all + figure, 0);
  const isWrong = isWhole && Math.abs(added - value) > TOLERANCE * scale;
  return isWrong ? [{ kind: 'wrong-total', total }] : narrowed;
}

const unit = (length: number, place: number): number[] =>
  Array.from({ length }, (_, at) => (at === place ? 1 : 0));

const scaled = ({ high, low }: Interval, scale: number): Interval => ({
  low: low * scale,
  high: high * scale,
});
