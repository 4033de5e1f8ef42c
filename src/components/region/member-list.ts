/** The members of a region as a list: where each stands by the first indicators, and how it came there. */
import type { Theme } from '../../charts/theme.ts';
import { formatPeriod } from '../../format/period.ts';
import { sizeOf } from '../../model/reading.ts';
import { measureName, measureText } from '../../region/measure-words.ts';
import { stateText } from '../../region/late-members.ts';
import { hasSite } from '../../region/permission.ts';
import { memberHref, siteHref } from '../../region/places.ts';
import { heldBy, type Ranking } from '../../region/ranking.ts';
import type { RegionInput, RegionMemberInput } from '../../region/region-input.ts';
import { regionalFigures } from '../../region/regional-figures.ts';
import { briefName } from '../../region/shown-member.ts';
import { trendOf } from '../../region/trend.ts';
import { regionPages as words } from '../../ui/region-pages.ts';
import type { ListCell, ListColumn, ListFilter, ListRow } from '../list-table.ts';

/** A list of members. */
export interface MemberList {
  readonly columns: readonly ListColumn[];
  readonly filters: readonly ListFilter[];
  readonly rows: readonly ListRow[];
}

const NONE: ListCell = { text: '—' };

/** What a member has by a ranking's measure in its period. */
function rankedCell(ranking: Ranking, { member }: RegionMemberInput): ListCell {
  const held = heldBy(ranking, member.code);
  if (typeof held === 'object' && 'reason' in held)
    return { text: words.ranking.briefReasons[held.reason] };
  if (held === undefined) return NONE;
  const sort = sizeOf(held);
  const text = measureText(held, ranking.measure);
  return sort === undefined ? { text } : { text, sort };
}

function placeCell(ranking: Ranking, { member }: RegionMemberInput): ListCell {
  const held = ranking.ranked.find(({ entry }) => entry.member.code === member.code);
  return held === undefined ? NONE : { text: String(held.place), sort: held.place };
}

/**
 * The list of all members.
 * @param most so many indicators have a column
 */
export function memberList(input: RegionInput, theme: Theme, most = 3): MemberList {
  const shown = regionalFigures(input)
    .flatMap(({ of, rankings: [ranking] }) => (ranking === undefined ? [] : [{ of, ranking }]))
    .slice(0, most);
  const [first] = shown;
  const rows = input.members.map((entry): ListRow => {
    const { facts, member } = entry;
    const stated = stateText(input, entry);
    const part = first?.of.parts.find((held) => held.entry === entry);
    const line = part === undefined ? '' : trendOf(part, theme);
    const asOf = facts?.asOf;
    return {
      id: `park-${member.code}`,
      cells: [
        { text: member.name, href: memberHref(member) },
        { text: member.city ?? '—' },
        { text: member.level ?? '—' },
        ...(first ? [placeCell(first.ranking, entry)] : []),
        ...shown.map(({ ranking }) => rankedCell(ranking, entry)),
        ...(first ? [line === '' ? NONE : { text: words.parks.line, line }] : []),
        { text: asOf === undefined ? '—' : formatPeriod(asOf, 'cumulative') },
        { text: stated },
        hasSite(entry) ? { text: words.siteShort, href: siteHref(member) } : NONE,
      ],
      facets: {
        city: member.city === undefined ? [] : [member.city],
        level: member.level === undefined ? [] : [member.level],
        state: [stated],
      },
      names: [member.name, briefName(member)],
    };
  });
  return {
    columns: [
      { head: words.place, sortable: true },
      { head: words.city, sortable: true },
      { head: words.level, sortable: true },
      ...(first
        ? [{ head: words.ranking.head.place, numeric: true, sortable: true, key: true }]
        : []),
      ...shown.map(({ of, ranking }, index) => ({
        head: measureName(of, ranking.measure),
        numeric: true,
        sortable: true,
        key: index === 0,
      })),
      ...(first ? [{ head: words.parks.trend(first.of.indicator.shortName) }] : []),
      { head: words.asOf, sortable: true },
      { head: words.state, sortable: true },
      { head: words.siteShort },
    ],
    filters: [
      { key: 'city', label: words.city },
      { key: 'level', label: words.level },
      { key: 'state', label: words.state },
    ],
    rows,
  };
}
