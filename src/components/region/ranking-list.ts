/** Every ranking of a region as a list: who leads, who lags, over how many. */
import { measureName, namedValue, rankingPeriod } from '../../region/measure-words.ts';
import { rankingHref } from '../../region/places.ts';
import { briefNoRankText, endsOf } from '../../region/rank-finding.ts';
import type { RankedMember, Ranking } from '../../region/ranking.ts';
import type { RegionalFigures } from '../../region/regional-figures.ts';
import { regionPages as words } from '../../ui/region-pages.ts';
import type { ListColumn, ListRow } from '../list-table.ts';

/** More members at one end are counted. */
const MOST_NAMES = 2;

const named = (members: readonly RankedMember[], { measure }: Ranking): string =>
  members.length > MOST_NAMES
    ? words.places(members.length)
    : members.map((member) => namedValue(member, measure)).join('、');

/** @param count members of the region */
export function rankingList(
  figures: readonly RegionalFigures[],
  count: number,
): { readonly columns: readonly ListColumn[]; readonly rows: readonly ListRow[] } {
  const rows = figures.flatMap(({ of, rankings }): ListRow[] => {
    const { indicator } = of;
    if (rankings.length === 0) {
      const cells = [
        { text: indicator.name, href: rankingHref(indicator) },
        { text: '—' },
        { text: briefNoRankText(of) },
        { text: '—' },
        { text: '—' },
      ];
      return [{ cells, facets: {}, names: [indicator.name] }];
    }
    return rankings.map((ranking) => {
      const { first, last } = endsOf(ranking);
      const name = measureName(of, ranking.measure);
      return {
        cells: [
          { text: name, href: `${rankingHref(indicator)}#${ranking.measure.kind}` },
          { text: rankingPeriod(ranking) },
          { text: named(first, ranking) },
          { text: last.length === 0 ? '—' : named(last, ranking) },
          { text: words.tile.known(ranking.ranked.length, count) },
        ],
        facets: {},
        names: [name, indicator.name],
      };
    });
  });
  const { first, last } = words.ranking;
  const { columns } = words.data.tables.rankings;
  return {
    columns: [
      { head: columns.measure.header },
      { head: columns.period.header },
      { head: first, key: true },
      { head: last, key: true },
      { head: columns.known.header, numeric: true },
    ],
    rows,
  };
}
