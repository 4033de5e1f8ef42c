/** Slides on who stands where: some rankings drawn, all of them as a list, and how places changed. */
import { sizeOf } from '../../model/reading.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Figure } from '../../figures/figure.ts';
import { regionDeck as words } from '../../ui/region-deck.ts';
import { measureName, rankingPeriod } from '../measure-words.ts';
import { multiplesFigure } from '../multiples-figure.ts';
import { rankingHref } from '../places.ts';
import { rankFinding } from '../rank-finding.ts';
import { movesOf, type Moves } from '../rank-moves.ts';
import { rankingFigure } from '../ranking-figure.ts';
import { leavesOut, type Ranking } from '../ranking.ts';
import type { RegionInput } from '../region-input.ts';
import { regionalFigures } from '../regional-figures.ts';
import { namesUpTo } from '../names.ts';
import { allRankings, drawnRankings } from './chosen-rankings.ts';
import { endsSlides } from './ends-slides.ts';
import type { RegionSlide } from './slide.ts';

/** More panels have letters too small for a room. */
const SCREEN_PANELS = 8;
/** Fewer do not fill a slide, and have their growth on another. */
const LEAST_PANELS = 5;

const part = words.parts.ranking;

function screenFigure(ranking: Ranking): Figure {
  const { before, of, ranked, unranked } = ranking;
  const figure = rankingFigure(ranking);
  const known = words.ranked(ranked.length, ranked.length + unranked.length);
  const since = before && words.moved(formatPeriod(before, of.indicator.accumulation));
  return { ...figure, subtitle: [figure.subtitle, known, since].filter(Boolean).join('；') };
}

function rankSlide(ranking: Ranking): RegionSlide {
  const { measure, of } = ranking;
  return {
    kind: 'figure',
    id: `rank-${of.indicator.code}-${measure.kind}`,
    part,
    title: rankFinding(ranking),
    page: rankingHref(of.indicator),
    figure: screenFigure(ranking),
  };
}

/** Who rose and who fell most, as a clause; undefined where nobody moved. */
function movesTitle({ fallen, measure, risen }: Moves): string | undefined {
  const clauses = [
    ...(risen ? [words.moves.risen(measure, namesUpTo(risen.names), risen.places)] : []),
    ...(fallen ? [words.moves.fallen(namesUpTo(fallen.names), fallen.places)] : []),
  ];
  return clauses.length === 0 ? undefined : clauses.join('，');
}

/** Who rose and who fell most, of each indicator by what says most of it; nothing where nobody moved. */
function movesSlides(input: RegionInput): RegionSlide[] {
  const moves = regionalFigures(input).flatMap(({ rankings: [first] }) =>
    first === undefined ? [] : (movesOf(first) ?? []),
  );
  const [title] = moves.flatMap((each) => movesTitle(each) ?? []);
  if (title === undefined) return [];
  const cell = (end: Moves['risen']): string =>
    end === undefined ? words.moves.none : words.moves.cell(namesUpTo(end.names), end.places);
  const table = {
    head: words.moves.head,
    rows: moves.map(({ fallen, measure, risen, since }) => [
      measure,
      since,
      cell(risen),
      cell(fallen),
    ]),
  };
  return [{ kind: 'table', id: 'moves', part, title, page: '/ranking/index.html', table }];
}

/** What the year of all members with a place shows; of many of them only those at both ends are drawn. */
function panelsTitle(ranking: Ranking): string | undefined {
  const { measure, of, ranked } = ranking;
  const half = SCREEN_PANELS / 2;
  const isLong = ranked.length > SCREEN_PANELS;
  const name = measureName(of, measure);
  if (measure.kind !== 'growth') return isLong ? words.panels.ends(name, half) : undefined;
  const signs = ranked.map(({ value }) => Math.sign(sizeOf(value) ?? 0));
  const count = (sign: number): number => signs.filter((each) => each === sign).length;
  const when = rankingPeriod(ranking);
  const signed = [count(1), count(-1), count(0)] as const;
  const counted = words.panels.growth(of.indicator.name, signs.length, signed, leavesOut(ranking));
  return [when, counted, ...(isLong ? [words.panels.drawn(half)] : [])].join('，');
}

function multiplesSlides(input: RegionInput): RegionSlide[] {
  const [first] = allRankings(input);
  if (first === undefined || first.ranked.length < LEAST_PANELS) return [];
  const figure = multiplesFigure(input, first, SCREEN_PANELS);
  if (figure === undefined) return [];
  const page = `${rankingHref(first.of.indicator)}#multiples`;
  const isCounted = first.ranked.length > SCREEN_PANELS || leavesOut(first);
  const title = (isCounted ? panelsTitle(first) : undefined) ?? figure.title;
  return [{ kind: 'figure', id: 'multiples', part, title, page, figure }];
}

/** The slides of the part on rankings. */
export function rankSlides(input: RegionInput): RegionSlide[] {
  return [
    ...endsSlides(input),
    ...drawnRankings(input).map(rankSlide),
    ...movesSlides(input),
    ...multiplesSlides(input),
  ];
}
