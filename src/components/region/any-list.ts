/** Every member by the leading measure of each indicator: the table from which readers choose whom to compare. */
import { measureName, measureText } from '../../region/measure-words.ts';
import { memberHref } from '../../region/places.ts';
import { heldBy } from '../../region/ranking.ts';
import type { RegionInput } from '../../region/region-input.ts';
import { regionalFigures } from '../../region/regional-figures.ts';
import { briefName } from '../../region/shown-member.ts';
import { regionPages as words } from '../../ui/region-pages.ts';

/** A table of members. */
export interface ChosenTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly href: string;
    readonly cells: readonly string[];
  }[];
}

/** All members in their order, a column for each indicator that ranks them. */
export function anyList(input: RegionInput): ChosenTable {
  const rankings = regionalFigures(input).flatMap(({ rankings: [ranking] }) => ranking ?? []);
  return {
    head: [words.place, ...rankings.map(({ measure, of }) => measureName(of, measure))],
    rows: input.members.map((entry) => ({
      code: entry.member.code,
      name: briefName(entry.member),
      href: memberHref(entry.member),
      cells: rankings.map((ranking) => {
        const held = heldBy(ranking, entry.member.code);
        if (held === undefined) return '—';
        return typeof held === 'object' && 'reason' in held
          ? words.ranking.briefReasons[held.reason]
          : measureText(held, ranking.measure);
      }),
    })),
  };
}
