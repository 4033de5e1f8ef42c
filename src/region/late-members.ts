/** Whose data are not the newest, and what is said of the state of each. */
import type { Period } from '../data/period.ts';
import { formatPeriod } from '../format/period.ts';
import { comparePeriods } from '../model/period.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { namesUpTo } from './names.ts';
import type { RegionInput, RegionMemberInput } from './region-input.ts';

/** The latest period any member has figures for. */
export function latestOf({ members }: Pick<RegionInput, 'members'>): Period | undefined {
  return members
    .flatMap(({ facts }) => facts?.asOf ?? [])
    .reduce<Period | undefined>(
      (latest, period) =>
        latest === undefined || comparePeriods(period, latest) > 0 ? period : latest,
      undefined,
    );
}

/** Members whose data are not the newest, by why; each once. */
interface LateMembers {
  readonly missing: readonly RegionMemberInput[];
  readonly 'last-release': readonly RegionMemberInput[];
  /** Their newest figures are of an earlier period than those of others, or there are none yet. */
  readonly behind: readonly RegionMemberInput[];
}

/** The members whose data are not the newest. */
export function lateMembers(input: Pick<RegionInput, 'members'>): LateMembers {
  const latest = latestOf(input);
  const isBehind = ({ facts, member, state }: RegionMemberInput): boolean =>
    state === 'current' &&
    member.publish !== 'total-only' &&
    latest !== undefined &&
    (facts?.asOf === undefined || comparePeriods(facts.asOf, latest) < 0);
  return {
    missing: input.members.filter(({ state }) => state === 'missing'),
    'last-release': input.members.filter(({ state }) => state === 'last-release'),
    behind: input.members.filter(isBehind),
  };
}

/** 本期, 未到本期, 上次发布, 暂缺; of a member that only counts, that. */
export function stateText(
  input: Pick<RegionInput, 'members'>,
  entry: Pick<RegionMemberInput, 'facts' | 'member' | 'state'>,
): string {
  const { facts, member, state } = entry;
  if (facts === undefined && state !== 'missing') return words.onlyCounts;
  const isBehind = lateMembers(input).behind.some((late) => late.member.code === member.code);
  return isBehind ? words.states.behind : words.states[state];
}

/**
 * Which members are not in their newest state, as sentences.
 * @param entries the members that are spoken of
 */
export function stateSentences(
  input: Pick<RegionInput, 'members'>,
  entries: readonly RegionMemberInput[] = input.members,
): string[] {
  const late = lateMembers(input);
  const namesOf = (state: keyof LateMembers): string[] =>
    late[state].flatMap((entry) => (entries.includes(entry) ? [entry.member.name] : []));
  const latest = latestOf(input);
  const behind = namesOf('behind');
  return [
    ...(['last-release', 'missing'] as const).flatMap((state) => {
      const names = namesOf(state);
      return names.length === 0 ? [] : [words.stateNotes[state](names)];
    }),
    ...(latest === undefined || behind.length === 0
      ? []
      : [words.stateNotes.behind(namesUpTo(behind), formatPeriod(latest, 'cumulative'))]),
  ];
}
