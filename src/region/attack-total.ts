/**
 * What a total of the region gives away of figures that are on no site, worked out by the solver that audits
 * parks: as a stranger reads it, and as each member that only counts reads it, for it knows its own figure.
 */
import { type Interval, readerOf } from '../edition/audit/intervals.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import type { ShownMember } from './shown-member.ts';
import type { RegionTotal } from './totals.ts';

/** A figure of a member that can be told better: what is known without and with the region's pages. */
export interface NarrowedFigure {
  readonly kind: 'narrowed';
  readonly member: ShownMember;
  readonly total: RegionTotal;
  readonly before: Interval;
  readonly after: Interval;
}

/** The exact figures of a member's zone, by the total they count for. */
export interface KnownMember {
  readonly member: ShownMember;
  /** What its site has: known to strangers. */
  readonly figures: ReadonlyMap<RegionTotal, number>;
  /** What counts by the permission of region.yaml, and is on no site. */
  readonly hidden: ReadonlyMap<RegionTotal, number>;
}

/** A rounding of the calculation is no danger. */
const TOLERANCE = 1e-6;

const unit = (length: number, place: number): number[] =>
  Array.from({ length }, (_, at) => (at === place ? 1 : 0));

/**
 * Reads what a figure can be for whoever knows some of them, without and with the total. Figures are taken
 * about their size. A known loss is no unknown that is at least 0: it is moved to the other side.
 */
function readersOf(value: number, figures: readonly (number | undefined)[]) {
  const sizes = [...figures.filter((figure) => figure !== undefined), value].map(Math.abs);
  const scale = Math.max(1e-12, ...sizes);
  const losses = figures.reduce<number>((sum, figure = 0) => sum + Math.min(0, figure), 0);
  const lines = figures.flatMap((figure, at) =>
    figure === undefined
      ? []
      : [{ row: unit(figures.length, at), rhs: Math.max(0, figure) / scale }],
  );
  const sum = { row: figures.map(() => 1), rhs: (value - losses) / scale };
  const read = (all: typeof lines): ((at: number) => Interval) => {
    const reader = readerOf({
      unknowns: figures.length,
      rows: all.map(({ row }) => row),
      rhs: all.map(({ rhs }) => rhs),
    });
    return (at) => {
      const { high, low } = reader([at]);
      return { low: low * scale, high: high * scale };
    };
  };
  return { without: read(lines), within: read([...lines, sum]), slack: TOLERANCE * scale };
}

/** Whether a figure must stay in doubt by more than it does: the rule for sums of firms, read anew. */
function isTold(
  { high, low }: Interval,
  figure: number,
  { insiderShare = 0, maxShare }: DisclosureRule,
  reader: 'stranger' | 'member',
): boolean {
  const size = Math.abs(figure);
  const doubt = high - Math.max(0, figure);
  if (high - low <= TOLERANCE * Math.max(size, 1e-12)) return true;
  const share = reader === 'stranger' ? (1 - maxShare) / maxShare : insiderShare;
  return doubt < share * size * (1 - TOLERANCE);
}

/** The figures a total gives away. */
export function attackTotal(
  total: RegionTotal,
  members: readonly KnownMember[],
  rule: DisclosureRule,
): NarrowedFigure[] {
  const figures = members.map((each) => each.figures.get(total));
  const hidden = members.map((each) => each.hidden.get(total));
  const { slack, within, without } = readersOf(total.value, figures);
  const counting = hidden.filter((value, at) => figures[at] === undefined && (value ?? 0) !== 0);
  const isFew = counting.length > 0 && counting.length < rule.minContributors;
  return members.flatMap(({ member }, at): NarrowedFigure[] => {
    if (figures[at] !== undefined) return [];
    const [before, after] = [without(at), within(at)];
    const leak = { kind: 'narrowed', member, total, before, after } as const;
    const value = hidden[at];
    // No permission: nothing at all may be told.
    if (value === undefined)
      return after.low > before.low + slack || after.high < before.high - slack ? [leak] : [];
    if (isFew || isTold(after, value, rule, 'stranger')) return [leak];
    const closest = hidden.flatMap((mine, place): Interval[] => {
      if (mine === undefined || place === at || figures[place] !== undefined) return [];
      const known = figures.map((figure, index) => (index === place ? mine : figure));
      return [readersOf(total.value, known).within(at)];
    });
    const insider = closest.find((each) => isTold(each, value, rule, 'member'));
    return insider === undefined ? [] : [{ ...leak, after: insider }];
  });
}
