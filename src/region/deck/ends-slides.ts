/** The slide that lists every ranking with who stands first and last. */
import { formatPeriod } from '../../format/period.ts';
import { comparePeriods } from '../../model/period.ts';
import { regionDeck as words } from '../../ui/region-deck.ts';
import { regionPages } from '../../ui/region-pages.ts';
import { measureName, rankingPeriod } from '../measure-words.ts';
import { namesUpTo } from '../names.ts';
import { endsOf } from '../rank-finding.ts';
import type { RankedMember, Ranking } from '../ranking.ts';
import type { RegionInput } from '../region-input.ts';
import { briefName } from '../shown-member.ts';
import { allRankings, drawnRankings } from './chosen-rankings.ts';
import type { RegionSlide } from './slide.ts';

const part = words.parts.ranking;

/** Who has most of certain places; nobody where all that have one have as many. */
function mostOf(members: readonly string[]): { names: string[]; places: number } | undefined {
  const counts = new Map<string, number>();
  for (const name of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = Math.max(0, ...counts.values());
  const names = [...counts].flatMap(([name, count]) => (count === places ? [name] : []));
  return places < 2 || (names.length === counts.size && names.length > 1)
    ? undefined
    : { names, places };
}

const namesAt = (end: readonly RankedMember[]): string =>
  namesUpTo(end.map(({ entry }) => briefName(entry.member))).join('、');

/** Whose first and last places are most, over all rankings. */
function endsTitle(rankings: readonly Ranking[]): string {
  const { firstOf, lastOf, spread } = words.ends;
  const holders = (end: 'first' | 'last'): string[] =>
    rankings.flatMap((ranking) => endsOf(ranking)[end].map(({ entry }) => briefName(entry.member)));
  const [first, last] = [mostOf(holders('first')), mostOf(holders('last'))];
  const clauses = [
    first === undefined
      ? spread(rankings.length, new Set(holders('first')).size)
      : firstOf(rankings.length, namesUpTo(first.names), first.places),
    ...(last === undefined ? [] : [lastOf(namesUpTo(last.names), last.places)]),
  ];
  return clauses.join('，');
}

/** Every ranking in a row; nothing where each is drawn on a slide of its own. */
export function endsSlides(input: RegionInput): RegionSlide[] {
  const rankings = allRankings(input);
  const [first] = rankings;
  if (first === undefined || rankings.length <= drawnRankings(input).length) return [];
  // One period of all stands in the title.
  const isOfOne = rankings.every(({ period }) => comparePeriods(period, first.period) === 0);
  const rows = rankings.map((ranking) => {
    const ends = endsOf(ranking);
    const { ranked, unranked } = ranking;
    return [
      measureName(ranking.of, ranking.measure),
      isOfOne ? '' : rankingPeriod(ranking),
      namesAt(ends.first),
      namesAt(ends.last),
      regionPages.cards.place(ranked.length, ranked.length + unranked.length),
    ];
  });
  const when = isOfOne ? `${formatPeriod(first.period, 'cumulative')}，` : '';
  const title = `${when}${endsTitle(rankings)}`;
  const table = { head: words.ends.head, rows };
  return [{ kind: 'table', id: 'ends', part, title, page: '/ranking/index.html', table }];
}
