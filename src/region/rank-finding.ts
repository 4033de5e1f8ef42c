/** Who leads and who lags, as a sentence. */
import { regionPages as words } from '../ui/region-pages.ts';
import { measureName, namedValue, rankingPeriod } from './measure-words.ts';
import { leavesOut, type RankedMember, type Ranking } from './ranking.ts';
import type { RegionalIndicator } from './regional-indicator.ts';

/** Why an indicator ranks nobody. */
export function noRankText({ declared }: Pick<RegionalIndicator, 'declared'>): string {
  return declared.publish === 'total-only'
    ? words.ranking.onlyTotal
    : words.ranking.noRank(declared.adds);
}

/** The same in a cell of a list. */
export function briefNoRankText({ declared }: Pick<RegionalIndicator, 'declared'>): string {
  return declared.publish === 'total-only'
    ? words.ranking.onlyTotalBrief
    : words.ranking.noRankBrief;
}

/** Members at either end of a ranking; more than three share an end as a count. */
const MOST_NAMES = 3;

function endOf(ranking: Ranking, end: readonly RankedMember[]): string {
  const [first] = end;
  if (first === undefined) return '';
  const named = end
    .slice(0, MOST_NAMES)
    .map((member) => namedValue(member, ranking.measure))
    .join('、');
  return end.length > MOST_NAMES ? `${named}等${words.places(end.length)}` : named;
}

/** The members with the first place, and those with the last. */
export function endsOf({ ranked }: Pick<Ranking, 'ranked'>): {
  readonly first: readonly RankedMember[];
  readonly last: readonly RankedMember[];
} {
  const lowest = ranked.at(-1)?.place;
  return {
    first: ranked.filter(({ place }) => place === 1),
    last: lowest === 1 ? [] : ranked.filter(({ place }) => place === lowest),
  };
}

/** 参加排名的2个园区中, before what is said of a ranking that a member with a figure is left out of; else ''. */
export function amongClause(ranking: Pick<Ranking, 'ranked' | 'unranked'>): string {
  return leavesOut(ranking) ? words.finding.among(ranking.ranked.length) : '';
}

/**
 * 主营业务收入同比增速最高的是甲（+12.30%），最低的是乙（−3.10%）; where all are level, that. Whoever has a figure
 * and no place could be higher or lower: then it says among whom.
 * @param name what the measure is called
 */
export function leadClause(
  ranking: Ranking,
  name = measureName(ranking.of, ranking.measure),
): string {
  const measure = amongClause(ranking) + name;
  const { first, last } = endsOf(ranking);
  const [leader] = first;
  if (last.length === 0 && leader !== undefined)
    return words.finding.level(
      measure,
      namedValue(leader, ranking.measure).replace(/^.*（|）$/g, ''),
    );
  const isDown = ranking.measure.direction === 'down';
  return words.finding[isDown ? 'leadDown' : 'lead'](
    measure,
    endOf(ranking, first),
    endOf(ranking, last),
  );
}

/** The same as a title, with its period. */
export function rankFinding(ranking: Ranking): string {
  return `${rankingPeriod(ranking)}，${leadClause(ranking)}`;
}
