/** What stands on the data card of a member. */
import type { Period } from '../../data/period.ts';
import type { FigureTable } from '../../figures/figure.ts';
import { muSum } from '../../figures/mu-text.ts';
import { growthText, shareText, valueText } from '../../figures/texts.ts';
import { formatReading } from '../../format/missing.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { comparePeriods } from '../../model/period.ts';
import { rankingPeriod } from '../../region/measure-words.ts';
import type { MemberFacts } from '../../region/member-facts.ts';
import { comparedPairs, pairFile } from '../../region/pairs.ts';
import type { Ranking } from '../../region/ranking.ts';
import type { RegionInput, RegionMemberInput } from '../../region/region-input.ts';
import { regionalFigures } from '../../region/regional-figures.ts';
import { briefName, type ShownMember } from '../../region/shown-member.ts';
import { regionPages as words } from '../../ui/region-pages.ts';

const { cards } = words;

/** Area, land that can be had, large projects, leading industries; what is not known is left out. */
export function cardFacts({ area, chains, land, projects }: MemberFacts): {
  readonly term: string;
  readonly text: string | undefined;
}[] {
  const leading = chains.filter((chain) => chain.leading).map(({ industry }) => industry);
  const hasArea = area !== 'not-reported' && area !== 'not-applicable';
  return [
    {
      term: cards.area,
      text: hasArea ? formatReading(area, (mu) => cards.mu(formatNumber(mu, 0))) : undefined,
    },
    {
      term: cards.land,
      text: land && cards.parcels(land.parcels.length, muSum(land.area)),
    },
    {
      term: cards.projects,
      text: projects.length > 0 ? cards.projectsCount(projects.length) : undefined,
    },
    { term: cards.chains, text: leading.join('、') },
  ];
}

/** 2/5; of another period than that of the figure beside it, with the period. */
function placeText(ranking: Ranking, place: number, beside: Period): string {
  const text = cards.place(place, ranking.ranked.length);
  const isSame = comparePeriods(ranking.period, beside) === 0;
  return isSame ? text : cards.placeIn(text, rankingPeriod(ranking));
}

/** Each indicator of the region in the member's latest period, with its place. */
export function cardTable(input: RegionInput, entry: RegionMemberInput): FigureTable {
  const rows = regionalFigures(input).flatMap(({ of, rankings }): string[][] => {
    const part = of.parts.find((held) => held.entry === entry);
    const figure = part?.unlike === undefined ? part?.indicator?.figures.at(-1) : undefined;
    if (figure === undefined) return [];
    const { indicator } = of;
    const [ranking] = rankings;
    const held = ranking?.ranked.find((each) => each.entry === entry);
    return [
      [
        indicator.name,
        formatPeriod(figure.period, indicator.accumulation),
        valueText(figure.value, indicator),
        growthText(figure.growth),
        shareText(figure.completion),
        ranking && held ? placeText(ranking, held.place, figure.period) : '—',
      ],
    ];
  });
  return { head: cards.head, rows, numeric: cards.head.map((_, column) => column > 1) };
}

/** The pages that compare the member with another. */
export function cardPairs(
  input: RegionInput,
  { code }: Pick<ShownMember, 'code'>,
): { readonly href: string; readonly text: string }[] {
  return comparedPairs(input)
    .filter((pair) => pair.includes(code))
    .flatMap((pair) => {
      const other = input.members.find(
        ({ member }) => pair.includes(member.code) && member.code !== code,
      );
      return other === undefined
        ? []
        : [{ href: `/${pairFile(pair)}`, text: cards.compareWith(briefName(other.member)) }];
    });
}
