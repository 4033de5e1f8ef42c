/** Whether the figures of members may be added up to one of the region, and for which period. */
import type { Period } from '../data/period.ts';
import type { RegionIndicator } from '../data/region-file.ts';
import {
  DEFAULT_RULE,
  type DisclosureRule,
  makeupOf,
  primaryReason,
} from '../model/disclosure-rule.ts';
import { comparePeriods } from '../model/period.ts';
import { isQualified } from '../model/reading.ts';
import { region as words } from '../ui/region.ts';
import type { MemberFacts, MemberIndicator } from './member-facts.ts';

/** Why members' figures cannot be added up; `members` are names, with what each has where it differs. */
export interface Obstacle {
  readonly kind:
    | 'declared'
    | 'faulty-members'
    | 'absent'
    | 'other-unit'
    | 'other-price-basis'
    | 'other-accumulation'
    | 'not-additive'
    | 'withheld'
    | 'revealing'
    | 'inexact'
    | 'not-reported';
  readonly members: readonly string[];
}

/** What can be said of an indicator of the region. */
export interface Verdict {
  readonly indicator: RegionIndicator;
  /** The latest period all members have a public exact figure for; undefined when nothing can be added. */
  readonly period: Period | undefined;
  readonly accumulation: MemberIndicator['accumulation'] | undefined;
  /** Why there is no sum; with a period, why there is none for a later one. */
  readonly obstacles: readonly Obstacle[];
}

interface Counterpart {
  readonly name: string;
  readonly indicator: MemberIndicator;
}

/** The indicator of a member that is the region's: by its code, else by its name. */
export function counterpart(
  { code, name }: RegionIndicator,
  { indicators }: MemberFacts,
): MemberIndicator | undefined {
  return (
    indicators.find((indicator) => indicator.code === code) ??
    indicators.find((indicator) => indicator.name === name)
  );
}

const figureAt = ({ indicator }: Counterpart, period: Period) =>
  indicator.figures.find((figure) => comparePeriods(figure.period, period) === 0);

/** The members for which something holds, when there are any. */
function obstacle<T extends { readonly name: string }>(
  kind: Obstacle['kind'],
  items: readonly T[],
  detail: (item: T) => string | undefined = () => undefined,
): Obstacle[] {
  const members = items.map((item) => {
    const more = detail(item);
    return more === undefined ? item.name : `${item.name}（${more}）`;
  });
  return members.length === 0 ? [] : [{ kind, members }];
}

/** What keeps the indicators of members from being the same thing. */
function differences({ unit }: RegionIndicator, found: readonly Counterpart[]): Obstacle[] {
  const [first] = found;
  if (first === undefined) return [];
  const others = (key: 'priceBasis' | 'accumulation'): readonly Counterpart[] =>
    found.some(({ indicator }) => indicator[key] !== first.indicator[key]) ? found : [];
  return [
    ...obstacle(
      'other-unit',
      found.filter(({ indicator }) => indicator.unit !== unit),
      ({ indicator }) => indicator.unit,
    ),
    ...obstacle(
      'other-accumulation',
      others('accumulation'),
      ({ indicator }) => words.ways[indicator.accumulation],
    ),
    ...obstacle(
      'other-price-basis',
      others('priceBasis'),
      ({ indicator }) => words.ways[indicator.priceBasis],
    ),
    ...obstacle(
      'not-additive',
      found.filter(({ indicator }) => !indicator.additive),
    ),
  ];
}

/**
 * The members whose figures only count, where the total less what is shown would tell one of them: they are
 * too few, or one of them is most of what they have together.
 */
function revealedAt(
  period: Period,
  found: readonly Counterpart[],
  rule: DisclosureRule,
): readonly Counterpart[] {
  const hidden = found.flatMap((item) => {
    const figure = figureAt(item, period);
    return figure?.hidden === true ? [{ item, value: Number(figure.value) }] : [];
  });
  const makeup = makeupOf(hidden.map(({ item, value }) => ({ by: item.name, value })));
  return primaryReason(makeup, rule) === undefined ? [] : hidden.map(({ item }) => item);
}

/** What keeps the figures of one period from being added up. */
function gapsAt(period: Period, found: readonly Counterpart[], rule: DisclosureRule): Obstacle[] {
  const valueOf = (item: Counterpart) => figureAt(item, period)?.value;
  const withheld = found.filter((item) => valueOf(item) === 'withheld');
  const inexact = found.filter((item) => isQualified(valueOf(item)));
  const absent = found.filter(
    (item) =>
      typeof valueOf(item) !== 'number' && !withheld.includes(item) && !inexact.includes(item),
  );
  const gaps = [
    ...obstacle('withheld', withheld),
    ...obstacle('inexact', inexact),
    ...obstacle('not-reported', absent),
  ];
  return gaps.length > 0 ? gaps : obstacle('revealing', revealedAt(period, found, rule));
}

/** The periods any member has a figure for, the latest first. */
function periodsOf(found: readonly Counterpart[]): Period[] {
  const all = found.flatMap(({ indicator }) => indicator.figures.map(({ period }) => period));
  const keys = new Map(all.map((period) => [`${period.year}-${period.month}`, period]));
  return [...keys.values()].sort((a, b) => comparePeriods(b, a));
}

/**
 * Judges an indicator over all members.
 * @param facts of the members without errors: what of them counts
 * @param faulty names of the others
 * @param rule how strictly figures are kept that only count
 */
export function judgeIndicator(
  indicator: RegionIndicator,
  facts: readonly MemberFacts[],
  faulty: readonly string[],
  rule: DisclosureRule = DEFAULT_RULE,
): Verdict {
  const nothing = { indicator, period: undefined, accumulation: undefined };
  if (!indicator.adds) return { ...nothing, obstacles: [{ kind: 'declared', members: [] }] };
  const pairs = facts.map((fact) => ({
    name: fact.member.name,
    indicator: counterpart(indicator, fact),
  }));
  const found = pairs.filter((pair): pair is Counterpart => pair.indicator !== undefined);
  const lasting = [
    ...obstacle(
      'faulty-members',
      faulty.map((name) => ({ name })),
    ),
    ...obstacle(
      'absent',
      pairs.filter((pair) => pair.indicator === undefined),
    ),
    ...differences(indicator, found),
  ];
  const [latest, ...earlier] = periodsOf(found);
  if (latest === undefined)
    return { ...nothing, obstacles: [...lasting, ...obstacle('not-reported', found)] };
  const obstacles = gapsAt(latest, found, rule);
  // Named at once with what keeps the latest figures apart: the office asks its members but once.
  if (lasting.length > 0) return { ...nothing, obstacles: [...lasting, ...obstacles] };
  const period = [latest, ...earlier].find((each) => gapsAt(each, found, rule).length === 0);
  const accumulation = period === undefined ? undefined : found[0]?.indicator.accumulation;
  return { indicator, period, accumulation, obstacles };
}
